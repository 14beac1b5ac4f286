package dev.evolvent.eventstore.testkit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A fresh PostgreSQL database for each test class: created before its first test, dropped after its last.
 *
 * <pre>{@code
 * class FenceIT {
 *     @RegisterExtension
 *     static final TestDatabase database = TestDatabase.create();
 *
 *     @Test
 *     void a_slow_transaction_is_not_skipped() throws SQLException {
 *         database.execute("CREATE TABLE events (position bigserial)");
 *         try (Connection slow = database.connection()) {
 *             ...
 *         }
 *         assertThat(database.value("SELECT count(*) FROM events")).isEqualTo(1L);
 *     }
 * }
 * }</pre>
 *
 * <p>
 * All databases of a JVM are on one server, which is looked for once, and named in the log:
 * <ul>
 * <li>the server of the environment variable {@code EVOLVENT_TEST_URL}, a JDBC URL of a database from which its user may
 * create others, {@code jdbc:postgresql://host:port/postgres?user=...&password=...}; several JVMs may share it;</li>
 * <li>or PostgreSQL in Docker, of the major version in the system property {@code postgres.version}, by default 18;</li>
 * <li>or the PostgreSQL binaries on the class path.</li>
 * </ul>
 *
 * Databases are in UTF-8 and sort as C does. Nested test classes use the database of the class around them.
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback {

    private static final int UNIQUE_BYTES = 6;
    /** PostgreSQL truncates longer names. */
    private static final int NAME_BYTES = 63;
    private static final int POOL_SIZE = 40;

    private final String name;
    private int classesAtWork;
    private Optional<HikariDataSource> pool = Optional.empty();

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A database with an arbitrary name. */
    public static TestDatabase create() {
        return named("evolvent");
    }

    /**
     * A database whose name starts with the given one, for tests of names with capitals, spaces or quotes. A unique
     * suffix follows.
     */
    public static TestDatabase named(String beginning) {
        byte[] unique = new byte[UNIQUE_BYTES];
        new SecureRandom().nextBytes(unique);
        String name = beginning + "_" + HexFormat.of().formatHex(unique);
        if (name.getBytes(StandardCharsets.UTF_8).length > NAME_BYTES) {
            throw new IllegalArgumentException("Too long for the name of a PostgreSQL database: " + name);
        }
        return new TestDatabase(name);
    }

    public String name() {
        return name;
    }

    /** Includes credentials, if the server requires them: keep it out of logs. */
    public String jdbcUrl() {
        requireCreated();
        return TestServer.shared().jdbcUrl(name);
    }

    /** Opens a new connection each time; there is no pool. */
    public DataSource dataSource() {
        return ServerUrl.dataSource(jdbcUrl());
    }

    /**
     * A pool, as services have one. It is much faster than a new connection each time; its sessions keep their settings,
     * temporary tables and locks.
     */
    public synchronized DataSource pool() {
        if (pool.isEmpty()) {
            // A test may end the session of a connection: each is looked at before it is given out again.
            System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "-1");
            HikariConfig config = new HikariConfig();
            config.setDataSource(dataSource());
            config.setMaximumPoolSize(POOL_SIZE);
            config.setMinimumIdle(0);
            pool = Optional.of(new HikariDataSource(config));
        }
        return pool.get();
    }

    /** A new connection, which the caller closes. */
    public Connection connection() throws SQLException {
        return dataSource().getConnection();
    }

    /** Runs one or several statements in their own session, or a single one with parameters, and commits. */
    public void execute(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = connection()) {
            if (values.length == 0) {
                // Not prepared: here a question mark is an operator.
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
                return;
            }
            try (PreparedStatement statement = prepare(connection, sql, values)) {
                statement.execute();
            }
        }
    }

    /** The rows of a query, each a list of the driver's values. */
    public List<List<@Nullable Object>> query(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = pool().getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            List<List<@Nullable Object>> result = new ArrayList<>();
            while (rows.next()) {
                List<@Nullable Object> row = new ArrayList<>(columns);
                for (int column = 1; column <= columns; column++) {
                    row.add(rows.getObject(column));
                }
                result.add(Collections.unmodifiableList(row));
            }
            return Collections.unmodifiableList(result);
        }
    }

    /** The only column of the only row of a query, such as {@code SELECT count(*)}. */
    public @Nullable Object value(String sql, @Nullable Object... values) throws SQLException {
        List<List<@Nullable Object>> rows = query(sql, values);
        if (rows.size() != 1 || rows.getFirst().size() != 1) {
            throw new IllegalArgumentException("Not one row with one column, but " + rows + ": " + sql);
        }
        return rows.getFirst().getFirst();
    }

    @Override
    public synchronized void beforeAll(ExtensionContext context) throws SQLException {
        if (classesAtWork == 0) {
            TestServer.shared().create(name);
        }
        classesAtWork++;
    }

    @Override
    public synchronized void afterAll(ExtensionContext context) throws SQLException {
        classesAtWork--;
        if (classesAtWork == 0) {
            pool.ifPresent(HikariDataSource::close);
            pool = Optional.empty();
            TestServer.shared().drop(name);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private synchronized void requireCreated() {
        if (classesAtWork == 0) {
            throw new IllegalStateException("The database " + name
                    + " does not exist now: is its field static, and has it the annotation @RegisterExtension?");
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
