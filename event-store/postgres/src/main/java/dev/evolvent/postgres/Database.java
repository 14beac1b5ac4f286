package dev.evolvent.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A PostgreSQL database. Each call uses its own connection and returns it; failures become {@link DatabaseException}.
 */
public final class Database {

    private final DataSource dataSource;

    public Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Runs work in a session, each statement in its own transaction. */
    public <T> T session(SqlFunction<Session, T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            return work.apply(new Session(connection));
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }

    /** Runs work in one transaction: committed when it returns, rolled back when it throws. */
    public <T> T transaction(SqlFunction<Session, T> work) {
        return session(session -> session.transaction(work));
    }

    /** A connection that the caller closes. */
    public Connection connect() {
        try {
            return dataSource.getConnection();
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }
}
