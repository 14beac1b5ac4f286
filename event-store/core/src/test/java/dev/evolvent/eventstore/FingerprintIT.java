package dev.evolvent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FingerprintIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private DocumentStoreTable table;

    @BeforeEach
    void a_store_of_more_than_one_chunk() throws SQLException {
        table = DocumentStoreTable.create(database, "events");
        table.fill(10_007);
    }

    @Test
    void is_the_same_after_columns_were_added_and_rows_were_moved() throws SQLException {
        Fingerprint before = fingerprint();
        database.execute("ALTER TABLE events ADD COLUMN extra int; UPDATE events SET extra = 1; CLUSTER events USING "
                + "events_aggregate_id_version_key");

        assertThat(fingerprint()).isEqualTo(before);
        assertThat(before.events()).isEqualTo(10_007);
        assertThat(before.chunks()).hasSize(2);
    }

    @Test
    void every_column_of_every_event_matters_to_it() throws SQLException {
        Fingerprint before = fingerprint();
        for (String change : List.of("payload = '{\"i\": 2}'", "metadata = NULL", "metadata = '{\"a\": null}'",
                "event_version = NULL", "event_type = 'Other'", "aggregate_type = 'x'", "version = 77",
                "created_at = created_at + interval '1 microsecond'", "id = gen_random_uuid()",
                "aggregate_id = gen_random_uuid()")) {
            database.execute("UPDATE events SET " + change + " WHERE id = md5('e9')::uuid");

            assertThat(fingerprint().root()).as(change).isNotEqualTo(before.root());

            a_store_of_more_than_one_chunk();
        }
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void what_was_recorded_later_can_be_left_out() throws SQLException {
        FingerprintScope scope = FingerprintScope.recordedBefore(Instant.parse("2020-02-01T00:00:00Z"));
        Fingerprint before = table.unpositioned().fingerprint(scope);
        table.insert(UUID.randomUUID(), 1, "2020-02-01T00:00:00Z");

        assertThat(table.unpositioned().fingerprint(scope)).isEqualTo(before);
        assertThat(fingerprint().root()).isNotEqualTo(before.root());
    }

    @Test
    void an_empty_table_has_one_too() throws SQLException {
        Fingerprint empty = DocumentStoreTable.create(database, "empty").unpositioned()
                .fingerprint(FingerprintScope.all());

        assertThat(empty.events()).isZero();
        assertThat(empty.root()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private Fingerprint fingerprint() {
        return table.unpositioned().fingerprint(FingerprintScope.all());
    }
}
