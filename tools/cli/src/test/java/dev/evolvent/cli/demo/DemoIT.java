package dev.evolvent.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evolvent.cli.CommandRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DemoIT {

    @Test
    void json_is_one_document_on_stdout_and_the_story_is_on_stderr() throws Exception {
        CommandRun run = CommandRun.of("demo", "--events", "1003", "--output", "json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.path("events").asInt()).isEqualTo(1003);
        assertThat(json.path("census")).hasSize(11);
        assertThat(json.path("appendStallMillis").isIntegralNumber()).isTrue();
        assertThat(json.path("proved").asBoolean()).isTrue();
        assertThat(json.path("rebuild").path("eventsPerSecond").asLong()).isPositive();
        assertThat(json.path("rebuild").path("documents").path("rows").asLong()).isPositive();
        assertThat(json.path("fingerprintUnchanged").asBoolean()).isTrue();
        assertThat(json.path("lostEvents").asLong()).isZero();
        assertThat(run.err()).contains("1. An application", "6. Is every event");
    }

    @Test
    void the_story_ends_with_a_summary() {
        CommandRun run = CommandRun.of("demo", "--events", "100");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("documents rebuilt", "fingerprint", "everything is correct");
    }

    @Test
    void a_kept_server_outlives_the_program_and_can_be_stopped_as_it_says() throws Exception {
        Process demo = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), "dev.evolvent.cli.Main", "demo", "--events", "100", "--keep",
                "--output",
                "json").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        JsonNode server = new ObjectMapper().readTree(demo.getInputStream()).path("server");
        assertThat(demo.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(demo.exitValue()).isZero();

        String url = server.path("url").asText();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            ResultSet rows = statement
                    .executeQuery("SELECT current_setting('data_directory'), count(*) FROM documents");
            assertThat(rows.next()).isTrue();
            Path folder = Path.of(rows.getString(1)).getParent();
            assertThat(rows.getInt(2)).isGreaterThan(20);

            Process stop = new ProcessBuilder("sh", "-c", server.path("stop").asText()).start();
            assertThat(stop.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.exists(folder)).isFalse();
        }
    }
}
