package dev.evolvent.cli.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evolvent.cli.CommandRun;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class EventsShowIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID = "00000000-0000-0000-0000-00000000000a";

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path folder = Path.of("");
    private String yaml = "";

    @BeforeEach
    void a_few_events() throws Exception {
        database.execute(
                """
                        DROP TABLE IF EXISTS events;
                        CREATE TABLE events (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), aggregate_id text NOT NULL,
                            aggregate_type text NOT NULL, event_type text NOT NULL, event_version text, payload text NOT NULL,
                            metadata jsonb, version bigint NOT NULL, created_at timestamptz NOT NULL,
                            sequence bigserial NOT NULL UNIQUE, UNIQUE (aggregate_id, version));
                        INSERT INTO events (id, aggregate_id, aggregate_type, event_type, event_version, payload, version, created_at)
                        VALUES ('%s', 'a/1', 'doc', 'Uploaded', '1', E'{\\n "name": "ä", "size": 3}', 1, '2020-01-01Z'),
                        (gen_random_uuid(), 'a/1', 'doc', 'Tagged', '1', '{"tags": ["x"]}', 2, '2020-01-02Z'),
                        (gen_random_uuid(), 'b', 'doc', 'Uploaded', '1', '{"name": "b"', 1, '2020-01-03Z')"""
                        .formatted(ID));
        yaml = Files.writeString(folder.resolve("upcasters.yaml"), """
                event: Filed
                formerly: [Uploaded]
                steps:
                  - from: 1
                    to: 2
                    changes: [{rename: {field: name, to: title}}]
                ---
                event: Tagged
                current: 1
                """).toString();
    }

    @Test
    void an_event_is_shown_by_position_and_id_and_a_stream_in_its_order() {
        CommandRun at = run("show", "--at", "1");
        assertThat(at.exitCode()).as(at.err()).isZero();
        assertThat(at.out())
                .startsWith("Uploaded 1 at position 1 (stream doc/a/1, version 1), 2020-01-01T00:00:00Z, id " + ID)
                .contains("\"size\": 3");
        assertThat(run("show", "--id", ID).out()).isEqualTo(at.out());
        assertThat(run("show", "--stream", "doc/a/1").out()).startsWith(at.out()).contains("Tagged 1 at position 2");
        assertThat(run("show", "--stream", "doc/a/1", "--limit", "1").out()).isEqualTo(at.out());
    }

    @Test
    void what_is_not_there_is_told() {
        for (String[] which : List.of(new String[]{"--at", "9"}, new String[]{"--id", "x"},
                new String[]{"--stream", "other/a/1"})) {
            CommandRun run = run("show", which[0], which[1]);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("EV-9009");
        }
        assertThat(run("show").exitCode()).isEqualTo(2);
    }

    @Test
    void with_upcasters_the_difference_is_shown() throws IOException {
        assertThat(run("show", "--at", "1", "--yaml", yaml).out()).contains("is Filed 2 today", "- name: \"ä\"",
                "+ title: \"ä\"");
        assertThat(run("show", "--at", "3", "--yaml", yaml).out()).contains("cannot be read: EV-1201");
        JsonNode json = JSON.readTree(run("show", "--at", "1", "--yaml", yaml, "--output", "json").out());
        assertThat(json.at("/events/0/current/0/payload/title").asText()).isEqualTo("ä");
        assertThat(json.at("/events/0/differences/0")).hasSize(2);
    }

    @Test
    void an_export_has_each_event_in_one_line_also_what_is_no_json() throws IOException {
        List<JsonNode> lines = lines(run("export").out().lines());
        assertThat(lines).extracting(line -> line.path("position").asInt()).containsExactly(1, 2, 3);
        assertThat(lines.getFirst().at("/payload/name").asText()).isEqualTo("ä");
        assertThat(new String(lines.get(2).path("payloadBase64").binaryValue(), StandardCharsets.UTF_8))
                .isEqualTo("{\"name\": \"b\"");
        assertThat(run("export", "--from", "1", "--before", "2020-01-03T00:00:00Z").out().lines()).hasSize(1);
        assertThat(run("export", "--types", "Uploaded", "--stream", "doc/b").out().lines()).hasSize(1);
    }

    @Test
    void an_export_in_current_form_goes_by_current_names_and_into_a_file_once() throws IOException {
        Path file = folder.resolve("events.ndjson.gz");
        String[] command = {"export", "--types", "Filed", "--stream", "doc/a/1", "--yaml", yaml, "--file",
                file.toString()};
        CommandRun run = run(command);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("1 event, up to position 3");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            JsonNode line = JSON.readTree(in.readAllBytes());
            assertThat(line.path("type").asText()).isEqualTo("Filed");
            assertThat(line.at("/payload/title").asText()).isEqualTo("ä");
        }
        CommandRun again = run(command);
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("EV-9008");
        assertThat(run("export", "--types", "Nothing", "--yaml", yaml).err()).contains("EV-1203");
    }

    @Test
    void an_export_is_of_the_form_that_is_asked_for() throws IOException {
        assertThat(
                lines(run("export", "--as", "stored", "--types", "Filed", "--stream", "doc/a/1", "--yaml", yaml).out()
                        .lines()))
                .extracting(line -> line.path("type").asText()).containsExactly("Uploaded");
        assertThat(lines(run("export", "--as", "current", "--stream", "doc/a/1", "--yaml", yaml).out().lines()))
                .extracting(line -> line.path("type").asText()).containsExactly("Filed", "Tagged");
        assertThat(run("export", "--as", "current").err()).startsWith("Give the upcasters: with --yaml");
    }

    @Test
    void what_is_in_front_of_an_event_that_cannot_be_read_is_printed() throws IOException {
        for (String command : List.of("export", "tail")) {
            CommandRun run = run(command, "--yaml", yaml, "--from", "0", "--as", "current",
                    command.equals("tail") ? "--output=json" : "--before=2100-01-01T00:00:00Z");
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("EV-1201").contains("position 3");
            assertThat(lines(run.out().lines())).hasSize(2);
        }
    }

    @Test
    void numbers_that_make_no_sense_are_refused() {
        for (String[] command : List.of(new String[]{"tail", "--last", "-1"}, new String[]{"tail", "--limit", "0"},
                new String[]{"show", "--stream", "doc/a/1", "--limit", "-1"})) {
            CommandRun run = run(command);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains(" must be at least ");
        }
    }

    @Test
    void a_tail_has_an_event_in_each_line_however_its_payload_is_broken_into_lines() throws Exception {
        database.execute("UPDATE events SET payload = E'{\\r\\n\\r}' WHERE sequence = 3");
        assertThat(run("tail", "--last", "1").out().strip()).endsWith("{   }");
    }

    @Test
    void a_tail_shows_the_last_ones_and_follows() throws Exception {
        assertThat(run("tail", "--last", "2").out().lines()).hasSize(2).last().asString()
                .startsWith("3  2020-01-03T00:00:00Z  doc/b 1  Uploaded 1  {");
        assertThat(run("tail", "--last", "50", "--types", "Tagged").out().lines()).hasSize(1);
        CompletableFuture<CommandRun> followed = CompletableFuture
                .supplyAsync(() -> run("tail", "--from", "2", "--follow", "--limit", "2", "--output", "json"));
        database.execute("INSERT INTO events (aggregate_id, aggregate_type, event_type, payload, version, created_at) "
                + "VALUES ('c', 'doc', 'Later', '{}', 1, '2021-01-01Z')");
        assertThat(lines(followed.get(30, TimeUnit.SECONDS).out().lines()))
                .extracting(line -> line.path("type").asText())
                .containsExactly("Uploaded", "Later");
    }

    @Test
    void an_empty_table_has_nothing_to_show() throws Exception {
        database.execute("TRUNCATE events");
        assertThat(run("tail").exitCode()).isZero();
        assertThat(run("export").err()).contains("0 events, up to position 0");
    }

    private static List<JsonNode> lines(Stream<String> lines) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        for (String line : lines.toList()) {
            documents.add(JSON.readTree(line));
        }
        return documents;
    }

    private static CommandRun run(String... arguments) {
        return CommandRun.of(Stream.concat(Stream.of("events"), Stream.concat(Stream.of(arguments),
                Stream.of("--url", database.jdbcUrl(), "--table", "events"))).toArray(String[]::new));
    }
}
