package dev.evolvent.migrations.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationFilesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void files_become_migrations_with_all_that_belongs_to_them() throws IOException {
        write("V001__the_first.sql", "-- evolvent: requires extension timescaledb\nSELECT 1");
        write("V001__the_first.undo.sql", "SELECT 2; SELECT 3");
        write("V001__the_first.before.sql", "SELECT 'a', true; SELECT 'b', true");
        write("V001__the_first.after.sql", "SELECT 'a', true");
        write("V2__sequence.yaml", "requires: {extension: plpgsql}\nadd-sequence:\n  table: Odd.Events\n  column: n");
        write("V003__alone.sql", "\n-- evolvent: no transaction\nCREATE INDEX CONCURRENTLY ON a (b);\nSELECT 1");
        write("R__views_of_all.sql", "SELECT 1");
        write("README.md", "not a migration");
        write(".V004__hidden.sql", "SELECT 1");
        Files.createDirectory(folder.resolve("V005__folder.sql"));

        List<Migration> migrations = MigrationFiles.in(folder);

        assertThat(migrations).extracting(Migration::id).containsExactlyInAnyOrder(MigrationId.of(1, "the first"),
                MigrationId.of(2, "sequence"), MigrationId.of(3, "alone"), MigrationId.repeatable("views of all"));
        assertThat(migrations).filteredOn(migration -> migration.id().key().equals("V1")).singleElement()
                .satisfies(first -> {
                    assertThat(first.before()).hasSize(2);
                    assertThat(first.operation().undo()).hasSize(1);
                    assertThat(first.extensions()).containsExactly("timescaledb");
                });
        assertThat(migrations).filteredOn(migration -> migration.id().key().equals("V2")).singleElement()
                .satisfies(second -> {
                    assertThat(second.operation().definition()).contains("Odd.Events");
                    assertThat(second.extensions()).containsExactly("plpgsql");
                });
        assertThat(migrations).filteredOn(migration -> migration.id().key().equals("V3")).singleElement()
                .satisfies(third -> assertThat(third.operation().expand()).hasSize(2));
    }

    @Test
    void everything_that_is_not_understood_is_told_at_once() throws IOException {
        write("V1_one_underscore.sql", "SELECT 1");
        write("v002__lower_case.sql", "SELECT 1");
        write("V1.2__dotted.sql", "SELECT 1");
        write("V003__empty.sql", "-- nothing");
        write("V004__alone.undo.sql", "SELECT 1");
        write("V005__header.sql", "-- evolvent: without transaction\nSELECT 1");
        write("V006__operation.yaml", "add-sequence: {table: events, colum: a}");
        write("V007__none.yaml", "- a\n- b");
        write("V008__broken.yaml", "a: [");
        write("V009__commits.sql", "SELECT 1;\nCOMMIT");

        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> MigrationFiles.in(folder))
                .withMessageStartingWith("EV-3012")
                .withMessageContaining("V1.2__dotted.sql, V1_one_underscore.sql, v002__lower_case.sql")
                .withMessageContaining("V003__empty.sql has no statement")
                .withMessageContaining("There is V004__alone.undo.sql, but no migration")
                .withMessageContaining("\"-- evolvent: without transaction\" is not understood")
                .withMessageContaining("V006__operation.yaml: column is missing")
                .withMessageContaining("add-sequence has no colum.")
                .withMessageContaining("V007__none.yaml is the name of an operation")
                .withMessageContaining("V008__broken.yaml is not YAML")
                .withMessageContaining("V009__commits.sql, line 2: commit is not for a migration to say");
    }

    @Test
    void line_ends_and_a_byte_order_mark_say_nothing() throws IOException {
        write("V001__a.sql", "SELECT 1;\nSELECT 2;\n");
        write("V002__a.sql", "\uFEFFSELECT 1;\r\nSELECT 2;\r\n");

        assertThat(MigrationFiles.in(folder)).extracting(migration -> migration.operation().definition())
                .containsExactly("SELECT 1;\nSELECT 2;\n", "SELECT 1;\nSELECT 2;\n");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> MigrationFiles.in(folder.resolve("nowhere"))).withMessageContaining("--migrations");
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> MigrationFiles.onClassPath("no/such/folder")).withMessageContaining("class path");
    }

    @Test
    void they_are_found_on_the_class_path() {
        assertThat(MigrationFiles.onClassPath("db/example")).extracting(migration -> migration.id().key())
                .containsExactly("V1");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
