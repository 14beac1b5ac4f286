package dev.evolvent.eventstore.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.inspection.Census.Shape;
import dev.evolvent.eventstore.inspection.RegistryUse.Need;
import dev.evolvent.eventstore.inspection.RegistryUse.Reading;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Table;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Revision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CensusIT {

    private static final ScanOptions SMALL_CHUNKS = ScanOptions.builder().threads(3).chunk(70).build();

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    Path folder;

    @Test
    void counts_each_type_and_revision_in_the_order_of_their_first_appearance() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "events");
        table.fill(10);
        table.insert(UUID.randomUUID(), 1, "2019-06-01T00:00:00Z");
        database.execute("UPDATE events SET event_version = '' WHERE version = 5");
        table.withPosition();

        Census census = table.inspection().census();

        assertThat(census.count()).isEqualTo(11);
        assertThat(census.complete()).isTrue();
        assertThat(census.upTo()).hasValue(11);
        assertThat(census.entries()).extracting(Census.Entry::type).containsExactly(
                new EventType("Happened", Revision.NONE), EventType.of("Happened", "1"));
        Census.Entry none = census.entries().getFirst();
        assertThat(none.count()).as("null and empty revisions are both none").isEqualTo(3);
        assertThat(none.firstTime()).isEqualTo(Instant.parse("2019-06-01T00:00:00Z"));
        assertThat(none.lastTime()).isEqualTo(Instant.parse("2020-01-01T00:00:09Z"));
        assertThat(none.payloadBytes()).isEqualTo(2 + 2 * "{\"i\": 4}".length());
        assertThat(none.lastPosition()).isPresent();
    }

    @Test
    void needs_no_positions() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "unpositioned");
        assertThat(table.unpositionedInspection().census().entries()).isEmpty();
        table.fill(3);

        Census census = table.unpositionedInspection().census();
        assertThat(census.entries()).singleElement().extracting(Census.Entry::firstPosition)
                .isEqualTo(OptionalLong.empty());
        assertThat(census.count()).isEqualTo(3);
    }

    @Test
    void an_empty_table_with_odd_names_has_a_census_too() throws SQLException {
        database.execute("CREATE SCHEMA \"Odd \"\"Schema'\"");
        DocumentStoreTable table = DocumentStoreTable
                .create(database, new Table("Odd \"Schema'", "Events; DROP TABLE x --'")).withPosition();

        assertThat(table.inspection().census().entries()).isEmpty();
        table.fill(7);
        assertThat(table.inspection().census().count()).isEqualTo(7);
    }

    @Test
    void payloads_are_told_apart_by_the_keys_of_their_top_level() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "shapes").withPosition();
        database.execute("ALTER TABLE shapes ALTER COLUMN payload TYPE text");
        table.database().execute("""
                INSERT INTO shapes (id, aggregate_id, aggregate_type, event_type, payload, version)
                SELECT gen_random_uuid(), gen_random_uuid(), 'a', 'A', payload, 1 FROM unnest(ARRAY[
                    '{"b": 1, "a": {"x": 2}}', '{"a": 1, "b": 2}', '{"\\u0061": [], "b": {}}',
                    '{"a": 1}', '{"a": 2}', '[1]', '7', '{', '', '{"a": 1, "a": 2}', '{"a": 1} x', '{}'])
                    AS payload""");
        database.execute("""
                INSERT INTO shapes (id, aggregate_id, aggregate_type, event_type, payload, version)
                SELECT gen_random_uuid(), gen_random_uuid(), 'a', 'A',
                    (SELECT jsonb_object_agg('k' || i, i) FROM generate_series(1, 101) AS i), 1""");

        assertThat(table.inspection().with(SMALL_CHUNKS.toBuilder().chunk(2).build()).census().entries().getFirst()
                .shapes())
                .containsExactly(new Shape(Shape.Kind.NOT_JSON, List.of(), 4),
                        new Shape(Shape.Kind.OBJECT, List.of("a", "b"), 3),
                        new Shape(Shape.Kind.OBJECT, List.of("a"), 2),
                        new Shape(Shape.Kind.NOT_AN_OBJECT, List.of(), 2),
                        new Shape(Shape.Kind.OBJECT, List.of(), 1),
                        new Shape(Shape.Kind.LARGE_OBJECT, List.of(), 1));
    }

    @Test
    void the_same_shapes_are_told_however_the_events_are_divided() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "many").withPosition();
        table.fill(2_500);
        database.execute("UPDATE many SET payload = jsonb_build_object('k' || (sequence * 7919) % 1800, 1)");

        Census.Entry whole = table.inspection().with(ScanOptions.builder().threads(1).build()).census().entries()
                .getFirst();

        assertThat(table.inspection().with(SMALL_CHUNKS).census().entries()).containsExactly(whole);
        assertThat(whole.shapes()).hasSize(1_000);
        assertThat(whole.otherShapes()).isEqualTo(2_500 - whole.shapes().stream().mapToLong(Shape::count).sum());
    }

    @Test
    void a_census_that_goes_on_from_a_file_is_that_of_a_whole_run_and_reads_only_what_is_new() throws Exception {
        DocumentStoreTable table = DocumentStoreTable.create(database, "growing").withPosition();
        Path file = folder.resolve("census.json");
        table.fill(500);
        table.inspection().with(SMALL_CHUNKS).census().write(file);
        database.execute("""
                INSERT INTO growing (id, aggregate_id, aggregate_type, event_type, payload, version, created_at)
                SELECT gen_random_uuid(), gen_random_uuid(), 'a', CASE WHEN i % 2 = 0 THEN 'Happened' ELSE 'New' END,
                    jsonb_build_object('i', i, 'k' || i % 3, 1), 1, '2019-01-01Z'
                FROM generate_series(1, 333) AS i""");

        Census census = table.inspection().with(SMALL_CHUNKS).census(Census.read(file).orElseThrow());

        assertThat(census).isEqualTo(table.inspection().census());
        database.execute("UPDATE growing SET event_type = 'Lost' WHERE sequence <= 500");
        assertThat(table.inspection().census(Census.read(file).orElseThrow())).as("the old ones were not read")
                .isEqualTo(census);
    }

    @Test
    void a_file_of_another_store_is_refused() throws Exception {
        DocumentStoreTable table = DocumentStoreTable.create(database, "mine").withPosition();
        DocumentStoreTable other = DocumentStoreTable.create(database, "theirs").withPosition();
        table.fill(5);
        Census census = table.inspection().census();

        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> other.inspection().census(census))
                .withMessageStartingWith("EV-2202").withMessageContaining("public.theirs");
        database.execute("DELETE FROM mine WHERE sequence > 3");
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> table.inspection().census(census))
                .withMessageStartingWith("EV-2202").withMessageContaining("position 5");

        Path file = folder.resolve("odd.json");
        Files.writeString(file, "{\"store\": 7}");
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> Census.read(file))
                .withMessageStartingWith("EV-2201");
        assertThat(Census.read(folder.resolve("none.json"))).isEmpty();
    }

    @Test
    void a_registry_is_held_against_what_is_stored() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "registry").withPosition();
        table.fill(5);
        database.execute("""
                UPDATE registry SET event_version = CASE version WHEN 1 THEN '1' WHEN 2 THEN '3' ELSE event_version END,
                    event_type = CASE version WHEN 3 THEN 'Forgotten' WHEN 4 THEN 'Unheard' ELSE event_type END""");
        UpcasterRegistry.Builder builder = UpcasterRegistry.builder();
        builder.event("Happened").from("0").to("1", json -> json.add("a", 1)).from("1")
                .to("2", json -> json.add("b", 1))
                .from("2").to("3", json -> json.add("c", 1)).current();
        builder.event("Never").from("1").to("2", json -> json.add("a", 1)).current();
        builder.event("Forgotten").from("1").drop("nobody needs it");

        RegistryUse use = table.inspection().census().against(builder.build());

        assertThat(use.types()).filteredOn(type -> type.type().equals(EventType.of("Happened", "1")))
                .extracting(RegistryUse.TypeUse::reading).containsExactly(new Reading.Upcast(2));
        assertThat(use.types()).filteredOn(type -> type.type().equals(EventType.of("Happened", "3")))
                .extracting(RegistryUse.TypeUse::reading).containsExactly(new Reading.Current());
        assertThat(use.types()).filteredOn(type -> type.type().name().equals("Forgotten"))
                .extracting(RegistryUse.TypeUse::reading).containsExactly(new Reading.Dropped());
        assertThat(use.unknown()).extracting(type -> type.type().name()).containsExactly("Unheard");
        assertThat(use.steps()).extracting(RegistryUse.StepUse::need).containsExactly(Need.NO_LONGER_NEEDED,
                Need.NEEDED, Need.NEEDED, Need.ORPHAN, Need.NEEDED);
    }

    @Test
    void it_can_be_stopped_and_says_how_far_it_has_got() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "stopped").withPosition();
        table.fill(20_000);
        database.execute("CREATE FUNCTION slow(text) RETURNS text LANGUAGE sql VOLATILE AS "
                + "$$ SELECT $1 FROM (SELECT CASE WHEN random() < 0.01 THEN pg_sleep(0.01) END) AS s $$;"
                + "CREATE VIEW slow_events AS SELECT id, aggregate_id, aggregate_type, slow(event_type) AS event_type, "
                + "event_version, payload, metadata, version, created_at, sequence FROM stopped");
        Census whole = table.inspection().census();
        List<ScanProgress> heard = new ArrayList<>();
        Inspection slow = Inspection.open(database.pool(),
                table.layout().toBuilder().table(new Table("public", "slow_events")).build());

        Census census = slow.with(ScanOptions.builder().listener(progress -> {
            heard.add(progress);
            return heard.size() < 2;
        }).build()).census();

        assertThat(census.complete()).isFalse();
        assertThat(census.count()).isLessThan(whole.count());
        assertThat(heard).hasSize(2);
        assertThat(heard.get(1).events()).isGreaterThanOrEqualTo(heard.get(0).events());
    }

    @Test
    void the_failure_of_one_worker_ends_all_and_is_told() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "bad_time").withPosition();
        table.fill(1_000);
        database.execute("""
                ALTER TABLE bad_time ALTER COLUMN created_at DROP DEFAULT;
                ALTER TABLE bad_time ALTER COLUMN created_at TYPE text
                    USING to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');
                UPDATE bad_time SET created_at = 'last Tuesday' WHERE sequence = 600""");

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> table.inspection().with(SMALL_CHUNKS).census())
                .withMessageStartingWith("EV-2109").withMessageContaining("position 600");
    }
}
