package dev.evolvent.projections.axon4;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Supplies the connection that was lent for the event that this thread is handling. */
final class CurrentConnection implements DataSource {

    private static final ThreadLocal<@Nullable Connection> CURRENT = new ThreadLocal<>();

    interface Work {
        void run() throws Exception;
    }

    void during(Connection connection, Work work) throws Exception {
        CURRENT.set(connection);
        try {
            work.run();
        } finally {
            CURRENT.remove();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = CURRENT.get();
        if (connection == null) {
            throw new SQLException(
                    "Here is a connection only while an event is handled, and in the thread that handles it.");
        }
        return connection;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("There is nothing behind this data source.");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
