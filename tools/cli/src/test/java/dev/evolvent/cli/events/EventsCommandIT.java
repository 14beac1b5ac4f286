package dev.evolvent.cli.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evolvent.cli.CommandRun;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class EventsCommandIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.named("Odd \"name' é");

    @BeforeEach
    void a_few_events() throws Exception {
        database.execute(
                """
                        DROP SCHEMA IF EXISTS "My Schema" CASCADE;
                        CREATE SCHEMA "My Schema";
                        CREATE TABLE "My Schema"."Events" (
                            id uuid PRIMARY KEY DEFAULT gen_random_uuid(), aggregate_id uuid, aggregate_type text, event_type text,
                            event_version text, payload jsonb, metadata jsonb, version int, created_at timestamptz);
                        INSERT INTO "My Schema"."Events" (event_type, event_version, payload, created_at) VALUES
                            ('A', NULL, '{}', '2020-01-01Z'), ('A', NULL, '{}', '2020-01-02Z'), ('B', '2', '{}', '2021-01-01Z')""");
    }

    @Test
    void census_prints_a_table() {
        CommandRun run = CommandRun.of("events", "census", "--url", database.jdbcUrl(), "--table", "My Schema.Events");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().map(String::strip)).containsExactly(
                "type  revision  events  first       last        payload bytes  shapes",
                "A     (none)         2  2020-01-01  2020-01-02              4       1",
                "B     2              1  2021-01-01  2021-01-01              2       1",
                "3 events");
    }

    @Test
    void census_prints_json() throws Exception {
        JsonNode json = new ObjectMapper().readTree(CommandRun.of("events", "census", "--output", "json", "--url",
                database.jdbcUrl(), "--table", "My Schema.Events").out());

        assertThat(json.path("events").asInt()).isEqualTo(3);
        assertThat(json.path("types")).hasSize(2);
        assertThat(json.path("types").path(0).path("firstTime").asText()).isEqualTo("2020-01-01T00:00:00Z");
    }

    @Test
    void a_fingerprint_of_the_past_does_not_change_when_events_are_added() throws Exception {
        String[] command = {"events", "fingerprint", "--url", database.jdbcUrl(), "--table", "My Schema.Events",
                "--before",
                "2021-01-01T00:00:00Z"};
        String before = CommandRun.of(command).out();
        database.execute("INSERT INTO \"My Schema\".\"Events\" (payload, created_at) VALUES ('{}', now())");

        assertThat(CommandRun.of(command).out()).isEqualTo(before).endsWith("  2 events" + System.lineSeparator());
    }

    @Test
    void proves_events_against_a_registry_and_says_so_by_its_exit_code(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.yaml"), "event: A\ncurrent: none\n");
        Files.writeString(folder.resolve("b.yaml"), "event: B\ncurrent: 2\n");
        CommandRun bad = run("prove", "--yaml", folder.resolve("a.yaml").toString());
        assertThat(bad.exitCode()).isEqualTo(12);
        assertThat(bad.out()).contains("1 x EV-1203: B 2").contains("3 events tried: 1 finding");

        CommandRun good = run("prove", "--output", "json", "--yaml", folder.toString());
        assertThat(good.exitCode()).as(good.err()).isZero();
        assertThat(new ObjectMapper().readTree(good.out()).path("proved").asBoolean()).isTrue();

        CommandRun only = run("prove", "--types", "A", "--yaml", folder.resolve("b.yaml").toString());
        assertThat(only.out()).contains("2 x EV-1203: A (none)").contains("2 events tried");
        assertThat(run("prove").exitCode()).as("without any declaration").isEqualTo(2);
        assertThat(run("prove", "--limit-findings", "0", "--yaml", folder.toString()).exitCode()).isEqualTo(2);
        assertThat(run("census", "--threads", "0").exitCode()).isEqualTo(2);
        assertThat(run("prove", "--state", folder.resolve("state").toString(), "--yaml", folder.toString()).err())
                .as("there is no global order to go on in").contains("EV-2102");
    }

    @Test
    void a_type_that_nobody_knows_is_a_slip_and_one_that_is_not_stored_a_warning(@TempDir Path folder)
            throws Exception {
        Files.writeString(folder.resolve("a.yaml"), "event: A\ncurrent: none\n");
        Files.writeString(folder.resolve("b.yaml"), "event: com.shop.OrderPlaced\ncurrent: 2\n");
        database.execute("INSERT INTO \"My Schema\".\"Events\" (event_type, payload, created_at) VALUES"
                + " ('com.shop.InvoicePaid', '{}', '2020-01-01Z')");

        CommandRun slip = run("prove", "--types", "A,OrderPlacd,InvoicePayed,Wholly", "--yaml", folder.toString());
        assertThat(slip.exitCode()).isEqualTo(2);
        assertThat(slip.out()).isEmpty();
        assertThat(slip.err()).contains("No event of type 'OrderPlacd' is stored",
                "Did you mean: com.shop.OrderPlaced?",
                "Did you mean: com.shop.InvoicePaid?", "'Wholly'", "evolvent events census");

        CommandRun none = run("prove", "--types", "com.shop.OrderPlaced,A", "--yaml", folder.toString());
        assertThat(none.exitCode()).as(none.err()).isZero();
        assertThat(none.err().lines()).contains(
                "Warning: no event of type com.shop.OrderPlaced is stored, so nothing is proved about it.");
        assertThat(none.out()).contains("2 events tried");
        assertThat(run("prove", "--types", "A", "--yaml", folder.toString()).err()).doesNotContain("Warning");
        assertThat(run("prove", "--types", "com.shop.InvoicePaid", "--yaml", folder.toString()).exitCode())
                .as("stored, but not known").isEqualTo(12);
    }

    @Test
    void a_position_that_is_no_number_is_told() {
        for (String command : List.of("census", "fingerprint", "anomalies", "export", "tail")) {
            CommandRun run = run(command, "--layout", "document-store", "--position", "id");
            assertThat(run.exitCode()).as(command).isEqualTo(1);
            assertThat(run.err()).as(command)
                    .contains("EV-2101: Column id of table My Schema.Events is no whole number")
                    .contains("version");
        }
    }

    @Test
    void a_census_beside_a_registry_tells_unknown_types_by_its_exit_code(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.yaml"), "event: A\ncurrent: none\n");
        CommandRun run = run("census", "--shapes", "--yaml", folder.toString());

        assertThat(run.exitCode()).isEqualTo(12);
        assertThat(run.out()).contains("current", "UNKNOWN", "2 x {}", "0 of 0 steps needed");
        JsonNode json = new ObjectMapper()
                .readTree(run("census", "--output", "json", "--yaml", folder.toString()).out());
        assertThat(json.path("reading").path(1).path("today").asText()).isEqualTo("UNKNOWN");
        assertThat(json.path("types").path(0).path("shapes").path(0).path("kind").asText()).isEqualTo("object");
    }

    @Test
    void a_saved_fingerprint_is_compared_with_the_store(@TempDir Path folder) throws Exception {
        String file = folder.resolve("before.fp").toString();
        assertThat(run("fingerprint", "--canonical", "--save", file).exitCode()).isZero();
        assertThat(run("compare", file).out()).isEqualToIgnoringNewLines("Unchanged: 3 events.");
        assertThat(run("fingerprint", "--quick").out()).contains("3 events (not a proof)");

        database.execute("UPDATE \"My Schema\".\"Events\" SET payload = '[]' WHERE event_type = 'B'");
        CommandRun run = run("compare", file, "--output", "json");
        assertThat(run.exitCode()).isEqualTo(12);
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.path("first").path("kind").asText()).isEqualTo("changed");
        assertThat(json.path("first").path("at").asText()).startsWith("B 2");
        assertThat(run("compare", folder.resolve("none").toString()).err()).startsWith("EV-2201");
    }

    @Test
    void anomalies_are_told_by_the_exit_code() throws Exception {
        assertThat(run("anomalies").exitCode()).isZero();
        database.execute("UPDATE \"My Schema\".\"Events\" SET event_type = 'B' WHERE created_at < '2020-01-02Z'");
        CommandRun run = run("anomalies");
        assertThat(run.exitCode()).isEqualTo(12);
        assertThat(run.out()).contains("the revision is missing", "B (none)");
        assertThat(new ObjectMapper().readTree(run("anomalies", "--output", "json").out()).path("anomalies").path(0)
                .path("kind").asText()).isEqualTo("missing-revision");
    }

    @Test
    void a_state_that_cannot_be_written_is_told_before_the_events_are_gone_through(@TempDir Path folder) {
        CommandRun run = run("census", "--state", folder.resolve("not there/census.json").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("EV-9008");
    }

    @Test
    void a_year_of_five_digits_is_a_day_too() throws Exception {
        database.execute("UPDATE \"My Schema\".\"Events\" SET created_at = '12000-01-02Z' WHERE event_type = 'B'");
        assertThat(run("census").out()).contains("+12000-01-02");
    }

    @Test
    void a_quick_sum_is_not_taken_for_what_can_be_saved(@TempDir Path folder) {
        CommandRun run = run("fingerprint", "--quick", "--save", folder.resolve("quick.fp").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("--quick cannot be combined with --save or --canonical");
    }

    @Test
    void chunks_that_are_gone_are_counted_among_those_that_were_there(@TempDir Path folder) throws Exception {
        String file = folder.resolve("before.fp").toString();
        run("fingerprint", "--save", file);
        database.execute("DELETE FROM \"My Schema\".\"Events\"");
        assertThat(run("compare", file).out()).startsWith("3 events then, 0 now; 1 chunk of 1 differs.");
    }

    @Test
    void an_event_without_a_position_is_shown_without_one() throws Exception {
        String id = "00000000-0000-0000-0000-00000000000b";
        database.execute("UPDATE \"My Schema\".\"Events\" SET id = '" + id + "' WHERE event_type = 'B'");
        JsonNode event = new ObjectMapper().readTree(run("show", "--id", id, "--output", "json").out())
                .at("/events/0");
        assertThat(event.path("id").asText()).isEqualTo(id);
        assertThat(event.has("position")).isFalse();
    }

    private static CommandRun run(String command, String... options) {
        return CommandRun.of(Stream.of(Stream.of("events", command), Arrays.stream(options),
                Stream.of("--url", database.jdbcUrl(), "--table", "My Schema.Events")).flatMap(each -> each)
                .toArray(String[]::new));
    }

    @Test
    void a_table_that_is_not_there_is_told_with_what_to_do() {
        CommandRun run = CommandRun.of("events", "census", "--url", database.jdbcUrl(), "--table", "nowhere");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("EV-2101").contains("public.nowhere");
    }
}
