package dev.evolvent.eventstore.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.inspection.Proof.Finding;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.run.RunControl;
import dev.evolvent.postgres.run.RunPhase;
import dev.evolvent.postgres.run.RunState;
import dev.evolvent.postgres.state.RunsTable;
import dev.evolvent.postgres.state.StateTables;
import dev.evolvent.upcasters.Recall;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.Envelope;
import dev.evolvent.upcasters.event.UpcastEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class ProofIT {

    private static final ScanOptions SMALL_CHUNKS = ScanOptions.builder().threads(3).chunk(70).build();

    record Happened(long i, String note) {}

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    Path folder;

    private static UpcasterRegistry registry() {
        UpcasterRegistry.Builder registry = UpcasterRegistry.builder();
        registry.event("Happened").from("1").to("2", json -> json.add("note", "")).reads(Happened.class);
        return registry.build();
    }

    @Test
    void every_event_that_cannot_be_read_is_counted_and_the_first_of_each_kind_is_named() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "events").withPosition();
        table.fill(1_000);
        assertThat(table.inspection().prove(registry()).proved()).isTrue();

        database.execute("""
                UPDATE events SET payload = '{"i": "many"}' WHERE sequence IN (17, 400, 900);
                UPDATE events SET event_type = 'Unheard' WHERE sequence IN (5, 6)""");
        Proof proof = table.inspection().with(SMALL_CHUNKS).prove(registry());

        assertThat(proof.events()).isEqualTo(1_000);
        assertThat(proof.complete()).isTrue();
        assertThat(proof.proved()).isFalse();
        assertThat(proof.findings()).extracting(Finding::code).containsExactly("EV-1203", "EV-1204");
        assertThat(proof.findings()).extracting(Finding::count).containsExactly(2L, 3L);
        assertThat(proof.findings().get(1).first().position()).isEqualTo(17);
    }

    @Test
    void what_is_not_json_in_a_text_column_is_found_and_stops_nothing() throws SQLException {
        for (String type : List.of("text", "bytea USING convert_to(payload::text, 'UTF8')")) {
            DocumentStoreTable table = DocumentStoreTable.create(database, "texts").withPosition();
            table.fill(300);
            database.execute("ALTER TABLE texts ALTER COLUMN payload TYPE " + type);
            database.execute("UPDATE texts SET payload = '{\"i\": 1, ' WHERE sequence = 100");

            Proof proof = table.inspection().with(SMALL_CHUNKS).prove(registry());

            assertThat(proof.events()).isEqualTo(300);
            assertThat(proof.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("EV-1201");
                assertThat(finding.sample()).isEqualTo("(not JSON, 9 bytes)");
                assertThat(finding.first().position()).isEqualTo(100);
            });
        }
    }

    @Test
    void a_proof_is_a_run_that_stays_paused_until_it_is_resumed_and_creates_no_table_for_that() throws Exception {
        DocumentStoreTable table = DocumentStoreTable.create(database, "controlled").withPosition();
        table.fill(300);
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE");
        table.inspection().prove(registry());
        assertThat(database.value("SELECT to_regnamespace('evolvent')::text")).isNull();

        Database runs = new Database(database.pool());
        runs.transaction(session -> {
            StateTables.prepare(session, List.of(RunsTable.TABLE));
            return true;
        });
        table.inspection().prove(registry());
        RunState proved = runs.session(RunControl::list).getFirst();
        assertThat(proved.phase()).isEqualTo(RunPhase.DONE);
        // As an earlier process that was paused and killed has left it.
        database.execute("UPDATE evolvent.runs SET phase = 'paused', command = 'pause'");

        CompletableFuture<Proof> proof = CompletableFuture.supplyAsync(() -> table.inspection().prove(registry()),
                task -> Thread.ofPlatform().daemon().start(task));
        Instant started = proved.startedAt();
        while (!runs.session(RunControl::list).getFirst().startedAt().isAfter(started)
                || runs.session(RunControl::list).getFirst().phase() != RunPhase.PAUSED) {
            Pause.millis(20);
        }
        assertThat(proof.isDone()).isFalse();
        assertThat(runs.session(session -> RunControl.resume(session, proved.key())).toString()).isEqualTo("true");

        assertThat(proof.get().events()).isEqualTo(300);
        assertThat(runs.session(RunControl::list).getFirst().phase()).isEqualTo(RunPhase.DONE);
    }

    @Test
    void values_are_told_only_to_those_who_ask_for_them() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "secrets").withPosition();
        table.fill(3);
        database.execute("""
                UPDATE secrets SET payload = '{"i": "a secret", "deep": {"list": [987, true, null]}}'
                WHERE sequence = 2""");

        Finding masked = table.inspection().prove(registry()).findings().getFirst();
        assertThat(masked.sample()).isEqualTo("{\"i\":\"xxxxxxxx\",\"deep\":{\"list\":[0,false,null]}}");
        assertThat(masked.message()).contains("EV-1204", "position 2").doesNotContain("secret").doesNotContain("987");

        Finding open = table.inspection().prove(registry(), ProofOptions.builder().masked(false).build()).findings()
                .getFirst();
        assertThat(open.sample()).contains("a secret", "987");
    }

    @Test
    void it_can_be_narrowed_to_types_and_to_what_is_behind_a_position_and_ends_at_a_limit() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "narrow").withPosition();
        table.fill(1_000);
        database.execute("UPDATE narrow SET event_type = 'Unheard' || sequence WHERE sequence % 10 = 0");
        Inspection inspection = table.inspection().with(SMALL_CHUNKS);

        assertThat(inspection.prove(registry()).findings()).hasSize(100);
        assertThat(inspection.prove(registry(), ProofOptions.builder().after(900).build()).findings()).hasSize(10);
        assertThat(
                inspection
                        .prove(registry(),
                                ProofOptions.builder().filter(EventFilter.builder().names(Set.of("Unheard70")).build())
                                        .build())
                        .findings())
                .hasSize(1);
        Proof limited = inspection.prove(registry(), ProofOptions.builder().limit(7).build());
        assertThat(limited.findings()).hasSize(7);
        assertThat(limited.complete()).isFalse();
        assertThat(limited.events()).isLessThan(1_000);
    }

    private static JsonNode withPrevious(ObjectNode payload, Envelope envelope, List<UpcastEvent> earlier) {
        long version = payload.get("i").longValue() % 5 + 1;
        if (earlier.size() != (version == 1 ? 0 : 1)) {
            throw new IllegalStateException("version " + version + " recalls " + earlier);
        }
        return payload.put("note", "");
    }

    @Test
    void steps_that_recall_earlier_events_find_them_in_whatever_chunk_they_are() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "recalled").withPosition();
        table.fill(500);
        UpcasterRegistry.Builder registry = UpcasterRegistry.builder();
        registry.event("Happened")
                .from("1").to("2", json -> json.transform(Recall.latest("Happened"), ProofIT::withPrevious))
                .reads(Happened.class);

        assertThat(
                table.inspection().with(SMALL_CHUNKS.toBuilder().chunk(11).build()).prove(registry.build()).findings())
                .isEmpty();
        assertThat(table.unpositionedInspection().prove(registry.build()).findings()).isEmpty();
    }

    @Test
    void a_later_run_tries_what_is_new_unless_something_has_changed() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "again").withPosition();
        table.fill(200);
        database.execute("UPDATE again SET payload = '{}' WHERE sequence = 50");
        ProofOptions options = ProofOptions.builder().state(folder.resolve("proof.json")).build();
        Inspection inspection = table.inspection().with(SMALL_CHUNKS);
        Proof first = inspection.prove(registry(), options);
        database.execute(
                """
                        INSERT INTO again (id, aggregate_id, aggregate_type, event_type, event_version, payload, version)
                        SELECT gen_random_uuid(), gen_random_uuid(), 'a', 'Happened', '1', '{}', 1 FROM generate_series(1, 5)""");

        Proof second = inspection.prove(registry(), options);
        assertThat(first.resumedBehind()).isEmpty();
        assertThat(second.resumedBehind()).hasValue(200);
        assertThat(second.events()).isEqualTo(205);
        assertThat(second.findings()).singleElement().extracting(Finding::count).isEqualTo(6L);

        UpcasterRegistry.Builder changed = UpcasterRegistry.builder();
        changed.event("Happened").from("1").to("2", json -> json.add("note", "").add("i", 0)).reads(Happened.class);
        Proof third = inspection.prove(changed.build(), options);
        assertThat(third.startedOver()).hasValue("the registry reads otherwise: Happened 1");
        assertThat(third.events()).isEqualTo(205);

        DocumentStoreTable other = DocumentStoreTable.create(database, "another").withPosition();
        assertThat(other.inspection().prove(changed.build(), options).startedOver().orElseThrow())
                .startsWith("it was another store");
    }

    private static JsonNode slowly(ObjectNode payload, Envelope envelope) {
        dev.evolvent.postgres.Pause.millis(1);
        return payload.put("note", "");
    }

    private static UpcasterRegistry slowRegistry() {
        UpcasterRegistry.Builder registry = UpcasterRegistry.builder();
        registry.event("Happened").from("1").to("2", json -> json.transform(ProofIT::slowly)).reads(Happened.class);
        return registry.build();
    }

    private static Proof proveSlowly(String url, Path state) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        StoreLayout layout = StoreLayout.documentStore().toBuilder().table(new Table("public", "killed"))
                .position("sequence").build();
        return Inspection.open(dataSource, layout).with(SMALL_CHUNKS.toBuilder().threads(2).chunk(100).build()).prove(
                slowRegistry(),
                ProofOptions.builder().state(state).build());
    }

    /** The program that is killed. */
    static final class Prove {

        private Prove() {}

        public static void main(String... arguments) {
            proveSlowly(arguments[0], Path.of(arguments[1]));
        }
    }

    @Test
    void killed_it_goes_on_where_it_was_and_comes_to_the_same_end() throws Exception {
        DocumentStoreTable table = DocumentStoreTable.create(database, "killed").withPosition();
        table.fill(8_000);
        database.execute("UPDATE killed SET payload = '{\"i\": null}' WHERE sequence % 1000 = 10;"
                + "UPDATE killed SET event_type = 'Unheard' WHERE sequence = 30");
        Path state = folder.resolve("state.json");

        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), Prove.class.getName(), database.jdbcUrl(), state.toString())
                .inheritIO().start();
        while (!Files.exists(state)) {
            assertThat(process.waitFor(10, TimeUnit.MILLISECONDS)).as("it ends before it could be killed").isFalse();
        }
        process.destroyForcibly().waitFor();
        assertThat(process.exitValue()).isEqualTo(128 + 9);

        Proof resumed = proveSlowly(database.jdbcUrl(), state);
        assertThat(resumed.startedOver()).isEmpty();
        assertThat(resumed.resumedBehind().orElseThrow()).isBetween(100L, 7_999L);
        Proof whole = table.inspection().prove(slowRegistry());
        assertThat(resumed.findings()).isEqualTo(whole.findings()).extracting(Finding::count).containsExactly(8L, 1L);
        assertThat(resumed.events()).isEqualTo(8_000);
        assertThat(resumed.upTo()).isEqualTo(whole.upTo());
    }
}
