package dev.evolvent.bench.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;

/**
 * Transactions on a connection pool, as Axon's applications have them through Spring: all code in a thread with a
 * transaction shares its connection. Axon has no transaction manager of its own for JDBC.
 */
final class AxonTransactions implements TransactionManager, ConnectionProvider {

    private static final Transaction JOINED = new Transaction() {

        @Override
        public void commit() {
            // The outer transaction commits.
        }

        @Override
        public void rollback() {
            // The exception reaches the outer transaction.
        }
    };

    private static final ThreadLocal<@Nullable Connection> SHARED = new ThreadLocal<>();

    private final DataSource pool;

    AxonTransactions(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = SHARED.get();
        return connection == null ? pool.getConnection() : connection;
    }

    @Override
    public Transaction startTransaction() {
        if (SHARED.get() != null) {
            return JOINED;
        }
        try {
            Connection connection = pool.getConnection();
            connection.setAutoCommit(false);
            SHARED.set(ConnectionWrapperFactory.wrap(connection, new ConnectionWrapperFactory.NoOpCloseHandler()));
            return new Own(connection);
        } catch (SQLException e) {
            throw new JdbcException("no transaction could be started", e);
        }
    }

    /** A transaction that this thread has started. */
    private record Own(Connection connection) implements Transaction {

        @Override
        public void commit() {
            end(Connection::commit);
        }

        @Override
        public void rollback() {
            end(Connection::rollback);
        }

        private void end(End end) {
            SHARED.remove();
            try (connection) {
                if (!connection.isClosed()) {
                    end.of(connection);
                }
            } catch (SQLException e) {
                throw new JdbcException("a transaction could not be ended", e);
            }
        }
    }

    private interface End {
        void of(Connection connection) throws SQLException;
    }
}
