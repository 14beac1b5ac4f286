package dev.evolvent.eventstore.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.inspection.FingerprintComparison.Kind;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class FingerprintIT {

    private static final int EVENTS = 30_007;

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    Path folder;

    private DocumentStoreTable table;

    @BeforeEach
    void a_store_of_more_than_one_chunk() throws SQLException {
        table = DocumentStoreTable.create(database, "events");
        table.fill(EVENTS);
    }

    @Test
    void is_the_same_after_columns_were_added_and_rows_were_moved() throws SQLException {
        Fingerprint before = fingerprint();
        database.execute("ALTER TABLE events ADD COLUMN extra int; UPDATE events SET extra = 1; CLUSTER events USING "
                + "events_aggregate_id_version_key");

        assertThat(fingerprint()).isEqualTo(before);
        assertThat(table.withPosition().inspection().fingerprint()).isEqualTo(before);
        assertThat(before.events()).isEqualTo(EVENTS);
        assertThat(before.chunks()).isGreaterThan(1);
    }

    @Test
    void every_column_of_every_event_matters_to_it() throws SQLException {
        Fingerprint before = fingerprint();
        for (String change : List.of("payload = '{\"i\": 2}'", "metadata = NULL", "metadata = '{\"a\": null}'",
                "event_version = NULL", "event_type = 'Other'", "aggregate_type = 'x'", "version = 77",
                "created_at = created_at + interval '1 microsecond'", "id = gen_random_uuid()",
                "aggregate_id = gen_random_uuid()")) {
            database.execute("CREATE TABLE kept AS SELECT * FROM events WHERE id = md5('e9')::uuid;"
                    + "UPDATE events SET " + change + " WHERE id = md5('e9')::uuid");

            assertThat(fingerprint().root()).as(change).isNotEqualTo(before.root());

            database.execute("""
                    DELETE FROM events WHERE id = md5('e9')::uuid
                        OR id NOT IN (SELECT md5('e' || i)::uuid FROM generate_series(0, 30006) AS i);
                    INSERT INTO events SELECT * FROM kept;
                    DROP TABLE kept""");
        }
    }

    @Test
    void metadata_that_are_not_there_differ_from_those_that_are_null() throws SQLException {
        database.execute("UPDATE events SET metadata = NULL WHERE id = md5('e9')::uuid");
        Fingerprint none = fingerprint();
        database.execute("UPDATE events SET metadata = 'null' WHERE id = md5('e9')::uuid");

        assertThat(fingerprint().root()).isNotEqualTo(none.root());
    }

    @Test
    void is_the_same_for_documents_that_mean_the_same_in_whatever_column_and_collation() throws SQLException {
        database.execute(
                """
                        UPDATE events SET payload = '{"b": [1.50, -0, 100, 1e3, "\\u00e9\\u0001", {"z": null, "aa": true}], "a": "x/y"}'
                        WHERE id = md5('e9')::uuid""");
        Fingerprint jsonb = fingerprint(FingerprintOptions.builder().form(Fingerprint.Form.CANONICAL).build());
        Fingerprint stored = fingerprint();
        database.execute("""
                ALTER TABLE events ALTER COLUMN payload TYPE text, ALTER COLUMN metadata TYPE json,
                    ALTER COLUMN id TYPE text COLLATE "en_US.utf8", ALTER COLUMN aggregate_id TYPE varchar(50);
                UPDATE events SET payload =
                    '{ "a":"x\\/y", "b" : [1.5, 0, 1E2, 1000.0, "é\\u0001", {"aa":true,"z":null}] } '
                WHERE id = md5('e9')::text::uuid::text""".replace("COLLATE \"en_US.utf8\"", "COLLATE \"" + collation()
                + "\""));

        assertThat(fingerprint(FingerprintOptions.builder().form(Fingerprint.Form.CANONICAL).build())).isEqualTo(jsonb);
        assertThat(fingerprint().root()).isNotEqualTo(stored.root());

        database.execute("ALTER TABLE events ALTER COLUMN payload TYPE bytea USING convert_to(payload, 'UTF8')");
        assertThat(fingerprint(FingerprintOptions.builder().form(Fingerprint.Form.CANONICAL).build())).isEqualTo(jsonb);

        database.execute("UPDATE events SET payload = '{\"b\"' WHERE id = md5('e8')::uuid::text");
        assertThat(fingerprint(FingerprintOptions.builder().form(Fingerprint.Form.CANONICAL).build()).root())
                .isNotEqualTo(jsonb.root());
    }

    /** One that does not sort as C does, if the server knows any. */
    private static String collation() throws SQLException {
        return String.valueOf(database.value("SELECT coalesce((SELECT collname FROM pg_collation "
                + "WHERE collprovider = 'i' AND collname = 'en-x-icu'), 'C')"));
    }

    @Test
    void what_was_recorded_later_can_be_left_out() throws SQLException {
        FingerprintOptions past = FingerprintOptions.builder().before(Instant.parse("2020-02-01T00:00:00Z")).build();
        Fingerprint before = fingerprint(past);
        table.insert(UUID.randomUUID(), 1, "2020-02-01T00:00:00Z");

        assertThat(fingerprint(past)).isEqualTo(before);
        assertThat(fingerprint().root()).isNotEqualTo(before.root());
    }

    @Test
    void an_empty_table_has_one_too() throws SQLException {
        Fingerprint empty = DocumentStoreTable.create(database, "empty").unpositionedInspection().fingerprint();

        assertThat(empty.events()).isZero();
        assertThat(empty.root()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void a_comparison_names_a_changed_a_missing_and_an_additional_event() throws Exception {
        Path before = folder.resolve("before.fp");
        Fingerprint saved = fingerprint(FingerprintOptions.builder().file(before).build());
        assertThat(Inspection.open(database.pool(), table.layout()).compare(before).same()).isTrue();
        List<String> ids = database.query("SELECT id::text FROM events ORDER BY id").stream()
                .map(row -> String.valueOf(row.getFirst())).toList();

        String changed = ids.get(12_345);
        database.execute("UPDATE events SET payload = '{}' WHERE id = ?::uuid", changed);
        FingerprintComparison comparison = table.unpositionedInspection().compare(before);
        assertThat(comparison.one()).isEqualTo(saved);
        assertThat(comparison.differingChunks()).isEqualTo(1);
        assertThat(comparison.first().orElseThrow()).satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Kind.CHANGED);
            assertThat(difference.id()).hasValue(changed);
            assertThat(difference.coordinates().orElseThrow().stream().category()).isEqualTo("document");
        });

        a_store_of_more_than_one_chunk();
        database.execute("DELETE FROM events WHERE id = ?::uuid", ids.get(20_000));
        assertThat(table.unpositionedInspection().compare(before).first().orElseThrow()).satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Kind.MISSING);
            assertThat(difference.behind()).hasValue(ids.get(19_999));
            assertThat(difference.ahead()).hasValue(ids.get(20_001));
        });

        a_store_of_more_than_one_chunk();
        database.execute("INSERT INTO events SELECT (left(id::text, 35) || CASE right(id::text, 1) WHEN 'f' THEN 'e' "
                + "ELSE 'f' END)::uuid, gen_random_uuid(), aggregate_type, event_type, event_version, payload, "
                + "metadata, 1, created_at FROM events WHERE id = ?::uuid", ids.get(7_000));
        assertThat(table.unpositionedInspection().compare(before).first().orElseThrow()).satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Kind.ADDITIONAL);
            assertThat(difference.id().orElseThrow()).startsWith(ids.get(7_000).substring(0, 35))
                    .isNotEqualTo(ids.get(7_000));
        });
    }

    @Test
    void two_files_are_compared_without_a_store() throws Exception {
        Path before = folder.resolve("before.fp");
        Path after = folder.resolve("after.fp");
        Fingerprint saved = fingerprint(FingerprintOptions.builder().file(before).build());
        database.execute("DELETE FROM events WHERE id IN (SELECT id FROM events ORDER BY id OFFSET 5000 LIMIT 3);"
                + "UPDATE events SET version = -version WHERE id = (SELECT id FROM events ORDER BY id DESC LIMIT 1)");
        fingerprint(FingerprintOptions.builder().file(after).build());

        assertThat(Inspection.compare(before, before).same()).isTrue();
        FingerprintComparison comparison = Inspection.compare(before, after);
        assertThat(comparison.one()).isEqualTo(saved);
        assertThat(comparison.differingChunks()).isEqualTo(2);
        assertThat(comparison.first().orElseThrow().kind()).isEqualTo(Kind.MISSING);
        assertThat(Inspection.compare(after, before).first().orElseThrow().kind()).isEqualTo(Kind.ADDITIONAL);
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing is left beside them").containsExactlyInAnyOrder(before, after);
        }

        Path canonical = folder.resolve("canonical.fp");
        fingerprint(FingerprintOptions.builder().form(Fingerprint.Form.CANONICAL).file(canonical).build());
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> Inspection.compare(before, canonical))
                .withMessageStartingWith("EV-2203");
        Files.writeString(after, "no fingerprint");
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> Inspection.compare(before, after))
                .withMessageStartingWith("EV-2201");
    }

    @Test
    void a_quick_sum_is_made_by_the_server() throws SQLException {
        QuickSum before = table.unpositionedInspection().quickSum(Optional.empty());
        database.execute("ALTER TABLE events ALTER COLUMN payload TYPE json, ADD COLUMN extra int DEFAULT 5");
        assertThat(table.unpositionedInspection().quickSum(Optional.empty())).isEqualTo(before);
        assertThat(before.events()).isEqualTo(EVENTS);

        database.execute("UPDATE events SET version = 77 WHERE id = md5('e9')::uuid");
        assertThat(table.unpositionedInspection().quickSum(Optional.empty()).sum()).isNotEqualTo(before.sum());
        assertThat(table.unpositionedInspection().quickSum(Optional.of(Instant.EPOCH)).events()).isZero();
    }

    private Fingerprint fingerprint() {
        return fingerprint(FingerprintOptions.defaults());
    }

    private Fingerprint fingerprint(FingerprintOptions options) {
        return table.unpositionedInspection().fingerprint(options);
    }
}
