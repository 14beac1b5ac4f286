package dev.evolvent.cli.backup;

import dev.evolvent.cli.shared.RunLog;
import dev.evolvent.eventstore.backup.BackupListener;
import dev.evolvent.views.Words;

/** Prints the progress of a backup at intervals. */
final class BackupProgress implements BackupListener {

    private static final long SILENCE_NANOS = 2_000_000_000L;

    private final RunLog log;
    private long toldNanos = System.nanoTime();

    BackupProgress(RunLog log) {
        this.log = log;
    }

    @Override
    public void progressed(String what, long events) {
        if (System.nanoTime() - toldNanos > SILENCE_NANOS) {
            log.line("  " + what + " so far: " + Words.number(events));
            toldNanos = System.nanoTime();
        }
    }

    @Override
    public void paused(String howToResume) {
        log.line(howToResume);
    }
}
