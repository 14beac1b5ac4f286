package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.sql.Pause;
import dev.evolvent.upcasters.EventType;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The work of a process that has joined a rebuild: it takes slices as long as there are some, then waits, and takes the place of
 * the one that leads if that one dies.
 */
final class Joining<C> {

    private static final long LOOK_MILLIS = 100;

    private final EventStore store;
    private final UpcasterRegistry registry;
    private final Database database;
    private final Definition<C> definition;
    private final RebuildListener listener;
    private final String name;

    Joining(EventStore store, UpcasterRegistry registry, Database database, Definition<C> definition,
            RebuildListener listener) {
        this.store = store;
        this.registry = registry;
        this.database = database;
        this.definition = definition;
        this.listener = listener;
        name = definition.projection().name();
    }

    /** What a look at the book shows. */
    private record Look(Optional<Run> run, Optional<Generation> unfinished, OptionalLong upTo) {

        boolean isLed() {
            return run.isPresent() && run.get().alive();
        }

        /** Whether nobody is about it, nor has died while he was. */
        boolean isOver() {
            return !isLed() && (run.isEmpty() || run.get().isOver());
        }

        /** Whether it may still show what is to be shared. */
        boolean isBeginning() {
            return isLed() && (run.orElseThrow().phase().equals("preparing") || run.get().isOver());
        }
    }

    private Look look() {
        return database.session(session -> {
            Optional<Run> run = Runs.of(session, name);
            Optional<Generation> unfinished = Generations.unfinished(session, name);
            return new Look(run, unfinished,
                    unfinished.isPresent() ? Slices.upTo(session, unfinished.get()) : OptionalLong.empty());
        });
    }

    /**
     * Returns the generation as it is when all is over; nothing if it was cancelled.
     *
     * @param storedTypes
     *            finds out which types of events there are
     * @param takeOver
     *            leads the rebuild from now on, unless somebody else does
     */
    Optional<Generation> run(Supplier<Set<EventType>> storedTypes, Supplier<Optional<RebuildReport>> takeOver) {
        Look look = joined();
        Set<EventType> stored = storedTypes.get();
        Generation joined = look.unfinished().orElseThrow();
        long upTo = look.upTo().orElse(joined.position());
        Heartbeat heartbeat = Heartbeat.joined(database, listener, joined, RebuildOptions.defaults().threads(), upTo);
        listener.started(joined, upTo);
        while (look.unfinished().map(Generation::number).equals(Optional.of(joined.number())) && !look.isOver()) {
            try {
                if (takeUp(look, stored, heartbeat)) {
                    look = look();
                    continue;
                }
                if (!look.isLed()) {
                    Optional<RebuildReport> report = takeOver.get();
                    if (report.isPresent()) {
                        return Optional.of(report.get().generation());
                    }
                }
            } catch (EvolventException e) {
                if (!e.is(ProjectionError.CANCELLED) && !e.is(ProjectionError.JOINED_FAILED)) {
                    throw e;
                }
            }
            Pause.millis(LOOK_MILLIS);
            look = look();
        }
        return outcome(joined, look);
    }

    /** Waits until there is something to share; fails if there is nothing, and nobody is about to begin. */
    private Look joined() {
        while (true) {
            Look look = look();
            Optional<String> problem = problem(look);
            if (problem.isEmpty()) {
                return look;
            }
            if (!look.isBeginning()) {
                throw new EvolventException(ProjectionError.NOTHING_TO_JOIN,
                        "There is no rebuild of projection " + name + " to join: " + problem.get());
            }
            Pause.millis(LOOK_MILLIS);
        }
    }

    private Optional<String> problem(Look look) {
        if (look.unfinished().isEmpty() || look.run().isEmpty() || look.run().get().isOver()) {
            return Optional.of("none is under way. Begin one with --slices, or, if it has failed, begin it again,"
                    + " and join it then.");
        }
        Generation unfinished = look.unfinished().get();
        if (!unfinished.definition().equals(definition.text())
                || !unfinished.chains().equals(definition.chains(registry))) {
            return Optional
                    .of("the one that is under way was begun with another declaration or version of the projection,"
                            + " or with other upcasters. Join it with the application that began it.");
        }
        return unfinished.state() == Generation.State.REPLAYING && look.upTo().isEmpty()
                ? Optional.of("the one that is under way was begun without slices, so one process does it alone. To"
                        + " share it, cancel it and begin it again with --slices.")
                : Optional.empty();
    }

    /** Takes up a slice that nobody is at; false if there is none. */
    private boolean takeUp(Look look, Set<EventType> stored, Heartbeat heartbeat) {
        Generation whole = look.unfinished().orElseThrow();
        if (whole.state() != Generation.State.REPLAYING || look.upTo().isEmpty()) {
            return false;
        }
        long upTo = look.upTo().getAsLong();
        heartbeat.share(whole, upTo);
        boolean park = database.session(session -> Runs.options(session, name)).park();
        if (new Sharing<>(store, registry, database, definition, stored, park).takeUp(whole, upTo, heartbeat)) {
            return true;
        }
        heartbeat.beat(0, 0);
        return false;
    }

    private Optional<Generation> outcome(Generation joined, Look look) {
        Optional<Generation> now = database.session(session -> Generations.of(session, name)).stream()
                .filter(generation -> generation.number() == joined.number()).findFirst();
        if (now.isPresent() && now.get().state().isUnfinished()) {
            Optional<String> problem = look.run().flatMap(Run::problem);
            if (problem.isPresent()) {
                throw new EvolventException(ProjectionError.JOINED_FAILED, "The rebuild of projection " + name
                        + " that was joined has failed in the process that led it: " + problem.get());
            }
        }
        return now;
    }

    /** What stops somebody who is at a slice of a rebuild that is over. */
    static EvolventException over(Generation generation) {
        return new EvolventException(ProjectionError.JOINED_FAILED, "The rebuild of projection "
                + generation.projection() + " that was joined is over. What was just done is rolled back.");
    }
}
