package dev.evolvent.upcasters.schema;

import static dev.evolvent.upcasters.schema.Registries.ONE;
import static dev.evolvent.upcasters.schema.Registries.TWO;
import static dev.evolvent.upcasters.schema.Registries.event;
import static dev.evolvent.upcasters.schema.Registries.step;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.InvalidRegistryException;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.event.UpcastException;
import dev.evolvent.upcasters.schema.internal.SchemaReader;
import dev.evolvent.upcasters.schema.internal.SchemaWriter;
import dev.evolvent.upcasters.schema.internal.Shape;
import dev.evolvent.upcasters.schema.internal.StepShapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What is said of schemas holds for documents. More trials: {@code -Devolvent.schema.trials=N}; the same again:
 * {@code -Dtest.seed=N}.
 */
class RandomChainsTest {

    private static final long SEED = Long.getLong("test.seed", 1);
    private static final int TRIALS = Integer.getInteger("evolvent.schema.trials", 1_000);
    private static final int DOCUMENTS = 6;

    /** A schema, documents that fit it, and a step. */
    private record Trial(JsonNode schema, List<JsonChange> changes, UpcasterRegistry registry,
            List<JsonNode> documents) {

        static Optional<Trial> draw(long number, boolean freshNames) {
            Draw draw = new Draw(SEED * 1_000_003 + number);
            RandomSchemas schemas = new RandomSchemas(draw, freshNames ? 1 : 3);
            JsonNode schema = schemas.payload();
            List<JsonChange> changes = new RandomChanges(draw, schema, freshNames).some();
            List<JsonNode> documents = new ArrayList<>();
            while (documents.size() < DOCUMENTS) {
                documents.add(schemas.document(schema));
            }
            try {
                return Optional.of(new Trial(schema, changes,
                        step(json -> changes.forEach(json::change)), documents));
            } catch (InvalidRegistryException e) {
                return Optional.empty();
            }
        }

        /** Absent for a document that the step fails for. */
        Optional<JsonNode> upcast(JsonNode document) {
            try {
                return Optional.of(registry.upcast(event(ONE, document)).getFirst().payload().tree());
            } catch (UpcastException e) {
                return Optional.empty();
            }
        }
    }

    @Test
    void what_fits_a_schema_fits_the_schema_that_is_derived_from_it_when_it_has_gone_through_the_step() {
        int upcast = 0;
        for (int number = 0; number < TRIALS; number++) {
            Trial trial = Trial.draw(number, false).orElse(null);
            if (trial == null) {
                continue;
            }
            JsonNode derived = Objects.requireNonNull(
                    EventSchemas.of(trial.registry()).deriveForward(ONE, trial.schema()).get(TWO));
            Validator validator = new Validator(derived);
            for (JsonNode document : trial.documents()) {
                JsonNode after = trial.upcast(document).orElse(null);
                if (after != null) {
                    assertThat(validator.accepts(after)).as("trial %d: %s\n%s\n%s\nbecomes %s\nwhich does not fit %s",
                            number, Notation.of(trial.schema()), trial.changes(), document, after,
                            Notation.of(derived)).isTrue();
                    upcast++;
                }
            }
        }
        assertThat(upcast).isGreaterThan(TRIALS);
    }

    @Test
    void schemas_that_are_accepted_fit_each_other() {
        int accepted = 0;
        for (int number = 0; number < TRIALS; number++) {
            Trial trial = Trial.draw(number, false).orElse(null);
            if (trial == null) {
                continue;
            }
            List<JsonNode> half = trial.documents().subList(0, DOCUMENTS / 2).stream()
                    .flatMap(document -> trial.upcast(document).stream()).toList();
            if (half.isEmpty()) {
                continue;
            }
            JsonNode expected = Schemas.infer(half);
            List<SchemaFinding> findings = EventSchemas.of(trial.registry())
                    .check(Map.of(ONE, trial.schema(), TWO, expected));
            Validator validator = new Validator(expected);
            List<JsonNode> misfits = trial.documents().stream().flatMap(document -> trial.upcast(document).stream())
                    .filter(after -> !validator.accepts(after)).toList();
            if (findings.isEmpty()) {
                accepted++;
                assertThat(misfits).as("trial %d: %s\n%s\nis accepted for %s", number, Notation.of(trial.schema()),
                        trial.changes(), Notation.of(expected)).isEmpty();
            }
        }
        assertThat(accepted).isGreaterThan(TRIALS / 50);
    }

    /** An empty object that a hoist removes leaves no trace. */
    @Test
    void what_was_read_fits_the_schema_that_is_derived_from_what_became_of_it() {
        int upcast = 0;
        for (int number = 0; number < TRIALS; number++) {
            Trial trial = Trial.draw(number, true).orElse(null);
            if (trial == null) {
                continue;
            }
            List<JsonNode> read = trial.documents().stream()
                    .filter(each -> trial.upcast(each).isPresent() && !each.toString().contains("{}")).toList();
            Shape after = SchemaReader.read(Schemas.infer(
                    read.stream().flatMap(document -> trial.upcast(document).stream()).toList())).shape();
            Step step = trial.registry().steps().iterator().next();
            JsonNode derived = SchemaWriter.write("before", new StepShapes(step).before(type -> after));
            Validator validator = new Validator(derived);
            for (JsonNode document : read) {
                assertThat(validator.accepts(document)).as("trial %d: %s\n%s\n%s\nbecomes %s\nand does not fit %s",
                        number, Notation.of(trial.schema()), trial.changes(), document, trial.upcast(document),
                        Notation.of(derived)).isTrue();
                upcast++;
            }
        }
        assertThat(upcast).isGreaterThan(TRIALS);
    }
}
