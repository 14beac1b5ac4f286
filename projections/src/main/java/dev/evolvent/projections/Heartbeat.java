package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.sql.Pause;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells the listener and the book how far a rebuild is, and does what others ask of it there. */
final class Heartbeat implements Pulse {

    private static final long BEAT_NANOS = 500_000_000L;
    private static final long PAUSE_MILLIS = 250;

    private final Database database;
    private final RebuildListener listener;
    private final int threads;
    private final long began = System.nanoTime();
    private final long from;
    private Generation generation;
    private String phase;
    private long position;
    private long upTo;
    private long events;
    private long lastBeat = System.nanoTime();
    private long eventsAtLastBeat;
    private long paceBegan = System.nanoTime();
    private long eventsAtPace;
    private Runs.Asked asked = Runs.Asked.NOTHING;

    Heartbeat(Database database, RebuildListener listener, Generation generation, int threads, long upTo) {
        this.database = database;
        this.listener = listener;
        this.generation = generation;
        this.threads = threads;
        this.upTo = upTo;
        from = Math.max(0, generation.position());
        position = generation.position();
        phase = generation.state().toString();
    }

    /** Goes over to another phase. */
    void enter(Generation current, String newPhase, long newUpTo) {
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
        while (asked.command().equals(Optional.of("pause"))) {
            listener.paused();
            Pause.millis(PAUSE_MILLIS);
            note("paused", now);
            paceBegan = System.nanoTime();
            eventsAtPace = events;
        }
        if (asked.command().equals(Optional.of("cancel"))) {
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

    private RebuildProgress note(String what, long now) {
        return database.session(session -> {
            long recent = lastBeat == 0
                    ? 0
                    : (events - eventsAtLastBeat) * 1_000_000_000L / Math.max(1, now - lastBeat);
            RebuildProgress progress = new RebuildProgress(generation, events, from, position, upTo,
                    Duration.ofNanos(System.nanoTime() - began), recent);
            asked = Runs.beat(session, what, progress);
            return progress;
        });
    }

    /** Waits until so many events may have been taken up, if somebody has set a rate. */
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
