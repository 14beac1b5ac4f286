package dev.evolvent.projections.internal.rebuild;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.run.RunControl;
import dev.evolvent.postgres.run.RunKey;
import dev.evolvent.postgres.run.RunPhase;
import dev.evolvent.postgres.run.RunProgress;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildProgress;
import dev.evolvent.projections.internal.replay.Pulse;
import java.time.Duration;
import java.util.OptionalInt;

/** Reports the progress of a rebuild to the listener and in the state tables, and handles the requests found there. */
public final class RunReporter implements Pulse {

    private static final long BEAT_NANOS = 500_000_000L;
    private static final long PAUSE_MILLIS = 250;

    private final Database database;
    private final RebuildListener listener;
    private final int threads;
    private final long began = System.nanoTime();
    private final long from;
    private Generation generation;
    private RunPhase phase;
    private long position;
    private long upTo;
    private long events;
    private long lastBeat = System.nanoTime();
    private long eventsAtLastBeat;
    private long paceBegan = System.nanoTime();
    private long eventsAtPace;
    private RunControl.Asked asked = RunControl.Asked.NOTHING;

    public RunReporter(Database database, RebuildListener listener, Generation generation, int threads, long upTo) {
        this.database = database;
        this.listener = listener;
        this.generation = generation;
        this.threads = threads;
        this.upTo = upTo;
        from = Math.max(0, generation.position());
        position = generation.position();
        phase = phase(generation);
    }

    static RunPhase phase(Generation generation) {
        return RunPhase.of(generation.state().toString());
    }

    /** Enters another phase. */
    void enter(Generation current, RunPhase newPhase, long newUpTo) {
        generation = current;
        phase = newPhase;
        upTo = newUpTo;
        lastBeat = 0;
        beat(current.position(), 0);
    }

    long events() {
        return events;
    }

    @Override
    public int threads() {
        return asked.threads().orElse(threads);
    }

    @Override
    public void beat(long reached, int more) {
        events += more;
        position = reached;
        keepPace();
        long now = System.nanoTime();
        if (now - lastBeat < BEAT_NANOS) {
            return;
        }
        tell(now);
        while (asked.pause()) {
            listener.paused();
            Pause.millis(PAUSE_MILLIS);
            note(RunPhase.PAUSED, now);
            paceBegan = System.nanoTime();
            eventsAtPace = events;
        }
        if (asked.cancel()) {
            throw new EvolventException(ProjectionError.CANCELLED, "The rebuild of projection "
                    + generation.projection() + " was cancelled at position " + position
                    + ". What it had built is dropped; the live tables are untouched.");
        }
    }

    private void tell(long now) {
        OptionalInt rateBefore = asked.rate();
        RebuildProgress progress = note(phase, now);
        lastBeat = now;
        eventsAtLastBeat = events;
        if (!asked.rate().equals(rateBefore)) {
            paceBegan = now;
            eventsAtPace = events;
        }
        listener.progress(progress);
    }

    private RebuildProgress note(RunPhase what, long now) {
        return database.session(session -> {
            long recent = lastBeat == 0
                    ? 0
                    : (events - eventsAtLastBeat) * 1_000_000_000L / Math.max(1, now - lastBeat);
            RebuildProgress progress = new RebuildProgress(generation, events, from, position, upTo,
                    Duration.ofNanos(System.nanoTime() - began), recent);
            asked = RunControl.beat(session, RunKey.rebuild(generation.projection()), what,
                    new RunProgress(events, from, position, upTo));
            return progress;
        });
    }

    /** Waits as long as the rate limit requires. */
    private void keepPace() {
        if (asked.rate().isPresent() && asked.rate().getAsInt() > 0) {
            long due = (events - eventsAtPace) * 1000 / asked.rate().getAsInt();
            long wait = due - (System.nanoTime() - paceBegan) / 1_000_000;
            if (wait > 0) {
                Pause.millis(Math.min(wait, 2_000));
            }
        }
    }
}
