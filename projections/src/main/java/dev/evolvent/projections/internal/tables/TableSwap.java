package dev.evolvent.projections.internal.tables;

import dev.evolvent.postgres.table.CatalogueReading;
import dev.evolvent.EvolventException;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.projections.internal.tables.Dependents.Relation;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** One swap: first everything that takes time, then the locks, and under them only changes to the catalogue. */
final class TableSwap {

    /** The time that one try may wait for all its locks together, since other sessions may queue behind it. */
    private static final long TRY_MILLIS = 100;

    private final Session session;
    private final String schema;
    private final List<String> names;
    private final String fromSchema;
    private final String asideSchema;
    private List<String> holders = List.of();

    TableSwap(Session session, String schema, List<String> names, String fromSchema, String asideSchema) {
        this.session = session;
        this.schema = schema;
        this.names = names;
        this.fromSchema = fromSchema;
        this.asideSchema = asideSchema;
    }

    private record Side(Dependents live, List<Relation> next, SwapPlan plan) {}

    SwapResult run(Duration patience) throws SQLException {
        long deadline = System.nanoTime() + patience.toNanos();
        waitForOthers(patience);
        Side side = read();
        List<String> blockers = Blockers.of(session, side.live());
        if (!blockers.isEmpty()) {
            throw ShadowTables.refusal(schema, blockers);
        }
        List<String> lost = new ArrayList<>(LateChanges.follow(session, schema, fromSchema, side.live(), side.next()));
        References.requireHeld(session, side.live(), side.next());
        ShadowTables.createSchema(session, asideSchema, side.live());
        String before = session.first("SHOW lock_timeout", row -> row.getString(1)).orElseThrow();
        while (true) {
            Savepoint savepoint = session.connection().setSavepoint();
            long since = System.nanoTime();
            try {
                if (touch(side.plan(), since) && read().equals(side)) {
                    move(side.plan());
                    session.first("SELECT set_config('lock_timeout', ?, true)", row -> true, before);
                    lost.addAll(side.plan().lost());
                    return new SwapResult(side.plan().remaining(), lost, since);
                }
            } catch (SQLException e) {
                DatabaseException problem = DatabaseException.of(e);
                if (!problem.isLockConflict()) {
                    throw e;
                }
            }
            session.connection().rollback(savepoint);
            lookAtHolders(side);
            if (System.nanoTime() > deadline) {
                throw blocked(patience);
            }
            Pause.millis(ThreadLocalRandom.current().nextLong(20, 200));
            side = read();
        }
    }

    /** Only one process swaps the same tables at a time. */
    private void waitForOthers(Duration patience) throws SQLException {
        String before = session.first("SHOW lock_timeout", row -> row.getString(1)).orElseThrow();
        session.execute("SET LOCAL lock_timeout = " + Math.max(1, patience.toMillis()));
        try {
            session.first("SELECT pg_advisory_xact_lock(hashtextextended(?, 4022))", row -> true, schema + names);
        } catch (SQLException e) {
            if (DatabaseException.of(e).isLockTimeout()) {
                holders = List.of("another exchange of the same tables");
                throw blocked(patience);
            }
            throw e;
        }
        session.first("SELECT set_config('lock_timeout', ?, true)", row -> true, before);
    }

    private Side read() throws SQLException {
        Dependents live = Dependents.of(session, schema, names);
        Dependents from = Dependents.of(session, fromSchema, names);
        requireShadowTables(live, from);
        return new Side(live, from.tables(),
                SwapPlan.of(session, schema, fromSchema, asideSchema, live, from.tables()));
    }

    private void requireShadowTables(Dependents live, Dependents from) throws SQLException {
        List<String> missing = new ArrayList<>();
        if (from.tables().isEmpty()) {
            missing.addAll(names);
        }
        List<String> present = CatalogueReading.texts(session,
                """
                        SELECT relname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname = ? AND relkind = 'm'""",
                fromSchema);
        live.materialized().stream().map(Relation::name).filter(name -> !present.contains(name)).forEach(missing::add);
        if (!missing.isEmpty()) {
            throw new EvolventException(TablesError.NO_TWIN, "There is nothing in schema " + fromSchema
                    + " that could take the place of " + String.join(", ", missing) + ". Nothing was changed.");
        }
    }

    /** Takes all locks, or gives up after a short time. */
    private boolean touch(SwapPlan plan, long since) throws SQLException {
        for (String statement : plan.touch()) {
            long left = TRY_MILLIS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
            if (left <= 0) {
                return false;
            }
            session.execute("SET LOCAL lock_timeout = " + left);
            session.execute(statement);
        }
        return true;
    }

    /** May wait for referenced tables: without the right to write to them, they cannot be locked first. */
    private void move(SwapPlan plan) throws SQLException {
        session.execute("SET LOCAL lock_timeout = " + TRY_MILLIS);
        for (String statement : plan.move()) {
            try {
                session.execute(statement);
            } catch (SQLException e) {
                DatabaseException problem = DatabaseException.of(e);
                if (problem.isPassing()) {
                    throw e;
                }
                throw new EvolventException(TablesError.CANNOT_MOVE, "The tables in schema " + fromSchema
                        + " cannot take the place of those in " + schema + ": " + problem.detail() + ", at: "
                        + statement.lines().findFirst().orElse("") + ". Nothing was changed.", e);
            }
        }
    }

    private record Holder(int pid, boolean autovacuum, String description) {}

    /** An autovacuum worker would outlast every try, since PostgreSQL cancels it only for a session that waits a whole second. */
    private void lookAtHolders(Side side) throws SQLException {
        List<Long> exclusive = new ArrayList<>();
        side.live().exchanged().forEach(relation -> exclusive.add(relation.oid()));
        side.live().views().forEach(view -> exclusive.add(view.oid()));
        exclusive.addAll(session.list(
                """
                        SELECT conrelid FROM pg_constraint WHERE contype = 'f' AND confrelid = ANY (?::oid[])
                        UNION SELECT objid FROM pg_depend WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass
                            AND refobjid = ANY (?::oid[]) AND refobjsubid > 0 AND deptype IN ('a', 'i')""",
                row -> row.getLong(1),
                side.live().tableOids(), side.live().tableOids()));
        List<Long> shared = session.list("""
                SELECT confrelid FROM pg_constraint WHERE contype = 'f' AND conrelid = ANY (?::oid[])""",
                row -> row.getLong(1),
                side.live().tableOids()).stream().filter(oid -> !exclusive.contains(oid)).toList();
        List<Long> all = new ArrayList<>(exclusive);
        all.addAll(shared);
        List<Holder> found = session.list(SwapQueries.HOLDERS,
                row -> new Holder(row.getInt(1), row.getBoolean(2), row.getString(3)), CatalogueReading.oids(all),
                CatalogueReading.oids(shared));
        if (!found.isEmpty()) {
            holders = found.stream().map(Holder::description).toList();
        }
        for (Holder holder : found) {
            if (holder.autovacuum()) {
                cancel(holder.pid());
            }
        }
    }

    private void cancel(int pid) throws SQLException {
        Savepoint savepoint = session.connection().setSavepoint();
        try {
            session.first("SELECT pg_cancel_backend(?)", row -> row.getBoolean(1), pid);
        } catch (SQLException e) {
            // That requires a superuser, or since PostgreSQL 18 the role pg_signal_autovacuum_worker.
            session.connection().rollback(savepoint);
        }
        session.connection().releaseSavepoint(savepoint);
    }

    private EvolventException blocked(Duration patience) {
        return new EvolventException(TablesError.EXCHANGE_BLOCKED, "The tables " + String.join(", ", names)
                + " of schema " + Sql.name(schema)
                + ", or objects that depend on them, were in use without a break for "
                + patience.toSeconds()
                + " s, so that the new ones could not take their place. Nothing was changed. Blocked by: "
                + (holders.isEmpty() ? "many for a short time each" : String.join("; ", holders))
                + ". End these, and try again.");
    }
}
