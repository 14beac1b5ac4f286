package dev.evolvent.migrations.operation;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Sql;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A role that logs in by itself, and is gone with all that it owns when it is closed. */
public record TestRole(TestDatabase database, String name) implements AutoCloseable {

    public static TestRole create(TestDatabase database, String name, String attributes) throws SQLException {
        TestRole role = new TestRole(database, name + " of " + database.name());
        database.execute(
                "CREATE ROLE " + role.sql() + " LOGIN PASSWORD 'secret' " + attributes + "; GRANT CREATE ON DATABASE "
                        + Sql.name(database.name()) + " TO " + role.sql());
        return role;
    }

    public String sql() {
        return Sql.name(name);
    }

    public DataSource dataSource() {
        PGSimpleDataSource dataSource = (PGSimpleDataSource) database.dataSource();
        dataSource.setUser(name);
        dataSource.setPassword("secret");
        return dataSource;
    }

    @Override
    public void close() throws SQLException {
        database.execute("DROP OWNED BY " + sql() + " CASCADE; DROP ROLE " + sql());
    }
}
