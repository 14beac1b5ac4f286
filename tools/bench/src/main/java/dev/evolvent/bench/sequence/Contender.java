package dev.evolvent.bench.sequence;

import dev.evolvent.bench.database.Statements;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.operation.sequence.AddSequence.Strategy;
import dev.evolvent.migrations.operation.sequence.AddSequence;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The ways to number the events. */
enum Contender {
    BIGSERIAL("ADD COLUMN BIGSERIAL, unique index"),
    ONE_UPDATE("one UPDATE"),
    BATCHES("batches of 10,000, by hand"),
    SHADOW("Evolvent, shadow"),
    IN_PLACE("Evolvent, in-place"),
    SIDE_TABLE("Evolvent, side-table");

    private static final int BATCH = 10_000;

    private static final String ORDER = "SELECT id, row_number() OVER (ORDER BY created_at, version, id) AS number FROM events";

    private final String label;

    Contender(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The column with the numbers, and the relation to read it from. */
    String numbered() {
        return this == SIDE_TABLE ? "events_in_order" : "events";
    }

    /** Whether it orders by time at all. */
    boolean ordersByTime() {
        return this != BIGSERIAL;
    }

    void run(DataSource dataSource) throws SQLException {
        Statements database = new Statements(dataSource);
        switch (this) {
            case BIGSERIAL -> {
                database.execute("ALTER TABLE events ADD COLUMN sequence BIGSERIAL");
                database.execute("CREATE UNIQUE INDEX ON events (sequence)");
            }
            case ONE_UPDATE -> {
                fence(database);
                database.execute("UPDATE events SET sequence = ordered.number FROM (" + ORDER
                        + " WHERE sequence IS NULL) AS ordered WHERE ordered.id = events.id");
                finish(database);
            }
            case BATCHES -> {
                fence(database);
                database.execute("CREATE TABLE ordered AS " + ORDER + " WHERE sequence IS NULL");
                database.execute("ALTER TABLE ordered ADD PRIMARY KEY (number)");
                long count = database.number("SELECT count(*) FROM ordered");
                for (long done = 0; done < count; done += BATCH) {
                    database.execute(
                            "UPDATE events SET sequence = ordered.number FROM ordered WHERE ordered.id = events.id"
                                    + " AND ordered.number > " + done + " AND ordered.number <= " + (done + BATCH));
                }
                database.execute("DROP TABLE ordered");
                finish(database);
            }
            case SHADOW -> evolvent(dataSource, Strategy.SHADOW);
            case IN_PLACE -> evolvent(dataSource, Strategy.IN_PLACE);
            case SIDE_TABLE -> evolvent(dataSource, Strategy.SIDE_TABLE);
        }
    }

    /** Done by a developer who knows that new events need numbers meanwhile. */
    private static void fence(Statements database) throws SQLException {
        database.execute("CREATE SEQUENCE events_sequence_seq START " + (database.number(
                "SELECT count(*) FROM events") + 1_000_000));
        database.execute("ALTER TABLE events ADD COLUMN sequence bigint");
        database.execute("ALTER TABLE events ALTER COLUMN sequence SET DEFAULT nextval('events_sequence_seq')");
    }

    private static void finish(Statements database) throws SQLException {
        database.execute("CREATE UNIQUE INDEX CONCURRENTLY ON events (sequence)");
        database.execute("ALTER TABLE events ALTER COLUMN sequence SET NOT NULL");
    }

    private static void evolvent(DataSource dataSource, Strategy strategy) {
        MigrationRunner.of(dataSource, List.of(Migration.of(1, "sequence",
                AddSequence.builder(StoreLayout.documentStore(), "sequence").strategy(strategy).build()))).apply();
    }
}
