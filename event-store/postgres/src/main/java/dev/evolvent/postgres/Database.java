package dev.evolvent.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A PostgreSQL database. Each call takes a connection of its own and gives it back; failures become
 * {@link DatabaseException}.
 */
public final class Database {

    private final DataSource dataSource;

    public Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Does something with a session, each statement in a transaction of its own. */
    public <T> T session(SqlFunction<Session, T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            return work.apply(new Session(connection));
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }

    /** Does something in one transaction: committed when it returns, rolled back when it throws. */
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
