package dev.evolvent.eventstore.axon4;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.upcasters.RecordedEvent;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The events tables that Axon makes on PostgreSQL, each in a schema that is called like it. */
enum AxonTable {

    JDBC,
    JDBC_TEXT,

    /** As an application with Spring Boot gets it: names in snake case, payloads in large objects. */
    JPA,

    /** The same with the dialect that Axon recommends. */
    JPA_BYTEA,

    /** As it is where nobody tells Hibernate anything. */
    JPA_PLAIN;

    private static final Map<String, String> SNAKE_CASE = Map.of("hibernate.physical_naming_strategy",
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
    private static final Map<String, String> BYTEA = Map.of("hibernate.dialect", ByteaDialect.class.getName());

    /** Has Axon create and fill the table, and tells what Axon reads from it then. */
    List<RecordedEvent> fill(TestDatabase database) throws SQLException {
        database.execute("CREATE SCHEMA " + schema());
        PGSimpleDataSource dataSource = database.dataSource().unwrap(PGSimpleDataSource.class);
        dataSource.setCurrentSchema(schema());
        return switch (this) {
            case JDBC -> jdbc(dataSource, byte[].class);
            case JDBC_TEXT -> jdbc(dataSource, String.class);
            case JPA -> jpa(dataSource, SNAKE_CASE, Map.of());
            case JPA_BYTEA -> jpa(dataSource, SNAKE_CASE, BYTEA);
            case JPA_PLAIN -> jpa(dataSource, Map.of(), Map.of());
        };
    }

    String schema() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<RecordedEvent> jdbc(DataSource dataSource, Class<?> contentType) {
        return Bank.open(AxonStore.jdbc(dataSource, contentType, "1"), AxonStore.jdbc(dataSource, contentType, "2"));
    }

    private static List<RecordedEvent> jpa(DataSource dataSource, Map<String, String> names,
            Map<String, String> dialect) {
        Map<String, String> settings = new HashMap<>(names);
        settings.putAll(dialect);
        Map<String, String> first = new HashMap<>(settings);
        first.put("hibernate.hbm2ddl.auto", "create");
        try (Jpa former = new Jpa(dataSource, first); Jpa current = new Jpa(dataSource, settings)) {
            return Bank.open(AxonStore.jpa(former, "1"), AxonStore.jpa(current, "2"));
        }
    }
}
