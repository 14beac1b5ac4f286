package dev.evolvent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.file.MigrationFiles;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.schema.SchemaObject;
import dev.evolvent.postgres.schema.SchemaScope;
import dev.evolvent.postgres.schema.SchemaSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation has an example that runs, and a page that shows it. */
class MigrationExamplesIT {

    private static final Path EXAMPLES = Documents.ROOT.resolve("docs/examples/migrations");
    private static final Path PAGES = Documents.ROOT.resolve("docs/guide/migrations");

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    Path migrationsOnly;

    static List<String> examples() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void each_operation_has_an_example_and_a_page_and_the_index_names_it() throws IOException {
        assertThat(examples()).containsExactlyElementsOf(MigrationFiles.operations());
        for (String operation : MigrationFiles.operations()) {
            assertThat(PAGES.resolve(operation + ".md")).content().startsWith("# " + operation + ": ")
                    .contains("**Undo.**", "**Limits.**");
            assertThat(PAGES.resolve("README.md")).content().contains("[" + operation + "](" + operation + ".md)");
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_goes_forward_back_and_forward_again(String example) throws IOException, SQLException {
        Path folder = EXAMPLES.resolve(example);
        List<Migration> migrations = MigrationFiles.in(onlyMigrations(folder));
        assertThat(migrations).isNotEmpty().allMatch(migration -> migration.operation().kind().equals(example));
        MigrationRunner runner = MigrationRunner.of(database.dataSource(), migrations);
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        database.execute(Files.readString(folder.resolve("schema.sql")));
        List<SchemaObject> schema = schema();

        runner.apply();
        assertThat(runner.verify()).isNotEmpty().allMatch(MigrationRunner.Verification::ok);
        assertThat(schema()).isNotEqualTo(schema);
        runner.undo(0);
        assertThat(schema()).isEqualTo(schema);
        runner.applyAndComplete();
        assertThat(runner.verify()).isNotEmpty().allMatch(MigrationRunner.Verification::ok);
        assertThat(runner.status().isUpToDate()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_page_shows_the_example_as_it_is(String example) throws IOException {
        String page = Files.readString(PAGES.resolve(example + ".md"));
        try (Stream<Path> files = Files.list(onlyMigrations(EXAMPLES.resolve(example)))) {
            for (Path file : files.toList()) {
                assertThat(page).contains("```yaml\n" + Files.readString(file) + "```");
            }
        }
    }

    private static List<SchemaObject> schema() {
        return new Database(database.dataSource())
                .session(session -> SchemaSnapshot.read(session, SchemaScope.everythingBut("evolvent")).objects());
    }

    /** The table of before is no migration. */
    private Path onlyMigrations(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                Files.copy(file, migrationsOnly.resolve(file.getFileName()));
            }
        }
        return migrationsOnly;
    }
}
