package dev.evolvent.postgres.run;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.SqlError;
import dev.evolvent.postgres.state.RunsTable;
import dev.evolvent.postgres.state.StateTables;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A run of this process that only reads, and of which several may exist: a proof, a backup. It is in
 * {@code evolvent.runs} while it lasts. Not thread-safe.
 */
public final class ActiveRun {

    private static final long BEAT_NANOS = 500_000_000L;
    private static final long PAUSE_MILLIS = 250;

    private final Database database;
    private final RunKey key;
    private final Consumer<String> paused;
    private long lastBeat;

    private ActiveRun(Database database, RunKey key, Consumer<String> paused) {
        this.database = database;
        this.key = key;
        this.paused = paused;
    }

    /**
     * Runs work as a run. If several of one kind run at once on the same object, each after the first gets a number.
     *
     * @param paused
     *            receives, when it pauses, how to resume it
     */
    public static <T> T of(Database database, RunKind kind, String name, Consumer<String> paused,
            Function<ActiveRun, T> work) {
        return database.session(session -> {
            for (int number = 1;; number++) {
                RunKey key = new RunKey(kind, number == 1 ? name : name + " " + number);
                Optional<HeldLock> lock = key.lock().tryAcquire(session);
                if (lock.isPresent()) {
                    HeldLock held = lock.get();
                    try (held) {
                        return new ActiveRun(database, key, paused).run(work);
                    }
                }
            }
        });
    }

    private <T> T run(Function<ActiveRun, T> work) {
        database.transaction(session -> {
            StateTables.prepare(session, List.of(RunsTable.TABLE));
            return true;
        });
        return RunControl.noted(database, key, 0, failure -> failure.is(SqlError.RUN_CANCELLED), () -> {
            beat(RunPhase.READING, RunProgress.NONE);
            return work.apply(this);
        });
    }

    /** Reports progress, twice a second at most; waits while the run is paused, and fails if it is cancelled. */
    public void beat(RunPhase phase, RunProgress progress) {
        long now = System.nanoTime();
        if (lastBeat != 0 && now - lastBeat < BEAT_NANOS) {
            return;
        }
        lastBeat = now;
        RunControl.Asked asked = report(phase, progress);
        if (asked.pause()) {
            paused.accept("The " + key + " is paused. Resume it: evolvent runs resume " + key.kind() + " '" + key.name()
                    + "'");
        }
        while (asked.pause()) {
            Pause.millis(PAUSE_MILLIS);
            asked = report(RunPhase.PAUSED, progress);
        }
        if (asked.cancel()) {
            throw new EvolventException(SqlError.RUN_CANCELLED, "The " + key + " was cancelled, as requested.");
        }
    }

    private RunControl.Asked report(RunPhase phase, RunProgress progress) {
        return database.session(session -> RunControl.beat(session, key, phase, progress));
    }
}
