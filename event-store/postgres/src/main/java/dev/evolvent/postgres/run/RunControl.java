package dev.evolvent.postgres.run;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.SqlError;
import dev.evolvent.postgres.audit.Audit;
import dev.evolvent.postgres.state.RunsTable;
import dev.evolvent.postgres.state.StateTables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Controls the runs in {@code evolvent.runs}: each process sees their progress, and can pause, resume, cancel and tune
 * those that are active.
 *
 * <ul>
 * <li>A run pauses after its current batch, and stays paused until it is resumed, even if its process dies or fails and
 * the command is started again.
 * <li>If no run is active, there is nothing to pause, cancel or tune: that is {@code EV-2009}, and changes nothing. A pause that an
 * ended process left behind can be resumed.
 * <li>A run that is done or cancelled leaves no pause.
 * </ul>
 */
public final class RunControl {

    private static final String COLUMNS = """
            SELECT kind, name, phase, host, process, done, from_position, position, up_to, started_at, beat_at, problem,
                command, asked_by, asked_at, threads, rate FROM\s""";

    private RunControl() {}

    /** The requests to a run, and its settings. */
    public record Asked(Optional<RunRequest.Command> command, OptionalInt threads, OptionalInt rate) {

        public static final Asked NOTHING = new Asked(Optional.empty(), OptionalInt.empty(), OptionalInt.empty());

        public boolean pause() {
            return command.equals(Optional.of(RunRequest.Command.PAUSE));
        }

        public boolean cancel() {
            return command.equals(Optional.of(RunRequest.Command.CANCEL));
        }
    }

    /**
     * Records the start of a run. Its process holds the lock.
     *
     * @param rate
     *            0 for unlimited
     */
    public static void begin(Session session, RunKey key, int rate) throws SQLException {
        session.update("""
                INSERT INTO evolvent.runs (kind, name, phase, host, process, rate)
                VALUES (?, ?, 'preparing', ?, ?, nullif(?, 0))
                ON CONFLICT (kind, name) DO UPDATE SET (phase, host, process, done, from_position, position, up_to,
                    started_at, beat_at, problem, command, threads, rate) = ('preparing', excluded.host,
                    excluded.process, 0, 0, 0, 0, clock_timestamp(), clock_timestamp(), NULL,
                    CASE WHEN runs.command = 'pause' THEN 'pause' END, NULL, excluded.rate)""", key.kind().toString(),
                key.name(), Audit.host(), ProcessHandle.current().pid(), rate);
    }

    /** Work of a run, on the session that records it. */
    @FunctionalInterface
    public interface Work<T> {

        T run() throws SQLException;
    }

    /** Runs work as a run: records its start and its end. */
    public static <T> T noted(Session session, RunKey key, int rate, Predicate<EvolventException> isCancelled,
            Work<T> work)
            throws SQLException {
        begin(session, key, rate);
        T result;
        try {
            result = work.run();
        } catch (Throwable e) {
            try {
                endFailed(session, key, isCancelled, e);
            } catch (SQLException another) {
                e.addSuppressed(another);
            }
            throw e;
        }
        end(session, key, RunPhase.DONE, Optional.empty());
        return result;
    }

    /** The same for work on other connections: its start and its end are transactions of their own. */
    public static <T> T noted(Database database, RunKey key, int rate, Predicate<EvolventException> isCancelled,
            Supplier<T> work) {
        database.transaction(session -> {
            begin(session, key, rate);
            return true;
        });
        T result;
        try {
            result = work.get();
        } catch (Throwable e) {
            try {
                database.transaction(session -> {
                    endFailed(session, key, isCancelled, e);
                    return true;
                });
            } catch (EvolventException another) {
                e.addSuppressed(another);
            }
            throw e;
        }
        database.transaction(session -> {
            end(session, key, RunPhase.DONE, Optional.empty());
            return true;
        });
        return result;
    }

    /** What this throws is less than the failure, which may be the connection itself: that is the one to report. */
    private static void endFailed(Session session, RunKey key, Predicate<EvolventException> isCancelled,
            Throwable failure) throws SQLException {
        boolean cancelled = failure instanceof EvolventException known && isCancelled.test(known);
        end(session, key, cancelled ? RunPhase.CANCELLED : RunPhase.FAILED, Optional.of(describe(failure)));
    }

    /** The message of a failure; with its class where the message was not written for users. */
    public static String describe(Throwable failure) {
        return failure instanceof EvolventException || failure instanceof SQLException
                ? String.valueOf(failure.getMessage())
                : failure.toString();
    }

    /** Records that a cancelled run has started to undo its work; it cannot be cancelled again. */
    public static void cancelling(Session session, RunKey key) throws SQLException {
        session.update("UPDATE evolvent.runs SET command = NULL WHERE kind = ? AND name = ? AND command = 'cancel'",
                key.kind().toString(), key.name());
    }

    /** Reports the progress of a run, and returns the requests to it. */
    public static Asked beat(Session session, RunKey key, RunPhase phase, RunProgress progress) throws SQLException {
        return session.first("""
                UPDATE evolvent.runs SET phase = ?, done = ?, from_position = ?, position = ?, up_to = ?,
                    beat_at = clock_timestamp() WHERE kind = ? AND name = ? RETURNING command, threads, rate
                """, row -> new Asked(Optional.ofNullable(row.getString(1)).map(RunRequest.Command::of), number(row, 2),
                number(row, 3)), phase.toString(), progress.done(), progress.from(), progress.position(),
                progress.upTo(), key.kind().toString(), key.name()).orElse(Asked.NOTHING);
    }

    private static OptionalInt number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Records the end of a run. After a failure, the same command resumes it, and a pause still applies. */
    public static void end(Session session, RunKey key, RunPhase phase, Optional<String> problem) throws SQLException {
        session.update("""
                UPDATE evolvent.runs SET phase = ?, problem = ?, beat_at = clock_timestamp(),
                    command = CASE WHEN ? AND command = 'pause' THEN 'pause' END WHERE kind = ? AND name = ?""",
                phase.toString(), problem.orElse(null), phase == RunPhase.FAILED, key.kind().toString(), key.name());
    }

    /** Sends a request to an active run; false if none is active. */
    public static boolean ask(Session session, RunKey key, RunRequest.Command command) throws SQLException {
        if (!isActive(session, key)) {
            return false;
        }
        prepare(session);
        return session.update("""
                UPDATE evolvent.runs SET command = ?, asked_by = session_user, asked_at = clock_timestamp()
                WHERE kind = ? AND name = ?""", command.toString(), key.kind().toString(), key.name()) > 0;
    }

    /** Resumes a run; false if none is active or paused. */
    public static boolean resume(Session session, RunKey key) throws SQLException {
        boolean active = isActive(session, key);
        boolean paused = find(session, key).filter(RunState::isPaused).isPresent();
        if (paused) {
            prepare(session);
            session.update("UPDATE evolvent.runs SET command = NULL WHERE kind = ? AND name = ? AND command = 'pause'",
                    key.kind().toString(), key.name());
        }
        return active || paused;
    }

    /** Changes the settings of an active run; false if none is active. */
    public static boolean tune(Session session, RunKey key, OptionalInt threads, OptionalInt rate) throws SQLException {
        if (!isActive(session, key)) {
            return false;
        }
        prepare(session);
        return session.update("""
                UPDATE evolvent.runs SET threads = coalesce(?, threads), rate = coalesce(?, rate)
                WHERE kind = ? AND name = ?""", threads.isPresent() ? threads.getAsInt() : null,
                rate.isPresent() ? rate.getAsInt() : null, key.kind().toString(), key.name()) > 0;
    }

    /** A request needs the table of this version, even if only an earlier version has written runs so far. */
    private static void prepare(Session session) throws SQLException {
        StateTables.prepare(session, List.of(RunsTable.TABLE));
    }

    /** The lock may be held for long work without a run: a rollback, for example. */
    private static boolean isActive(Session session, RunKey key) throws SQLException {
        return find(session, key).filter(run -> run.active() && !run.phase().isOver()).isPresent();
    }

    /**
     * Whether a command that otherwise only reads can record its run. It creates no tables for that, and may run on a
     * replica or as a role that may only read.
     */
    public static boolean isWritable(Session session) throws SQLException {
        return session.first("""
                SELECT NOT pg_is_in_recovery() AND current_setting('transaction_read_only') = 'off' AND EXISTS (
                    SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
                    WHERE nspname = 'evolvent' AND relname = 'runs' AND has_schema_privilege(n.oid, 'USAGE')
                        AND has_table_privilege(c.oid, 'SELECT') AND has_table_privilege(c.oid, 'INSERT')
                        AND has_table_privilege(c.oid, 'UPDATE'))""",
                row -> row.getBoolean(1)).orElseThrow();
    }

    /** The error of a command that found no active run. */
    public static EvolventException notActive(RunKey key) {
        return new EvolventException(SqlError.NO_ACTIVE_RUN,
                "No " + key + " is running. Nothing was changed.");
    }

    public static Optional<RunState> find(Session session, RunKey key) throws SQLException {
        return list(session).stream().filter(run -> run.key().equals(key)).findFirst();
    }

    /** All runs, the last started first. Changes nothing. */
    public static List<RunState> list(Session session) throws SQLException {
        Optional<String> source = RunsTable.source(session);
        if (source.isEmpty()) {
            return List.of();
        }
        List<RunState> runs = new ArrayList<>();
        for (RunState run : session.list(COLUMNS + source.get() + " AS runs ORDER BY started_at DESC, kind, name",
                RunControl::row)) {
            runs.add(new RunState(run.key(), run.phase(), run.host(), run.process(), run.progress(), run.startedAt(),
                    run.beatAt(), run.key().lock().isHeld(session), run.problem(), run.request(), run.threads(),
                    run.rate()));
        }
        return List.copyOf(runs);
    }

    private static RunState row(ResultSet row) throws SQLException {
        RunKey key = new RunKey(RunKind.of(row.getString(1)), row.getString(2));
        return new RunState(key, RunPhase.of(row.getString(3)), row.getString(4), row.getLong(5),
                new RunProgress(row.getLong(6), row.getLong(7), row.getLong(8), row.getLong(9)),
                Session.instant(row, 10), Session.instant(row, 11), false, Optional.ofNullable(row.getString(12)),
                request(row), number(row, 16), number(row, 17));
    }

    /** For rebuilds, earlier versions did not record the user and time of a request. */
    private static Optional<RunRequest> request(ResultSet row) throws SQLException {
        String command = row.getString(13);
        String askedBy = row.getString(14);
        return command == null
                ? Optional.empty()
                : Optional.of(new RunRequest(RunRequest.Command.of(command), askedBy == null ? "unknown" : askedBy,
                        Session.optionalInstant(row, 15).orElse(Session.instant(row, 11))));
    }
}
