package dev.evolvent.eventstore.inspection;

import dev.evolvent.postgres.run.ActiveRun;
import dev.evolvent.postgres.run.RunPhase;
import dev.evolvent.postgres.run.RunProgress;

/** Reports the progress of a scan as that of a run, which other processes can pause and cancel. */
record ControlledScan(ActiveRun run, ScanListener listener) implements ScanListener {

    @Override
    public boolean progressed(ScanProgress progress) {
        run.beat(RunPhase.READING,
                new RunProgress(progress.events(), 0, progress.events(), progress.total().orElse(0)));
        return listener.progressed(progress);
    }
}
