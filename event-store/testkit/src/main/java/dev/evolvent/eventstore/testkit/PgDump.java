package dev.evolvent.eventstore.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Dumps schemas with a pg_dump from the PATH that is new enough for the server. */
public final class PgDump {

    private PgDump() {}

    /**
     * The schema as pg_dump prints it, without the objects of the schema {@code evolvent}. Without a pg_dump of at
     * least the server's version, the test is skipped and reported as such.
     */
    public static List<String> schema(TestDatabase database) throws SQLException {
        int server = ((Number) Objects.requireNonNull(
                database.value("SELECT current_setting('server_version_num')::int / 10000"))).intValue();
        Matcher version = Pattern.compile("\\d+").matcher(output("--version"));
        Assumptions.assumeTrue(version.find() && Integer.parseInt(version.group()) >= server,
                "no pg_dump of version " + server + " or later is on the PATH");
        String dump = output("--schema-only", "--exclude-schema=evolvent",
                "--dbname=" + database.jdbcUrl().substring("jdbc:".length()));
        if (dump.isEmpty()) {
            throw new IllegalStateException("pg_dump failed on database " + database);
        }
        return dump.lines().filter(line -> !line.startsWith("--") && !line.startsWith("\\") && !line.isBlank())
                .toList();
    }

    private static String output(String... arguments) {
        try {
            ProcessBuilder builder = new ProcessBuilder(
                    Stream.concat(Stream.of("pg_dump"), Stream.of(arguments)).toList());
            Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? text : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
