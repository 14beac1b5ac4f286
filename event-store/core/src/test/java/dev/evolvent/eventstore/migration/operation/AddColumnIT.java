package dev.evolvent.eventstore.migration.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.ExpectedVersion;
import dev.evolvent.eventstore.NewEvent;
import dev.evolvent.eventstore.WritableEventStore;
import dev.evolvent.eventstore.catalogue.SchemaScope;
import dev.evolvent.eventstore.catalogue.SchemaSnapshot;
import dev.evolvent.eventstore.inspection.Fingerprint;
import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.migration.Migration;
import dev.evolvent.eventstore.migration.MigrationListener;
import dev.evolvent.eventstore.migration.MigrationRecord;
import dev.evolvent.eventstore.migration.MigrationRunner;
import dev.evolvent.eventstore.migration.MigrationState;
import dev.evolvent.eventstore.migration.Step;
import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.upcasters.EventType;
import dev.evolvent.upcasters.StreamId;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AddColumnIT {

    private static final Table TABLE = new Table("Odd 'Schema'",
            "Événements \"\\ with a name as long as a name can be in it");

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final AddColumn tenant = new AddColumn(TABLE, "Tenant \"id\"", "text",
            "coalesce(metadata ->> 'tenant', payload ->> 'none', 'nobody''s \\ own')", true);

    @BeforeEach
    void a_store() throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE; DROP SCHEMA IF EXISTS \"Odd 'Schema'\" CASCADE; "
                + "CREATE SCHEMA \"Odd 'Schema'\"");
        DocumentStoreTable.create(database, TABLE).fill(20_000);
        database.execute("UPDATE " + TABLE.sql() + " SET metadata = '{\"tenant\": \"a\"}' WHERE version = 2; ANALYZE");
    }

    @Test
    void old_rows_and_new_ones_get_it_while_others_append_and_undo_leaves_nothing() throws Exception {
        DocumentStoreTable table = new DocumentStoreTable(database, TABLE);
        Fingerprint before = table.unpositionedInspection().fingerprint();
        SchemaSnapshot schema = schema();
        AtomicBoolean writing = new AtomicBoolean(true);
        int[] written = new int[1];
        Thread writer = Thread.ofPlatform().start(() -> {
            WritableEventStore store = table.unpositioned();
            while (writing.get()) {
                store.append(new StreamId("document", UUID.randomUUID().toString()), ExpectedVersion.noStream(),
                        List.of(NewEvent.of(EventType.of("Happened", "1"), "{\"none\": \"new\"}")));
                written[0]++;
            }
        });
        runner(tenant).apply();
        writing.set(false);
        writer.join();

        assertThat(database.value("SELECT count(*) FROM " + TABLE.sql() + " WHERE \"Tenant \"\"id\"\"\" = 'a'"))
                .isEqualTo(4_000L);
        assertThat(database.value("SELECT count(*) FROM " + TABLE.sql() + " WHERE \"Tenant \"\"id\"\"\" = 'new'"))
                .isEqualTo((long) written[0]);
        assertThat(database.value("SELECT count(*) FROM " + TABLE.sql() + " WHERE \"Tenant \"\"id\"\"\" = ?",
                "nobody's \\ own")).isEqualTo(16_000L);
        assertThat(runner(tenant).verify()).allMatch(MigrationRunner.Verification::ok);

        database.execute("DELETE FROM " + TABLE.sql() + " WHERE payload ->> 'none' = 'new'");
        assertThat(table.unpositionedInspection().fingerprint()).isEqualTo(before);
        runner(tenant).undoLast();
        assertThat(SchemaSnapshot.compare(schema, schema())).isEmpty();
        assertThat(table.unpositionedInspection().fingerprint()).isEqualTo(before);
    }

    @Test
    void stopped_behind_any_step_it_goes_on_or_goes_back() {
        SchemaSnapshot schema = schema();
        for (int stop = 1; stop <= 6; stop++) {
            for (boolean back : List.of(true, false)) {
                int[] left = {stop};
                try {
                    runner(tenant).with(new MigrationListener() {
                        @Override
                        public void step(Migration migration, Step step) {
                            if (--left[0] == 0) {
                                throw new IllegalStateException("stopped");
                            }
                        }
                    }).apply();
                } catch (IllegalStateException e) {
                    assertThat(e).hasMessage("stopped");
                }
                if (!back) {
                    runner(tenant).apply();
                    assertThat(runner(tenant).history()).extracting(MigrationRecord::state)
                            .containsExactly(MigrationState.COMPLETED);
                }
                runner(tenant).undoLast();
                assertThat(SchemaSnapshot.compare(schema, schema())).as("stopped at step " + stop).isEmpty();
            }
        }
    }

    @Test
    void rows_for_which_there_is_no_value_are_counted() {
        AddColumn without = new AddColumn(TABLE, "tenant", "text", "metadata ->> 'tenant'", true);
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner(without).apply())
                .withMessageStartingWith("EV-3006").withMessageContaining("16000 rows");
        runner(without).undoLast();
        runner(new AddColumn(TABLE, "tenant", "text", "metadata ->> 'tenant'", false)).apply();
    }

    @Test
    void what_is_taken_or_wrong_is_told_before_anything_is_done() throws SQLException {
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> runner(new AddColumn(TABLE, "payload", "text", "'x'", false)).apply())
                .withMessageStartingWith("EV-3010");
        database.execute("DROP SCHEMA evolvent CASCADE");
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> runner(new AddColumn(TABLE, "x", "no_such_type", "'x'", false)).apply())
                .withMessageContaining("no_such_type");
        assertThat(runner(tenant).history()).noneMatch(row -> row.state().isDone());
    }

    private static SchemaSnapshot schema() {
        return new Database(database.dataSource())
                .session(session -> SchemaSnapshot.read(session, SchemaScope.everythingBut("evolvent")));
    }

    private static MigrationRunner runner(AddColumn operation) {
        return MigrationRunner.of(database.dataSource(), List.of(Migration.of(1, "add column", operation)));
    }
}
