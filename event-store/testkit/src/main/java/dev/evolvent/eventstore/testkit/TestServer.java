package dev.evolvent.eventstore.testkit;

import dev.evolvent.eventstore.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server of all test databases of this JVM. */
final class TestServer {

    static final String URL_VARIABLE = "EVOLVENT_TEST_URL";

    private static final Logger LOG = LoggerFactory.getLogger(TestDatabase.class);
    private static final String DEFAULT_VERSION = "18";

    private final String maintenanceUrl;
    private final ServerUrl url;
    private final String description;

    private TestServer(String maintenanceUrl, String origin) throws SQLException {
        this.maintenanceUrl = maintenanceUrl;
        this.url = ServerUrl.of(maintenanceUrl, origin);
        this.description = "PostgreSQL " + version() + " (" + origin + ")";
    }

    /** Chosen, started and logged on first use. */
    static TestServer shared() {
        return Shared.SERVER;
    }

    /** In this order: the user's own server, Docker, and the binaries on the class path, which are always available. */
    static TestServer choose(Map<String, String> environment) throws SQLException {
        String own = environment.getOrDefault(URL_VARIABLE, "");
        if (!own.isEmpty()) {
            return new TestServer(own, URL_VARIABLE);
        }
        if (DockerServer.isAvailable(environment)) {
            String version = System.getProperty("postgres.version", DEFAULT_VERSION);
            return new TestServer(DockerServer.start(version), "Docker");
        }
        return new TestServer(startScratchServer(), "embedded binaries");
    }

    /** The URL of a database on this server, with credentials. */
    String jdbcUrl(String database) {
        return url.of(database);
    }

    void create(String database) throws SQLException {
        // From template0 and in C order, so that rows compare alike on every server.
        execute("CREATE DATABASE " + quoted(database)
                + " TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
    }

    void drop(String database) throws SQLException {
        // A failed test may have left connections open.
        execute("DROP DATABASE IF EXISTS " + quoted(database) + " WITH (FORCE)");
    }

    /** The version and origin, without credentials. */
    @Override
    public String toString() {
        return description;
    }

    private String version() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement
                        .executeQuery("SELECT split_part(current_setting('server_version'), ' ', 1)")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return ServerUrl.dataSource(maintenanceUrl).getConnection();
    }

    @SuppressWarnings("resource") // It ends with this JVM.
    private static String startScratchServer() {
        return ScratchServer.start().jdbcUrl();
    }

    private static String quoted(String identifier) {
        return "\"" + identifier.replace("\"", "\"\"") + "\"";
    }

    private static final class Shared {

        static final TestServer SERVER = start();

        private static TestServer start() {
            try {
                TestServer server = choose(System.getenv());
                LOG.info("Test databases are on {}", server);
                return server;
            } catch (SQLException e) {
                throw new IllegalStateException("The server for test databases does not answer: " + e.getMessage(), e);
            }
        }
    }
}
