package dev.evolvent.migrations.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.operation.AddColumn;
import dev.evolvent.migrations.operation.ColumnValue;
import dev.evolvent.migrations.operation.tenant.RowSecurity;
import dev.evolvent.postgres.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddColumnFileTest {

    private static final Table EVENTS = new Table("public", "events");
    private static final String START = "{table: events, column: tenant, type: text, ";

    @TempDir
    Path folder;

    @Test
    void a_value_is_an_expression_or_a_path() throws IOException {
        assertThat(read(START + "value: 'a || b'}")).usingRecursiveComparison().withStrictTypeChecking()
                .isEqualTo(AddColumn.of(EVENTS, "tenant", "text", "a || b", false));
        assertThat(read(START + "value: 'a'}").definition()).isEqualTo(
                "add-column: {table: public.events, column: tenant, type: text, value: a, not-null: false}");
        assertThat(read(START + "value: {column: metadata, path: [a, b.c], otherwise: none}, not-null: true,"
                + " row-security: {setting: app.tenant, force: true}}")).usingRecursiveComparison()
                .withStrictTypeChecking()
                .isEqualTo(AddColumn
                        .builder(EVENTS, "tenant", "text",
                                new ColumnValue.JsonPath("metadata", List.of("a", "b.c"), Optional.of("none")))
                        .notNull(true).rowSecurity(new RowSecurity("app.tenant", true)).build());
    }

    @Test
    void what_is_not_understood_is_told_at_once() {
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> read(START + "value: {column: metadata, paths: [a]}, row-security: {setting: tenant,"
                        + " role: app}}"))
                .withMessageContaining("path is missing").withMessageContaining("value has no paths")
                .withMessageContaining("setting is a parameter of your own")
                .withMessageContaining("row-security has no role");
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> read(START + "value: a, row-security: {setting: app.tenant}}"))
                .withMessageContaining("row-security demands not-null: true");
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> read(START + "value: a, not-null: true, row-security: app.tenant}"))
                .withMessageContaining("row-security is missing, or it is not made of keys");
    }

    private Operation read(String operation) throws IOException {
        Files.writeString(folder.resolve("V001__tenant.yaml"), "add-column: " + operation);
        return MigrationFiles.in(folder).getFirst().operation();
    }
}
