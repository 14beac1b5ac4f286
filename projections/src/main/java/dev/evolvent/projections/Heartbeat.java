package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.sql.Pause;
import dev.evolvent.eventstore.sql.Session;
import java.sql.SQLException;
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

    /** Whether this process keeps the book on the rebuild. Those that have joined it keep that of their slices only. */
    private final boolean leads;
    private final long began = System.nanoTime();
    private Generation generation;
    private String phase;
    private long from;
    private long position;
    private long upTo;
    private long events;
    private long lastBeat = System.nanoTime();
    private long eventsAtLastBeat;
    private long paceBegan = System.nanoTime();
    private long taken;
    private long takenAtPace;
    private Optional<Shared> shared = Optional.empty();
    private Runs.Asked asked = Runs.Asked.NOTHING;

    /** The work that is shared with others, as it was when this process came to it. */
    private static final class Shared {

        private final long eventsBefore;
        private Slices.Sum sum;
        private Optional<Generation> slice = Optional.empty();
        private long reached;
        private long fresh;

        Shared(Slices.Sum sum, long events) {
            this.sum = sum;
            eventsBefore = sum.events() - events;
        }
    }

    Heartbeat(Database database, RebuildListener listener, Generation generation, int threads, long upTo) {
        this(database, listener, generation, threads, upTo, true);
    }

    private Heartbeat(Database database, RebuildListener listener, Generation generation, int threads, long upTo,
            boolean leads) {
        this.database = database;
        this.listener = listener;
        this.generation = generation;
        this.threads = threads;
        this.upTo = upTo;
        this.leads = leads;
        from = Math.max(0, generation.position());
        position = generation.position();
        phase = generation.state().toString();
    }

    /** That of a process that has joined. */
    static Heartbeat joined(Database database, RebuildListener listener, Generation generation, int threads,
            long upTo) {
        return new Heartbeat(database, listener, generation, threads, upTo, false);
    }

    /** Goes over to another phase. */
    void enter(Generation current, String newPhase, long newUpTo) {
        generation = current;
        phase = newPhase;
        upTo = newUpTo;
        lastBeat = 0;
        beat(current.position(), 0);
    }

    /** From now on, until it is left, this process shares the slices of a generation with others. */
    void share(Generation whole, long sharedUpTo) {
        generation = whole;
        phase = whole.state().toString();
        upTo = sharedUpTo;
        if (shared.isEmpty()) {
            Slices.Sum sum = database.session(session -> Slices.sum(session, whole));
            shared = Optional.of(new Shared(sum, events));
            from = sum.position();
            now(0);
        }
    }

    /** Goes over to a slice. */
    void take(Generation slice) {
        shared.orElseThrow().slice = Optional.of(slice);
        now(slice.position());
    }

    /** Tells of a slice for the last time. */
    void done(Generation slice) {
        now(slice.position());
        give();
    }

    /** Is at no slice any more. */
    void give() {
        shared.orElseThrow().slice = Optional.empty();
        shared.orElseThrow().fresh = 0;
    }

    /** Goes back to the work that is done by one process. */
    void leave() {
        now(0);
        shared = Optional.empty();
    }

    private void now(long reached) {
        lastBeat = 0;
        beat(reached, 0);
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
        taken += more;
        if (shared.isPresent()) {
            shared.get().reached = reached;
            shared.get().fresh += more;
        } else {
            events += more;
            position = reached;
        }
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
            takenAtPace = taken;
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
            takenAtPace = taken;
        }
        listener.progress(progress);
    }

    private RebuildProgress note(String what, long now) {
        return database.session(session -> {
            if (shared.isPresent()) {
                noteShared(session, shared.get());
            }
            long recent = lastBeat == 0
                    ? 0
                    : (events - eventsAtLastBeat) * 1_000_000_000L / Math.max(1, now - lastBeat);
            RebuildProgress progress = new RebuildProgress(generation, events, from, position, upTo,
                    Duration.ofNanos(System.nanoTime() - began), recent);
            asked = leads
                    ? Runs.beat(session, what, progress)
                    : Runs.asked(session, generation.projection()).orElseThrow(() -> Joining.over(generation));
            return progress;
        });
    }

    private void noteShared(Session session, Shared with) throws SQLException {
        if (with.slice.isPresent()) {
            if (!Slices.beat(session, with.slice.get(), with.reached, with.fresh)) {
                throw Generations.overtaken(generation);
            }
            with.fresh = 0;
        }
        with.sum = Slices.sum(session, generation);
        if (with.sum.slices() > 0) {
            events = with.sum.events() - with.eventsBefore;
            position = with.sum.position();
        }
    }

    /** Waits until so many events may have been taken up, if somebody has set a rate. */
    private void keepPace() {
        if (asked.rate().isPresent() && asked.rate().getAsInt() > 0) {
            long due = (long) ((taken - takenAtPace) * 1000 / (asked.rate().getAsInt() * share()));
            long wait = due - (System.nanoTime() - paceBegan) / 1_000_000;
            if (wait > 0) {
                Pause.millis(Math.min(wait, 2_000));
            }
        }
    }

    /** How many events this process may read while all together take up one: each of them reads all for its slice. */
    private double share() {
        return shared.map(with -> Math.max(1.0, with.sum.slices()) / Math.max(1, with.sum.workers())).orElse(1.0);
    }
}
