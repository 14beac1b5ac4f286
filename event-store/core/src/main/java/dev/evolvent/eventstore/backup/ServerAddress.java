package dev.evolvent.eventstore.backup;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.common.BaseDataSource;

/**
 * The address of a database for PostgreSQL's own programs: passed in their environment, which other users cannot read.
 */
final class ServerAddress {

    private final BaseDataSource dataSource;

    ServerAddress(BaseDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The only place that passes the password on. */
    void addTo(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("PG") && !name.equals("PGPASSFILE"));
        put(environment, "PGHOST", dataSource.getServerNames()[0]);
        int port = dataSource.getPortNumbers()[0];
        put(environment, "PGPORT", port == 0 ? null : Integer.toString(port));
        put(environment, "PGDATABASE", dataSource.getDatabaseName());
        put(environment, "PGUSER", dataSource.getUser());
        put(environment, "PGPASSWORD", dataSource.getPassword());
        put(environment, "PGSSLMODE", dataSource.getSslMode());
        put(environment, "PGAPPNAME", "evolvent");
    }

    private static void put(Map<String, String> environment, String name, @Nullable String value) {
        Optional.ofNullable(value).filter(each -> !each.isEmpty()).ifPresent(each -> environment.put(name, each));
    }

    /** The database name alone, in libpq's own form, quoted so that nothing in it is interpreted. */
    String connectionString() {
        return "dbname='" + Objects.requireNonNullElse(dataSource.getDatabaseName(), "").replace("\\", "\\\\")
                .replace("'", "\\'") + "'";
    }
}
