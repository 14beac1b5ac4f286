package dev.evolvent.cli.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evolvent.cli.CommandRun;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MigrateCommandIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void nothing_applied() throws SQLException, IOException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE; DROP TABLE IF EXISTS t, flyway_schema_history");
        write("V001__t.sql", "CREATE TABLE t (a int)");
        write("V001__t.undo.sql", "DROP TABLE t");
        write("V002__b.sql", "ALTER TABLE t ADD COLUMN b int");
    }

    @Test
    void nothing_is_applied_that_nobody_has_confirmed() throws IOException {
        CommandRun run = migrate("apply");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("EV-9010", "V1 (t), V2 (b)", "--yes");
        assertThat(migrate("status").exitCode()).isEqualTo(12);
    }

    @Test
    void what_is_applied_is_told_kept_in_a_log_and_in_the_history() throws IOException {
        JsonNode plan = json(migrate("plan", "--output", "json"));
        assertThat(plan.at("/migrations/0/steps/0/sql/0").asText()).isEqualTo("CREATE TABLE t (a int)");
        assertThat(json(migrate("apply", "--dry-run", "--output", "json")).at("/steps/1/outcome").asText())
                .isEqualTo("done");

        JsonNode applied = json(migrate("apply", "--yes", "--environment", "a/b c", "--output", "json"));
        assertThat(applied.path("applied")).hasSize(2);
        assertThat(migrate("apply", "--yes").out()).isEqualTo("Nothing to do.\n");
        JsonNode status = json(migrate("status", "--output", "json"));
        assertThat(status.path("upToDate").asBoolean()).isTrue();
        assertThat(status.at("/migrations/1/state").asText()).isEqualTo("completed");
        try (Stream<Path> logs = Files.list(folder.resolve("logs"))) {
            assertThat(logs.map(log -> log.getFileName().toString()))
                    .anyMatch(log -> log.startsWith("migrate-apply_a_b_c_"));
        }
        CommandRun history = CommandRun.of("migrate", "history", "--url", database.jdbcUrl());
        assertThat(history.out()).contains("V1 (t)", "V2 (b)", "completed");
        assertThat(CommandRun.of("migrate", "history", "--output", "json", "--url", database.jdbcUrl()).out())
                .contains("\"checksum\"");
    }

    @Test
    void what_does_not_fit_stops_until_it_is_repaired() throws IOException {
        migrate("apply", "--yes");
        write("V001__t.sql", "CREATE TABLE t (a int) -- the first");

        CommandRun status = migrate("status");
        assertThat(status.exitCode()).isEqualTo(13);
        assertThat(status.out()).contains("EV-3001", "  - CREATE TABLE t (a int)\n",
                "  + CREATE TABLE t (a int) -- the first");
        assertThat(migrate("apply", "--yes").err()).contains("EV-3001");
        assertThat(migrate("repair", "--yes").out()).contains("V1 (t)");
        assertThat(migrate("status").exitCode()).isZero();
        assertThat(migrate("verify").out()).contains("V1 (t): nothing to check");
    }

    @Test
    void undo_start_complete_pause_and_cancel_say_what_they_did() throws IOException {
        assertThat(migrate("start", "--yes").out()).contains("waiting for evolvent migrate complete: V1 (t)");
        assertThat(migrate("complete", "--yes").out()).contains("completed: V1 (t)");
        assertThat(migrate("undo", "--yes").err()).contains("EV-9011", "V1 (t): whatever V001__t.undo.sql drops");
        assertThat(migrate("undo", "--no-backup").err()).contains("EV-9010");
        assertThat(migrate("undo", "--no-backup", "--yes").out()).contains("undone: V1 (t)");
        for (String verb : List.of("pause", "resume", "cancel")) {
            CommandRun asked = verb.equals("cancel") ? on("migrate", verb, "--yes") : on("migrate", verb);
            assertThat(asked.exitCode()).isEqualTo(1);
            assertThat(asked.err()).startsWith("EV-2009: No migration is running. Nothing was changed.");
        }
        assertThat(on("locks").out()).isEqualTo("No session is blocked.\n");
        assertThat(on("locks", "--end", "1000000000", "--yes").err()).contains("no session");
    }

    @Test
    void a_baseline_can_be_taken_from_flyway() throws IOException, SQLException {
        assertThat(migrate("baseline", "--yes").exitCode()).isEqualTo(2);
        database.execute("""
                CREATE TABLE t (a int);
                CREATE TABLE flyway_schema_history (installed_rank int, version text, success boolean);
                INSERT INTO flyway_schema_history VALUES (1, '1', true), (2, '2', false), (3, NULL, true)""");

        assertThat(migrate("baseline", "--from-flyway", "--yes").out()).isEqualTo("marked as applied: V1 (t)\n");
        assertThat(migrate("apply", "--yes").out()).isEqualTo("applied: V2 (b)\n");
    }

    @Test
    void wrong_options_are_told() throws IOException {
        assertThat(migrate("apply", "--lock-timeout", "3").err()).contains("is not a duration such as 150ms");
        assertThat(
                CommandRun.of("migrate", "status", "--url", database.jdbcUrl(), "--migrations", "no/such/folder").err())
                .contains("EV-3014", "--migrations");
        write("V3_c.sql", "SELECT 1");
        assertThat(migrate("status").err()).contains("EV-3012", "V3_c.sql");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("migrations")).resolve(name), text);
    }

    private static JsonNode json(CommandRun run) throws IOException {
        return JSON.readTree(run.out());
    }

    private CommandRun migrate(String command, String... options) {
        List<String> logged = List.of("apply", "start", "complete", "undo", "repair", "baseline").contains(command)
                ? List.of("--log-folder", folder.resolve("logs").toString())
                : List.of();
        return on(Stream.of(Stream.of("migrate", command, "--migrations", folder.resolve("migrations").toString()),
                logged.stream(), Stream.of(options)).flatMap(part -> part).toArray(String[]::new));
    }

    private static CommandRun on(String... command) {
        return CommandRun.of(Stream.concat(Stream.of(command), Stream.of("--url", database.jdbcUrl()))
                .toArray(String[]::new));
    }
}
