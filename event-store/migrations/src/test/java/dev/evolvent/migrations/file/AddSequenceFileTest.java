package dev.evolvent.migrations.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.operation.sequence.AddSequence.Strategy;
import dev.evolvent.migrations.operation.sequence.AddSequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddSequenceFileTest {

    private static final AddSequence USUAL = AddSequence.of(StoreLayout.documentStore(), "sequence");

    @TempDir
    Path folder;

    @Test
    void strategy_and_order_are_as_they_are_written() throws IOException {
        assertThat(read("{column: sequence}")).usingRecursiveComparison().withStrictTypeChecking().isEqualTo(USUAL);
        assertThat(read("{column: sequence, strategy: side-table}")).usingRecursiveComparison().withStrictTypeChecking()
                .isEqualTo(USUAL.toBuilder().strategy(Strategy.SIDE_TABLE).build());
        assertThat(read("{column: sequence, strategy: in-place, order-by: [batch, line]}")).usingRecursiveComparison()
                .withStrictTypeChecking()
                .isEqualTo(USUAL.toBuilder().strategy(Strategy.IN_PLACE).orderBy(List.of("batch", "line")).build());
        assertThat(read("{column: sequence, strategy: shadow, order-by: batch}").definition()).isEqualTo(
                "add-sequence: {table: public.events, column: sequence, strategy: shadow, order-by: [batch, version, id]}");
    }

    @Test
    void an_unknown_strategy_is_answered_with_those_that_there_are() {
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> read("{column: sequence, strategy: sideways, order-by: {a: b}}"))
                .withMessageContaining("there is no strategy sideways. There are: shadow, in-place, side-table.")
                .withMessageContaining("order-by is a list of texts");
    }

    private Operation read(String operation) throws IOException {
        Files.writeString(folder.resolve("V001__sequence.yaml"), "add-sequence: " + operation);
        return MigrationFiles.in(folder).getFirst().operation();
    }
}
