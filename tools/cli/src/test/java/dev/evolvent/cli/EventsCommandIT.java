package dev.evolvent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evolvent.eventstore.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
                "type  revision  events  first       last",
                "A     (none)         2  2020-01-01  2020-01-02",
                "B     2              1  2021-01-01  2021-01-01",
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
    void a_table_that_is_not_there_is_told_with_what_to_do() {
        CommandRun run = CommandRun.of("events", "census", "--url", database.jdbcUrl(), "--table", "nowhere");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("EV-2101").contains("public.nowhere");
    }
}
