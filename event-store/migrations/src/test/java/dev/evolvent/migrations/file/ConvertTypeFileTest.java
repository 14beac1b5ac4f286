package dev.evolvent.migrations.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.operation.convert.ConvertType;
import dev.evolvent.postgres.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTypeFileTest {

    @TempDir
    Path folder;

    @Test
    void what_is_not_said_is_as_usual() throws IOException {
        assertThat(read("{table: shop.orders, column: at, type: timestamptz}")).usingRecursiveComparison()
                .withStrictTypeChecking()
                .isEqualTo(ConvertType.of(new Table("shop", "orders"), "at", "timestamptz"));
    }

    @Test
    void all_of_it_counts() throws IOException {
        assertThat(read("{table: orders, column: at, type: bigint, using: a, back: b, default: c, time-zone: d, "
                + "quarantine: true, accept-loss: true}")).usingRecursiveComparison().withStrictTypeChecking()
                .isEqualTo(ConvertType.builder(new Table("public", "orders"), "at", "bigint").using("a").back("b")
                        .newDefault("c").timeZone("d").quarantine(true).acceptLoss(true).build());
        assertThat(read("{table: orders, column: at, type: bigint, time-zone: UTC}").definition())
                .isNotEqualTo(read("{table: orders, column: at, type: bigint}").definition());
    }

    @Test
    void what_is_missing_or_unknown_is_told_at_once() {
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> read("{table: orders, to: bigint, quarantine: maybe}"))
                .withMessageContaining("column is missing").withMessageContaining("type is missing")
                .withMessageContaining("quarantine is true or false").withMessageContaining("convert-type has no to");
    }

    private Operation read(String operation) throws IOException {
        Files.writeString(folder.resolve("V001__type.yaml"), "convert-type: " + operation);
        return MigrationFiles.in(folder).getFirst().operation();
    }
}
