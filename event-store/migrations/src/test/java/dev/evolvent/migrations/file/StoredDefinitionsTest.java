package dev.evolvent.migrations.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.OperationStep;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A migration's definition is stored when it is applied, and its hash is compared in each run. The number and kind of the steps of
 * each phase are pinned, too: for an interrupted migration, the number of its next step is stored.
 */
class StoredDefinitionsTest {

    private static final List<Migration> MIGRATIONS = MigrationFiles.onClassPath("definitions");

    @Test
    void definitions_and_steps_stay_what_they_were() throws IOException {
        assertThat(MIGRATIONS.stream().sorted(Comparator.comparing(Migration::id))
                .map(StoredDefinitionsTest::described).collect(Collectors.joining()))
                .isEqualTo(stored());
    }

    @Test
    void each_operation_has_its_definition_stored() {
        assertThat(MIGRATIONS.stream().map(migration -> migration.operation().kind()))
                .containsAll(MigrationFiles.operations());
    }

    private static String described(Migration migration) {
        Operation operation = migration.operation();
        return "== " + migration.id().key() + " " + operation.kind() + "\n" + operation.definition()
                + "\nexpand" + kinds(operation.expand()) + ", backfill" + kinds(operation.backfill()) + ", complete"
                + kinds(operation.complete()) + ", undo" + kinds(operation.undo()) + "\n";
    }

    private static String kinds(List<OperationStep> steps) {
        return steps.stream().map(step -> switch (step) {
            case OperationStep.InTransaction done -> " transaction";
            case OperationStep.InBatches done -> " batches";
            case OperationStep.Repeatable done -> " repeatable";
        }).collect(Collectors.joining());
    }

    private static String stored() throws IOException {
        try (InputStream text = StoredDefinitionsTest.class.getResourceAsStream("/definitions/definitions.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
