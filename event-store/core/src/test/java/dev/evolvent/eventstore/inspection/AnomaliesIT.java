package dev.evolvent.eventstore.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.inspection.Anomalies.Anomaly;
import dev.evolvent.eventstore.inspection.Anomalies.Kind;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AnomaliesIT {

    private static final ScanOptions SMALL_CHUNKS = ScanOptions.builder().threads(3).chunk(70).build();

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private DocumentStoreTable table;

    /** Ten streams of five events each, in the order of time, with payloads in a column that takes any text. */
    @BeforeEach
    void a_healthy_store() throws SQLException {
        table = DocumentStoreTable.create(database, "events").withPosition();
        database.execute(
                """
                        ALTER TABLE events DROP CONSTRAINT events_aggregate_id_version_key;
                        ALTER TABLE events ALTER COLUMN payload TYPE text, ALTER COLUMN aggregate_id TYPE text;
                        INSERT INTO events (id, aggregate_id, aggregate_type, event_type, event_version, payload, version, created_at)
                        SELECT gen_random_uuid(), 's' || i / 5, 'document', 'Happened', '1', '{"i": 1}', i % 5 + 1,
                            timestamptz '2020-01-01 00:00:00Z' + i * interval '1 s'
                        FROM generate_series(0, 49) AS i ORDER BY i""");
    }

    @Test
    void a_healthy_store_has_none() {
        Anomalies anomalies = table.inspection().anomalies();

        assertThat(anomalies.found()).isEmpty();
        assertThat(anomalies.healthy()).isTrue();
        assertThat(anomalies.events()).isEqualTo(50);
    }

    @Test
    void holes_and_duplicates_among_the_versions_of_a_stream_are_found() throws SQLException {
        database.execute("""
                UPDATE events SET version = 12 WHERE sequence = 5;
                UPDATE events SET version = version + 1 WHERE aggregate_id = 's2';
                UPDATE events SET version = 2 WHERE sequence = 24""");

        assertThat(only(Kind.VERSION_HOLE)).satisfies(holes -> {
            assertThat(holes.count()).as("in s0, at the beginning of s2, and where version 4 of s4 was").isEqualTo(3);
            assertThat(holes.largest()).hasValue(7);
            assertThat(holes.first()).extracting(at -> at.position()).containsExactly(5L, 11L, 25L);
        });
        assertThat(only(Kind.DUPLICATE_VERSION)).satisfies(duplicates -> {
            assertThat(duplicates.count()).isEqualTo(1);
            assertThat(duplicates.first()).extracting(at -> at.position()).containsExactly(24L);
        });
        assertThat(table.inspection().anomalies().healthy()).isFalse();
    }

    @Test
    void the_first_version_is_the_one_that_the_layout_says() throws SQLException {
        database.execute("UPDATE events SET version = version - 1");

        assertThat(table.inspection().anomalies().found()).as("0 is in front of 1").isEmpty();
        database.execute("UPDATE events SET version = version + 2");
        assertThat(only(Kind.VERSION_HOLE).count()).isEqualTo(10);
    }

    @Test
    void events_without_a_stream_have_no_versions_to_speak_of() throws SQLException {
        database.execute("UPDATE events SET aggregate_id = '', version = 0 WHERE sequence > 25");

        assertThat(table.inspection().anomalies().found()).isEmpty();
    }

    @Test
    void a_clock_that_went_backwards_within_a_stream_is_found() throws SQLException {
        database.execute("UPDATE events SET created_at = created_at - interval '3 s' WHERE sequence IN (4, 6)");

        assertThat(only(Kind.TIME_BACKWARDS)).satisfies(backwards -> {
            assertThat(backwards.count()).as("the first event of a stream cannot be").isEqualTo(1);
            assertThat(backwards.first()).extracting(at -> at.position()).containsExactly(4L);
        });
        database.execute("ALTER TABLE events ALTER COLUMN created_at DROP DEFAULT, ALTER COLUMN created_at TYPE text "
                + "USING to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')");
        assertThat(only(Kind.TIME_BACKWARDS).count()).isEqualTo(1);
    }

    @Test
    void gaps_between_positions_are_found_and_are_nothing_to_worry_about() throws SQLException {
        database.execute("UPDATE events SET sequence = sequence + 100 WHERE sequence > 40;"
                + "UPDATE events SET sequence = sequence + 7 WHERE sequence > 145");

        assertThat(only(Kind.POSITION_GAP)).satisfies(gaps -> {
            assertThat(gaps.count()).isEqualTo(2);
            assertThat(gaps.largest()).hasValue(100);
            assertThat(gaps.first()).extracting(at -> at.position()).containsExactly(141L, 153L);
        });
        assertThat(table.inspection().anomalies().healthy()).isTrue();
    }

    @Test
    void payloads_that_are_not_json_or_too_large_are_found() throws SQLException {
        database.execute("UPDATE events SET payload = '{\"i\": ' WHERE sequence % 10 = 3;"
                + "UPDATE events SET payload = '\"' || repeat('x', 998) || '\"' WHERE sequence = 20;"
                + "UPDATE events SET payload = '\"' || repeat('x', 999) || '\"' WHERE sequence = 21");

        assertThat(only(Kind.NOT_JSON).count()).isEqualTo(5);
        assertThat(only(Kind.NOT_JSON).first()).hasSize(5).first().extracting(at -> at.position()).isEqualTo(3L);
        assertThat(table.inspection().anomalies(1_000).found()).filteredOn(found -> found.kind() == Kind.OVERSIZE)
                .singleElement().satisfies(oversize -> {
                    assertThat(oversize.count()).isEqualTo(1);
                    assertThat(oversize.largest()).hasValue(1_001);
                    assertThat(oversize.first()).extracting(at -> at.position()).containsExactly(21L);
                });
    }

    @Test
    void revisions_that_are_missing_where_others_have_one_and_types_that_are_seen_once_are_found() throws SQLException {
        database.execute("UPDATE events SET event_version = NULL WHERE sequence IN (7, 8);"
                + "UPDATE events SET event_type = 'Plain', event_version = NULL WHERE sequence > 30;"
                + "UPDATE events SET event_type = 'Typo' WHERE sequence = 9");

        assertThat(only(Kind.MISSING_REVISION)).satisfies(missing -> {
            assertThat(missing.count()).isEqualTo(2);
            assertThat(missing.first()).extracting(at -> at.position()).containsExactly(7L, 8L);
        });
        assertThat(only(Kind.SEEN_ONCE).first()).singleElement().extracting(at -> at.type().name()).isEqualTo("Typo");
    }

    @Test
    void a_table_without_positions_is_looked_at_too() throws SQLException {
        database.execute("UPDATE events SET version = 12, payload = '' WHERE sequence = 5");

        assertThat(table.unpositionedInspection().anomalies().found()).extracting(Anomaly::kind)
                .containsExactly(Kind.VERSION_HOLE, Kind.NOT_JSON);
    }

    private Anomaly only(Kind kind) {
        return table.inspection().with(SMALL_CHUNKS).anomalies().found().stream()
                .filter(found -> found.kind() == kind).findFirst().orElseThrow();
    }
}
