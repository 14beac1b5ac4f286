package dev.evolvent.projections.internal.rebuild;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Disk;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildPlan;
import dev.evolvent.projections.internal.replay.Batches;
import dev.evolvent.projections.internal.replay.Definition;
import dev.evolvent.projections.internal.replay.Pulse;
import dev.evolvent.projections.internal.state.Generations;
import dev.evolvent.projections.internal.state.ProjectionLock;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Plans a rebuild: starts what can be rolled back, and measures the rest. */
final class Planner<C> {

    private static final long SAMPLE_NANOS = 300_000_000L;
    private static final int BATCH = 1_000;

    /** Upcasting events is at least a third of the work. */
    private static final int REST = 3;

    /** The estimate of the last ANALYZE; without one, the rows must be counted. */
    private static final String ROWS = "SELECT coalesce(max(reltuples)::bigint, 0) FROM pg_class WHERE oid = to_regclass(?)";

    private final EventStore store;
    private final UpcasterRegistry registry;
    private final Database database;
    private final Definition<C> definition;
    private final Rebuild<C> rebuild;
    private final RebuildOptions options;
    private final Projection projection;
    private final List<String> problems = new ArrayList<>();

    Planner(EventStore store, UpcasterRegistry registry, Database database, Definition<C> definition,
            Rebuild<C> rebuild, RebuildOptions options) {
        this.store = store;
        this.registry = registry;
        this.database = database;
        this.definition = definition;
        this.rebuild = rebuild;
        this.options = options;
        projection = definition.projection();
    }

    RebuildPlan plan() {
        noting(rebuild.preflight()::requireKnownTypes);
        Optional<Generation> begun = noting(this::begun);
        Optional<Generation> goesOn = begun
                .filter(generation -> generation.position() != EventStore.BEGINNING);
        long after = goesOn.map(Generation::position).orElse(EventStore.BEGINNING);
        // If there are live tables, a rebuild is compared with these, and goes no further.
        long upTo = database.session(session -> Generations.live(session, projection.name()))
                .map(rebuild.live()::reached)
                .orElseGet(() -> store.beforeLast(0, EventFilter.all()));
        EventFilter wanted = EventFilter.builder().types(definition.wanted()).build();
        long events = count(wanted, upTo) - (goesOn.isPresent() ? count(wanted, after) : 0);
        double perSecond = problems.isEmpty() ? noting(() -> pace(wanted, upTo)).orElse(0.0) : 0;
        Duration least = perSecond == 0 ? Duration.ZERO : seconds(events / perSecond / options.threads());
        Duration most = perSecond == 0 ? Duration.ZERO : seconds(REST * events / perSecond);
        return database.session(session -> new RebuildPlan(projection.name(),
                Generations.of(session, projection.name()), goesOn, rows(session), rebuild.preflight().bytes(session),
                Disk.free(session), events, least, most, inTheWay(session), List.copyOf(problems)));
    }

    private <T> Optional<T> noting(Supplier<T> attempt) {
        try {
            return Optional.of(attempt.get());
        } catch (EvolventException e) {
            problems.add(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** The generation that the rebuild would start with, if nothing blocks it. */
    private Generation begun() {
        return database.session(session -> {
            if (ProjectionLock.rebuilding(projection.name()).isHeld(session)) {
                throw new EvolventException(ProjectionError.ANOTHER_REBUILD, "Another process is working on projection "
                        + projection.name() + " right now.");
            }
            session.connection().setAutoCommit(false);
            try {
                session.execute("SET LOCAL lock_timeout = '2s'");
                return rebuild.preflight().prepare(session);
            } finally {
                session.connection().rollback();
                session.connection().setAutoCommit(true);
            }
        });
    }

    private long count(EventFilter wanted, long upTo) {
        return store.count(wanted, upTo).values().stream().mapToLong(number -> number).sum();
    }

    /** How many events per second one thread upcasts; measured on the first ones only if there are no others. */
    private double pace(EventFilter wanted, long upTo) {
        try (Batches<C> batches = new Batches<>(store, registry, definition, EventStore.BEGINNING, upTo, wanted, BATCH,
                Pulse.none(1))) {
            long began = System.nanoTime();
            double cold = batches.hasNext() ? perSecond(batches.next().events(), began) : 0;
            long warm = System.nanoTime();
            long events = 0;
            while (batches.hasNext() && System.nanoTime() - warm < SAMPLE_NANOS) {
                events += batches.next().events();
            }
            return events == 0 ? cold : perSecond(events, warm);
        }
    }

    private static double perSecond(long events, long began) {
        return events * 1e9 / Math.max(1, System.nanoTime() - began);
    }

    private static Duration seconds(double number) {
        return Duration.ofMillis((long) (1000 * number));
    }

    private long rows(Session session) throws SQLException {
        long sum = 0;
        for (String name : projection.tables()) {
            String table = new Table(projection.schema(), name).sql();
            long number = session.number(ROWS, table);
            sum += number < 0 ? session.number("SELECT count(*) FROM " + table) : number;
        }
        return sum;
    }

    private List<String> inTheWay(Session session) throws SQLException {
        return session.list("""
                SELECT format('pid %s (%s, %s, transaction open for %s s: %s)', pid, usename, state,
                    round(extract(epoch FROM clock_timestamp() - xact_start)), left(query, 80))
                FROM pg_stat_activity WHERE xact_start < clock_timestamp() - interval '5 s' AND pid IN (
                    SELECT pid FROM pg_locks WHERE granted AND relation = ANY(
                        SELECT to_regclass(name) FROM unnest(?::text[]) AS name)
                    AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))
                ORDER BY xact_start
                """, row -> row.getString(1), (Object) projection.tables().stream()
                .map(name -> new Table(projection.schema(), name).sql()).toArray(String[]::new));
    }
}
