package dev.evolvent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The commands in the guide print what the guide says that they print. */
class GuideIT {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    /** A command with what it prints, or a statement that is run in between. */
    private static final Pattern COMMAND = Pattern
            .compile("```sh\\n([^`]*)```\\n\\n```\\n([^`]*)```|```sql\\n([^`]*)```");

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @Test
    void each_command_on_upcasters_prints_what_stands_below_it() throws Exception {
        assertThat(commandsOf("docs/guide/upcasters-cli.md")).isGreaterThan(5);
    }

    @Test
    void each_command_on_events_prints_what_stands_below_it() throws Exception {
        createOrders();
        try {
            assertThat(commandsOf("docs/guide/know-your-events.md")).isGreaterThan(6);
        } finally {
            Files.deleteIfExists(ROOT.resolve("before.fp"));
        }
    }

    @Test
    void each_command_on_a_store_prints_what_stands_below_it() throws Exception {
        createOrders();
        assertThat(commandsOf("docs/guide/connect-your-store.md")).isGreaterThan(5);
    }

    @Test
    void each_command_on_migrations_prints_what_stands_below_it() throws Exception {
        database.execute("DROP TABLE IF EXISTS events CASCADE");
        database.execute(Files.readString(ROOT.resolve("docs/examples/shop/legacy.sql")));
        Files.createDirectories(ROOT.resolve("target"));
        try {
            assertThat(commandsOf("docs/guide/migrate.md")).isGreaterThan(5);
        } finally {
            database.execute("DROP TABLE IF EXISTS events, notes CASCADE; DROP SCHEMA IF EXISTS evolvent CASCADE");
        }
    }

    @Test
    void each_command_on_backups_prints_what_stands_below_it() throws Exception {
        createOrders();
        Files.createDirectories(ROOT.resolve("target"));
        deleteTree(ROOT.resolve("target/backups"));
        try {
            assertThat(commandsOf("docs/guide/backup.md")).isGreaterThan(3);
        } finally {
            deleteTree(ROOT.resolve("target/backups"));
            database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE");
        }
    }

    @Test
    void each_command_on_projections_prints_what_stands_below_it() throws Exception {
        database.execute("DROP TABLE IF EXISTS events, orders, sales CASCADE");
        database.execute(Files.readString(ROOT.resolve("docs/examples/shop/orders.sql")));
        String module = "dev.evolvent.docs.ShopReadModels";
        deleteTree(ROOT.resolve("target/shop"));
        Path jar = new TestJar(ROOT.resolve("target/shop"))
                .source(ROOT.resolve("docs/src/test/java/dev/evolvent/docs/ShopReadModels.java")).modules(module)
                .entry("META-INF/services/dev.evolvent.projections.ProjectionModule", module).build("shop.jar");
        Files.move(jar, ROOT.resolve("target/shop.jar"), StandardCopyOption.REPLACE_EXISTING);
        try {
            assertThat(commandsOf("docs/guide/projections-cli.md")).isGreaterThan(8);
        } finally {
            database.execute("DROP TABLE IF EXISTS events, orders, sales CASCADE;"
                    + " DROP SCHEMA IF EXISTS evolvent CASCADE");
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void createOrders() throws IOException, SQLException {
        database.execute("DROP TABLE IF EXISTS events");
        database.execute(Files.readString(ROOT.resolve("docs/examples/events/orders.sql")));
    }

    private static int commandsOf(String page) throws IOException, InterruptedException, SQLException {
        Matcher command = COMMAND.matcher(Files.readString(ROOT.resolve(page)));
        int commands = 0;
        while (command.find()) {
            if (command.group(3) != null) {
                database.execute(command.group(3));
                continue;
            }
            List<String> shown = command.group(2).lines().toList();
            int left = shown.indexOf("...");
            String printed = run(command.group(1));

            assertThat(printed).as(command.group(1)).startsWith(text(left < 0 ? shown : shown.subList(0, left)))
                    .endsWith(text(shown.subList(left + 1, shown.size())));
            commands++;
        }
        return commands;
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** Without the note that there is no jar, which is printed once. */
    private static String run(String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(ROOT.toFile())
                .redirectErrorStream(true);
        builder.environment().put("EVOLVENT_URL", database.jdbcUrl());
        // Some dozens of short processes: most of their time is the compiler's.
        builder.environment().put("EVOLVENT_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.lines().filter(line -> !line.startsWith("Note: ")).reduce("", (all, line) -> all + line + "\n");
    }
}
