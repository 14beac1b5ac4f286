package dev.evolvent.projections.internal.state;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.audit.Audit;
import dev.evolvent.postgres.state.StateTable;
import dev.evolvent.projections.RebuildProgress;
import dev.evolvent.projections.Run;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;

/** The table {@code evolvent.projection_runs}: how far the rebuild of each projection is, and what others ask of it. */
public final class Runs {

    static final StateTable TABLE = new StateTable("evolvent.projection_runs", """
            CREATE TABLE evolvent.projection_runs (
                projection text PRIMARY KEY,
                phase      text NOT NULL,
                host       text NOT NULL,
                process    bigint NOT NULL,
                events     bigint NOT NULL DEFAULT 0,
                from_position bigint NOT NULL DEFAULT 0,
                position   bigint NOT NULL DEFAULT 0,
                up_to      bigint NOT NULL DEFAULT 0,
                started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
                beat_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
                problem    text,
                command    text CHECK (command IN ('pause', 'cancel')),
                threads    integer,
                rate       integer
            )""");

    private Runs() {}

    /** What was asked of a run, and how it is to go on. */
    public record Asked(Optional<String> command, OptionalInt threads, OptionalInt rate) {

        public static final Asked NOTHING = new Asked(Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * Notes that a run has started.
     *
     * @param rate
     *            0 for unlimited
     */
    public static void begin(Session session, String projection, int rate) throws SQLException {
        session.update("""
                INSERT INTO evolvent.projection_runs (projection, phase, host, process, rate)
                VALUES (?, 'preparing', ?, ?, nullif(?, 0))
                ON CONFLICT (projection) DO UPDATE SET (phase, host, process, events, from_position, position, up_to,
                    started_at, beat_at, problem, command, threads, rate) = ('preparing', excluded.host,
                    excluded.process, 0, 0, 0, 0, clock_timestamp(), clock_timestamp(), NULL, NULL, NULL,
                    excluded.rate)""",
                projection, Audit.host(), ProcessHandle.current().pid(), rate);
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(Optional.ofNullable(row.getString(1)), number(row, 2), number(row, 3));
    }

    public static Asked beat(Session session, String phase, RebuildProgress progress) throws SQLException {
        return session.first("""
                UPDATE evolvent.projection_runs SET phase = ?, events = ?, from_position = ?, position = ?, up_to = ?,
                    beat_at = clock_timestamp() WHERE projection = ? RETURNING command, threads, rate
                """, Runs::asked, phase, progress.events(), progress.from(), progress.position(), progress.upTo(),
                progress.generation().projection())
                .orElse(Asked.NOTHING);
    }

    private static OptionalInt number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public static void end(Session session, String projection, String phase, Optional<String> problem)
            throws SQLException {
        session.update("UPDATE evolvent.projection_runs SET phase = ?, problem = ?, command = NULL, "
                + "beat_at = clock_timestamp() WHERE projection = ?", phase, problem.orElse(null), projection);
    }

    /** False if there is no run to ask. */
    public static boolean ask(Session session, String projection, Optional<String> command) throws SQLException {
        return session.update("UPDATE evolvent.projection_runs SET command = ? WHERE projection = ?",
                command.orElse(null), projection) > 0;
    }

    public static boolean tune(Session session, String projection, OptionalInt threads, OptionalInt rate)
            throws SQLException {
        return session.update("UPDATE evolvent.projection_runs SET threads = coalesce(?, threads), "
                + "rate = coalesce(?, rate) WHERE projection = ?", threads.isPresent() ? threads.getAsInt() : null,
                rate.isPresent() ? rate.getAsInt() : null, projection) > 0;
    }

    public static Optional<Run> of(Session session, String projection) throws SQLException {
        boolean alive = ProjectionLock.rebuilding(projection).isHeld(session);
        return session.first("""
                SELECT projection, phase, host, process, events, from_position, position, up_to, started_at, beat_at,
                    problem, command FROM evolvent.projection_runs WHERE projection = ?
                """, row -> new Run(row.getString(1), row.getString(2), row.getString(3), row.getLong(4),
                row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8), Session.instant(row, 9),
                Session.instant(row, 10), alive, Optional.ofNullable(row.getString(11)),
                Optional.ofNullable(row.getString(12))), projection);
    }
}
