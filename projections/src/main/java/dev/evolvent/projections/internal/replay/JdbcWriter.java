package dev.evolvent.projections.internal.replay;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.JdbcProjection;
import dev.evolvent.projections.ProjectionError;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** Lets code handle events one at a time, on a lent connection. */
final class JdbcWriter implements ChunkWriter<List<Handled<JdbcProjection.On<?>>>> {

    /** The other tables that this transaction has written to, including writes that were rolled back to a savepoint. */
    private static final String WRITTEN_ELSEWHERE = """
            SELECT DISTINCT c.oid::regclass::text FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE l.pid = pg_backend_pid() AND l.mode = 'RowExclusiveLock' AND c.relkind IN ('r', 'p', 'f')
            AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
            AND n.nspname NOT IN (?, 'evolvent') AND n.nspname NOT LIKE 'pg\\_%' ORDER BY 1""";

    /** Set until the transaction ends, however that happens. */
    private static final String MARK = "SET LOCAL evolvent.lent = 'yes'";
    private static final String IS_MARKED = "SELECT coalesce(current_setting('evolvent.lent', true), '') = 'yes'";
    private static final String NO_SUCH_SAVEPOINT = "3B001";

    private final JdbcProjection projection;
    private final Generation generation;
    private final FailedEvents failedEvents;
    private final boolean replaying;

    JdbcWriter(JdbcProjection projection, Generation generation, FailedEvents failedEvents) {
        this.projection = projection;
        this.generation = generation;
        this.failedEvents = failedEvents;
        replaying = generation.state().isUnfinished();
    }

    @Override
    public void write(Session session, List<Handled<JdbcProjection.On<?>>> changes) throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        session.execute(SearchPath.of(projection, generation) + "; " + MARK);
        try (LentConnection lent = new LentConnection(session.connection())) {
            for (Handled<JdbcProjection.On<?>> handled : changes) {
                String key = handled.key(projection);
                if (failedEvents.isEmpty() || !failedEvents.waits(key, handled.event())) {
                    write(session, lent.connection(), key, handled);
                }
            }
        }
        if (!session.first(IS_MARKED, row -> row.getBoolean(1)).orElseThrow()) {
            throw ended("one of the events up to " + changes.getLast().event().recorded().coordinates());
        }
        requireOwnTables(session);
    }

    private void write(Session session, Connection lent, String key, Handled<JdbcProjection.On<?>> handled)
            throws SQLException {
        if (!failedEvents.isAllowed()) {
            Optional<EvolventException> failure = failure(session, lent, handled);
            if (failure.isPresent()) {
                throw failure.get();
            }
            return;
        }
        Savepoint before = session.connection().setSavepoint();
        Optional<EvolventException> failure = failure(session, lent, handled);
        try {
            if (failure.isPresent()) {
                session.connection().rollback(before);
                failedEvents.failed(key, handled.event(), failure.get());
            }
            session.connection().releaseSavepoint(before);
        } catch (SQLException e) {
            if (NO_SUCH_SAVEPOINT.equals(e.getSQLState())) {
                throw ended(handled.event().recorded().coordinates().toString());
            }
            throw e;
        }
    }

    /** The failure that the event itself caused; other failures are thrown. */
    private Optional<EvolventException> failure(Session session, Connection lent,
            Handled<JdbcProjection.On<?>> handled) throws SQLException {
        @Nullable
        Throwable problem = null;
        try {
            handled.handler().handle(handled.event(), lent, replaying);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            problem = e;
        } catch (Exception | Error e) {
            problem = e;
        }
        requireNoTrouble(problem);
        TransactionState state = session.connection().unwrap(BaseConnection.class).getTransactionState();
        if (state == TransactionState.IDLE) {
            throw ended(handled.event().recorded().coordinates().toString());
        }
        if (problem == null && state == TransactionState.FAILED) {
            problem = new IllegalStateException("one of its statements failed, and it went on as if it had not");
        }
        return problem == null
                ? Optional.empty()
                : Optional.of(ProjectionError.failed(projection, handled.event(), problem));
    }

    private static void requireNoTrouble(@Nullable Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DatabaseException.of(sql).isPassing()) {
                throw DatabaseException.of(sql);
            }
        }
    }

    private EvolventException ended(String where) {
        return new EvolventException(ProjectionError.TRANSACTION_ENDED, "Projection " + projection.name()
                + " has ended the transaction that it was lent, by SQL of its own, at "
                + where
                + ". What it has written since the last checkpoint may be written once more. Remove that statement from its"
                + " code, and rebuild it.");
    }

    /** A name that is none of its own tables refers to the live one, even while other tables are built. */
    private void requireOwnTables(Session session) throws SQLException {
        if (!replaying) {
            return;
        }
        List<String> others = session.list(WRITTEN_ELSEWHERE, row -> row.getString(1), generation.schema());
        if (!others.isEmpty()) {
            throw new EvolventException(ProjectionError.OTHERS_TABLES, "Projection " + projection.name()
                    + " wrote to tables that are not its own while it was rebuilt: " + String.join(", ", others)
                    + ". That was rolled back. Declare all tables that it writes to, and name them without a schema in its"
                    + " code; what else it writes must not be written while it is replaying.");
        }
    }

    @Override
    public void close() {}
}
