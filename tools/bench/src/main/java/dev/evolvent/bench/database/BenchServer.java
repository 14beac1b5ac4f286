package dev.evolvent.bench.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.evolvent.eventstore.scratch.ScratchServer;
import java.sql.SQLException;
import java.util.function.UnaryOperator;

/** A PostgreSQL server for one bench. */
public record BenchServer(ScratchServer server) implements AutoCloseable {

    /** With the memory settings of a typical server, and without background work at unpredictable times. */
    public static BenchServer start(UnaryOperator<ScratchServer.Builder> settings) {
        return new BenchServer(settings.apply(ScratchServer.builder()
                .setting("shared_buffers", "512MB")
                .setting("max_wal_size", "8GB")
                .setting("checkpoint_timeout", "1h")
                .setting("autovacuum", "off")).start());
    }

    /** Creates a database and a pool of connections to it. */
    public HikariDataSource create(String database, int connections) throws SQLException {
        try (HikariDataSource postgres = pool("postgres", 1)) {
            new Statements(postgres).execute("CREATE DATABASE " + database);
        }
        return pool(database, connections);
    }

    public HikariDataSource pool(String database, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.jdbcUrl(database));
        config.setMaximumPoolSize(connections);
        config.setMaxLifetime(0);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        server.close();
    }
}
