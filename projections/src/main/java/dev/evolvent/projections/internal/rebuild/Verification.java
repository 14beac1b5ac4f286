package dev.evolvent.projections.internal.rebuild;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.ReadEvents;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import dev.evolvent.projections.Comparison;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.internal.replay.Definition;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.projections.internal.state.ExternalPosition;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Compares a new generation with the live one, at one position in one snapshot. */
final class Verification<C> {

    private final ReadEvents store;
    private final UpcasterRegistry registry;
    private final Database database;
    private final Definition<C> definition;
    private final Projection projection;
    private final LivePosition live;
    private final Replay<C> replay;
    private final RebuildOptions options;
    private final RebuildListener listener;

    Verification(ReadEvents store, UpcasterRegistry registry, Database database, Definition<C> definition,
            LivePosition live, Replay<C> replay, RebuildOptions options, RebuildListener listener) {
        this.store = store;
        this.registry = registry;
        this.database = database;
        this.definition = definition;
        this.live = live;
        this.replay = replay;
        this.options = options;
        this.listener = listener;
        projection = definition.projection();
    }

    /** A generation that was compared with the live one. */
    record Verified(Generation next, Comparison comparison) {}

    /**
     * Compares both at one position. A process that advances the live generation waits only for the last events that
     * the new one lacks, not for the comparison, which reads a snapshot.
     */
    Verified verify(Generation caughtUp, RunReporter reporter) {
        Optional<Generation> compared = live.live();
        if (compared.isEmpty()) {
            long rows = database.session(session -> rows(session, caughtUp));
            return new Verified(verified(caughtUp), Comparison.first(rows));
        }
        Verified verified = database.session(reader -> {
            reader.connection().setAutoCommit(false);
            try {
                AtomicReference<ExternalPosition> reached = new AtomicReference<>();
                Generation next = database.transaction(session -> {
                    reached.set(live.hold(session, compared.get()));
                    Generation same = replay.to(caughtUp, reached.get().position(), reporter);
                    reader.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
                    reader.number("SELECT 1");
                    return same;
                });
                reader.execute("SET LOCAL work_mem = '64MB'");
                Comparison comparison = compare(reader, next);
                return new Verified(next, reached.get().apart().map(Verification::apart).map(comparison::withNote)
                        .orElse(comparison));
            } finally {
                reader.connection().rollback();
                reader.connection().setAutoCommit(true);
            }
        });
        Comparison comparison = verified.comparison().equal()
                ? verified.comparison()
                : Explanation.of(store, registry, definition, verified.comparison(), verified.next().position());
        listener.compared(verified.next(), comparison);
        if (!comparison.equal() && options.swap() && options.differences() == RebuildOptions.Differences.REFUSE) {
            throw differences(comparison);
        }
        return new Verified(verified(verified.next()), comparison);
    }

    private Generation verified(Generation next) {
        return database.transaction(session -> {
            Generations.lockUnchanged(session, next);
            return Generations.change(session, next, Generation.State.VERIFIED);
        });
    }

    private static String apart(String why) {
        return "The live tables were at no single position when they were compared: " + why
                + ". So differences can be caused by that alone. To be sure, pause the program that fills them, or wait until"
                + " it is idle, and compare again";
    }

    private long rows(Session session, Generation generation) throws SQLException {
        long rows = 0;
        for (String table : projection.tables()) {
            rows += session.number("SELECT count(*) FROM " + new Table(generation.schema(), table).sql());
        }
        return rows;
    }

    private Comparison compare(Session session, Generation next) throws SQLException {
        Comparison comparison = Comparison.first(0);
        for (String table : projection.tables()) {
            Table live = new Table(projection.schema(), table);
            if (Catalogue.exists(session, live.sql())) {
                comparison = comparison.plus(TableComparison.of(session, live, new Table(next.schema(), table)));
            }
        }
        return comparison;
    }

    private EvolventException differences(Comparison comparison) {
        return new EvolventException(ProjectionError.DIFFERENCES, "The new tables of projection " + projection.name()
                + " differ from the live ones, so they did not take their place: " + comparison + "."
                + comparison.samples().stream().map(sample -> "\n  " + sample
                        + (sample.events().isEmpty() ? "" : "\n    by " + String.join("\n    by ", sample.events())))
                        .collect(Collectors.joining())
                + "\nThe live tables are untouched, and the new ones are kept. If the differences are meant to be, rebuild"
                + " again and accept them.");
    }
}
