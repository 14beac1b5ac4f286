package dev.evolvent.cli.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evolvent.cli.CommandRun;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void a_store() throws SQLException, IOException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE; DROP TABLE IF EXISTS events");
        database.execute(Files.readString(Path.of("../../docs/examples/events/orders.sql")));
    }

    @Test
    void a_backup_is_made_listed_proved_and_restored() throws IOException, SQLException {
        Object events = database.value("SELECT count(*) FROM events");
        CommandRun created = create("--output", "json");
        assertThat(created.exitCode()).as(created.err()).isZero();
        String backup = json(created).path("folder").asText();

        Files.createDirectory(folder.resolve("backups/interrupted"));
        JsonNode list = json(CommandRun.of("backup", "list", folder.resolve("backups").toString(), "--output", "json"))
                .path("backups");
        assertThat(list).hasSize(2);
        assertThat(list.at("/0/rows").asLong()).isEqualTo(events);
        assertThat(list.at("/1/complete").asBoolean()).isFalse();
        assertThat(CommandRun.of("backup", "list", folder.resolve("backups").toString()).out()).contains("interrupted",
                "events", database.name(), "yes", "no");

        CommandRun verified = CommandRun.of("backup", "verify", backup);
        assertThat(verified.exitCode()).as(verified.err()).isZero();
        assertThat(verified.out()).startsWith("Backup is valid: " + events + " events, fingerprint ");

        assertThat(restore(backup).err()).contains("EV-9010");
        assertThat(restore(backup, "--yes").err()).contains("EV-2305", "--replace");
        assertThat(restore(backup, "--replace").err()).contains("EV-9010");
        CommandRun replaced = restore(backup, "--replace", "--yes");
        assertThat(replaced.exitCode()).as(replaced.err()).isZero();
        assertThat(replaced.out()).contains("restored: " + events + " events", "evolvent.events_until_");
        database.execute("DROP TABLE events");
        assertThat(restore(backup, "--yes").out()).isEqualTo("restored: " + events + " events\n");
        try (Stream<Path> logs = Files.list(folder.resolve("logs"))) {
            assertThat(logs.map(log -> log.getFileName().toString())).anyMatch(log -> log.startsWith("backup-create_"))
                    .anyMatch(log -> log.startsWith("backup-restore_"));
        }
        assertThat(CommandRun.of("doctor", "--task", "migrator", "--url", database.jdbcUrl()).out())
                .contains("made at");
    }

    @Test
    void what_differs_is_told_with_exit_code_12() throws IOException {
        Path backup = Path.of(json(create("--output", "json")).path("folder").asText());
        Files.delete(backup.resolve("schema.sql"));

        CommandRun verified = CommandRun.of("backup", "verify", backup.toString());
        assertThat(verified.exitCode()).isEqualTo(12);
        assertThat(verified.out()).isEqualTo("schema.sql is missing\n");
        assertThat(restore(backup.toString(), "--yes").err()).contains("EV-2303");
        assertThat(CommandRun.of("backup", "verify", folder.toString()).err()).contains("EV-2302");
        assertThat(CommandRun.of("backup", "list", folder.resolve("nowhere").toString()).err()).contains("EV-2302");
    }

    private static JsonNode json(CommandRun run) throws IOException {
        return JSON.readTree(run.out());
    }

    private CommandRun create(String... options) {
        return on(Stream.concat(Stream.of("backup", "create", "--folder", folder.resolve("backups").toString()),
                Stream.of(options)));
    }

    private CommandRun restore(String backup, String... options) {
        return on(Stream.concat(Stream.of("backup", "restore", backup), Stream.of(options)));
    }

    private CommandRun on(Stream<String> command) {
        return CommandRun.of(Stream.concat(command, Stream.of("--url", database.jdbcUrl(), "--log-folder",
                folder.resolve("logs").toString())).toArray(String[]::new));
    }
}
