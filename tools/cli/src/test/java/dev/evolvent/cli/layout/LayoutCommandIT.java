package dev.evolvent.cli.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evolvent.cli.CommandRun;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class LayoutCommandIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void an_empty_database() throws Exception {
        database.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    }

    @Test
    void known_layouts_are_listed_and_shown() {
        assertThat(CommandRun.of("layout", "show").out().lines()).contains("axon4-jpa", "marten", "message-db");
        assertThat(CommandRun.of("layout", "show", "message-db").out()).contains("table: message_store.messages",
                "pattern: ");
        CommandRun unknown = CommandRun.of("layout", "show", "axon");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).startsWith("EV-2107").contains("axon4-jpa");
    }

    @Test
    void a_table_of_ones_own_is_guessed_written_down_and_used() throws Exception {
        database.execute(
                """
                        CREATE TABLE journal (ordering bigserial PRIMARY KEY, event_id uuid NOT NULL, entity_id text NOT NULL,
                            seq_nr bigint NOT NULL, manifest text NOT NULL, event_payload text NOT NULL, time timestamptz NOT NULL);
                        INSERT INTO journal (event_id, entity_id, seq_nr, manifest, event_payload, time)
                            VALUES (gen_random_uuid(), 'p', 1, 'Happened', '{}', '2020-01-01Z')""");

        CommandRun unsure = CommandRun.of("layout", "detect", "--url", database.jdbcUrl());
        assertThat(unsure.exitCode()).isEqualTo(12);
        assertThat(unsure.out()).contains("custom in public.journal", "of 1 events that were tried, 1 hold JSON");
        CommandRun census = CommandRun.of("events", "census", "--url", database.jdbcUrl());
        assertThat(census.exitCode()).isEqualTo(1);
        assertThat(census.err()).startsWith("EV-2108").contains("public.journal (");

        Path file = Files.writeString(folder.resolve("layout.yaml"),
                CommandRun.of("layout", "detect", "--yaml", "--url", database.jdbcUrl()).out());
        CommandRun used = CommandRun.of("events", "census", "--url", database.jdbcUrl(), "--layout", file.toString());
        assertThat(used.err()).isEmpty();
        assertThat(used.out()).contains("Happened", "  1 event" + System.lineSeparator());
    }

    @Test
    void a_table_that_lacks_something_is_named_with_a_draft_to_complete() throws Exception {
        database.execute("CREATE TABLE facts (uuid uuid PRIMARY KEY, stream text NOT NULL, what text NOT NULL,"
                + " body jsonb NOT NULL, at timestamptz NOT NULL)");

        CommandRun detect = CommandRun.of("layout", "detect", "--url", database.jdbcUrl());
        assertThat(detect.exitCode()).isEqualTo(12);
        assertThat(detect.out()).contains("Nearest: public.facts. Recognized: ", "stream (stream)", "payload (body)",
                "Missing: version, type.", "evolvent layout detect --yaml");
        assertThat(CommandRun.of("layout", "detect", "--yaml", "--url", database.jdbcUrl()).out().lines())
                .contains("table: public.facts", "payload: body",
                        "version:  # no column was recognized: fill it in");
    }

    @Test
    void detection_answers_programs_too_and_an_empty_database_is_an_answer() throws Exception {
        CommandRun nothing = CommandRun.of("layout", "detect", "--url", database.jdbcUrl());
        assertThat(nothing.exitCode()).isEqualTo(12);
        assertThat(nothing.out()).startsWith("No table looks like an events table.");
        JsonNode json = new ObjectMapper()
                .readTree(CommandRun.of("layout", "detect", "--output", "json", "--url", database.jdbcUrl()).out());
        assertThat(json.path("candidates").isArray()).isTrue();
    }
}
