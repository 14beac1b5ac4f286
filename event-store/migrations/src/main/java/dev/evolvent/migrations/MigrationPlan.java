package dev.evolvent.migrations;

import dev.evolvent.postgres.Backends;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a run will do, step by step, with estimates and current blockers. */
public record MigrationPlan(List<PlannedMigration> migrations) {

    /**
     * One migration.
     *
     * @param size
     *            of its table
     * @param inTheWay
     *            sessions that hold locks on the table that the migration would have to wait for
     * @param takenAway
     *            what its completion removes
     * @param undo
     *            the steps that roll it back; empty if it cannot be rolled back
     * @param lostByUndo
     *            the data lost by a rollback
     */
    public record PlannedMigration(MigrationId id, String kind, Optional<Table> table, Size size,
            List<PlannedStep> steps, List<String> inTheWay, Optional<String> takenAway, List<String> undo,
            Optional<String> lostByUndo) {}

    /** One step, in its phase: expand, backfill or complete. */
    public record PlannedStep(String phase, String name, List<String> sql, Impact impact, boolean transactional,
            Estimate estimate) {}

    /** The size of a table, by PostgreSQL's statistics. */
    public record Size(long rows, long bytes) {}

    /** A rough estimate of a step: its duration is between two limits. */
    public record Estimate(Duration least, Duration most, long walBytes, long diskBytes) {

        private static final Estimate NOTHING = new Estimate(Duration.ZERO, Duration.ZERO, 0, 0);

        /** By rates, in rows per millisecond, that a small server reaches under load. */
        private static Estimate of(Impact.Effort effort, Table table, Size size, Speed speed) {
            long perRow = size.rows() == 0 ? 0 : size.bytes() / size.rows();
            long disk = disk(effort, size);
            return switch (effort) {
                case INSTANT, UNKNOWN -> NOTHING;
                case READS_THE_TABLE -> about(size.bytes() / speed.reading(table, size), 0, disk);
                case SORTS_THE_TABLE -> about(size.rows() / 500.0 / speed.processor(), disk, disk);
                case BUILDS_AN_INDEX -> about(size.rows() / 700.0 / speed.processor(), disk, disk);
                // A new version of the row, a WAL record for it, and now and then a full page.
                case UPDATES_ROWS -> about(size.rows() / 20.0 / speed.processor(), size.rows() * (perRow + 100), disk);
                case COPIES_ROWS -> about(size.rows() / 150.0 / speed.processor(), disk, disk);
            };
        }

        static long disk(Impact.Effort effort, Size size) {
            return switch (effort) {
                case INSTANT, UNKNOWN, READS_THE_TABLE -> 0;
                case SORTS_THE_TABLE -> size.rows() * 60;
                case BUILDS_AN_INDEX -> size.rows() * 25;
                case UPDATES_ROWS, COPIES_ROWS -> size.bytes();
            };
        }

        /** Caching and other load make that much of a difference. */
        private static Estimate about(double millis, long walBytes, long diskBytes) {
            return new Estimate(Duration.ofMillis((long) (millis / 2)), Duration.ofMillis((long) (2 * millis)),
                    walBytes,
                    diskBytes);
        }
    }

    static MigrationPlan of(Session session, List<Migration> pending) throws SQLException {
        List<PlannedMigration> planned = new ArrayList<>();
        Speed speed = new Speed(session);
        for (Migration migration : pending) {
            planned.add(planned(session, migration, speed));
        }
        return new MigrationPlan(planned);
    }

    private static PlannedMigration planned(Session session, Migration migration, Speed speed) throws SQLException {
        Operation operation = migration.operation();
        Size size = operation.table().isPresent()
                ? size(session, operation.table().get())
                : new Size(0, 0);
        List<PlannedStep> steps = new ArrayList<>();
        Function<OperationStep, Estimate> estimate = step -> operation.table().isEmpty()
                ? Estimate.NOTHING
                : Estimate.of(step.impact().effort(), operation.table().get(), size, speed);
        add(steps, "expand", operation.expand(), estimate);
        add(steps, "backfill", operation.backfill(), estimate);
        add(steps, "complete", operation.complete(), estimate);
        List<String> inTheWay = operation.table().isPresent()
                ? inTheWay(session, operation.table().get())
                : List.of();
        return new PlannedMigration(migration.id(), operation.kind(), operation.table(), size, steps, inTheWay,
                operation.takenAwayByCompletion(), operation.undo().stream().map(OperationStep::name).toList(),
                operation.lostByUndo());
    }

    private static void add(List<PlannedStep> planned, String phase, List<OperationStep> steps,
            Function<OperationStep, Estimate> estimate) {
        for (OperationStep step : steps) {
            planned.add(new PlannedStep(phase, step.name(), step.sql(), step.impact(),
                    !(step instanceof OperationStep.Repeatable), estimate.apply(step)));
        }
    }

    static Size size(Session session, Table table) throws SQLException {
        return session
                .first("""
                        SELECT CASE WHEN reltuples < 0 THEN pg_table_size(oid) / 200 ELSE reltuples END::bigint, pg_table_size(oid) FROM pg_class WHERE oid = to_regclass(?)
                        """,
                        row -> new Size(row.getLong(1), row.getLong(2)), table.sql())
                .orElse(new Size(0, 0));
    }

    private static List<String> inTheWay(Session session, Table table) throws SQLException {
        return Backends.describe(session,
                session.list(
                        """
                                SELECT DISTINCT pid FROM pg_locks WHERE relation = to_regclass(?) AND granted AND pid <> pg_backend_pid()
                                """,
                        row -> row.getInt(1), table.sql()));
    }
}
