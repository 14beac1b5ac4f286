package dev.evolvent.eventstore.axon4;

import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Table;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.postgresql.ds.PGSimpleDataSource;

/** The events tables that Axon makes on PostgreSQL, each in a schema that is called like it. */
enum AxonTable {

    JDBC("axon4-jdbc"),
    JDBC_TEXT("axon4-jdbc"),

    /** As an application with Spring Boot gets it: names in snake case, payloads in large objects. */
    JPA("axon4-jpa"),

    /** The same with the dialect that Axon recommends. */
    JPA_BYTEA("axon4-jpa"),

    /** Hibernate's defaults. */
    JPA_PLAIN("axon4-jdbc");

    private static final String NAMES = "hibernate.physical_naming_strategy";
    private static final String SNAKE_CASE = PhysicalNamingStrategySnakeCaseImpl.class.getName();

    private final String preset;

    AxonTable(String preset) {
        this.preset = preset;
    }

    /** Lets Axon create and fill the table, and returns what Axon then reads from it. */
    List<RecordedEvent> fill(TestDatabase database) throws SQLException {
        database.execute("CREATE SCHEMA " + schema());
        PGSimpleDataSource dataSource = database.dataSource().unwrap(PGSimpleDataSource.class);
        dataSource.setCurrentSchema(schema());
        return switch (this) {
            case JDBC -> jdbc(dataSource, byte[].class);
            case JDBC_TEXT -> jdbc(dataSource, String.class);
            case JPA -> jpa(dataSource, Map.of(NAMES, SNAKE_CASE));
            case JPA_BYTEA -> jpa(dataSource,
                    Map.of(NAMES, SNAKE_CASE, "hibernate.dialect", ByteaDialect.class.getName()));
            case JPA_PLAIN -> jpa(dataSource, Map.of());
        };
    }

    StoreLayout layout() {
        StoreLayout layout = StoreLayout.preset(preset);
        return layout.toBuilder().table(new Table(schema(), layout.table().name())).build();
    }

    private String schema() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<RecordedEvent> jdbc(DataSource dataSource, Class<?> contentType) {
        return Bank.open(AxonStore.jdbc(dataSource, contentType, "1"), AxonStore.jdbc(dataSource, contentType, "2"));
    }

    private static List<RecordedEvent> jpa(DataSource dataSource, Map<String, String> settings) {
        try (Jpa former = new Jpa(dataSource, settings, true); Jpa current = new Jpa(dataSource, settings, false)) {
            return Bank.open(AxonStore.jpa(former, "1"), AxonStore.jpa(current, "2"));
        }
    }
}
