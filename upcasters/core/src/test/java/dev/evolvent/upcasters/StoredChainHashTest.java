package dev.evolvent.upcasters;

import static dev.evolvent.upcasters.Events.registry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.change.Condition;
import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.FunctionName;
import dev.evolvent.upcasters.change.JsonChange.MapValues.Unknown;
import dev.evolvent.upcasters.change.NamedFunction;
import dev.evolvent.upcasters.change.ValueFunction;
import dev.evolvent.upcasters.event.Envelope;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.UpcastEvent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Read models store these hashes, so a release that computes other ones marks every read model as stale. The values here
 * were computed by the first release that had them: a refactoring must not change them.
 */
class StoredChainHashTest {

    private static String hash(Consumer<JsonChanges> changes) {
        return registry(builder -> builder.event("E").from("1").to("2", changes).current())
                .hash(EventType.of("E", "1"));
    }

    @Test
    void a_chain_with_every_change_of_fields() {
        assertThat(hash(json -> json.rename("a", "b").add("c", "text").add("d", 7).add("e", true)
                .add("f", new BigDecimal("1.50")).add("g", NullNode.getInstance()).remove("h")
                .removeWithDefault("i", "was").move("j", "k.l").copy("m", "n").nest("o", "p", "q").hoist("r", "s")
                .hoist("t")))
                .isEqualTo("e00aa37ddbd99537f2c2d4b4367bf7cb07362e79a79c4bda7e8b9088ec824250");
    }

    @Test
    void a_chain_with_every_change_of_values() {
        assertThat(hash(json -> json.wrap("a").head("b").convert("c", Conversion.decimalToMinorUnits(2))
                .convert("d", Conversion.STRING_TO_BOOLEAN).mapValues("e", Map.of("x", "y", "u", "v"))
                .mapValues("f", Map.of("x", "y"), new Unknown.Keep())
                .mapValues("g", Map.of("x", "y"), new Unknown.Becomes("z")).split("h", " ", "i", "j")
                .join("k", ", ", "l", "m")))
                .isEqualTo("e34c95510b6f133c72d7e8246070d565ff274faea5449d1f14d30199a07a0430");
    }

    @Test
    void a_chain_with_changes_in_arrays_objects_and_metadata() {
        assertThat(hash(json -> json.each("lines", line -> line.rename("a", "b").within("c", inner -> inner.wrap("d")))
                .within("e", inner -> inner.add("f", 1)).metadata(meta -> meta.rename("g", "h").remove("i"))))
                .isEqualTo("d11fc7b8f5dd33dd7c39af0897815ff640ba46ca6e3792e8767cd52fdbf92a75");
    }

    @Test
    void a_chain_with_functions() {
        assertThat(hash(json -> json.replace("a", new Named()).replace("b", new Named(), new Named())
                .transform(new Named()).transform(new Named(), new Named())
                .transform(Recall.latest(2, "E", "F"), new Named())))
                .isEqualTo("231a152d40beb3b220bbb834609dfab08b7548de2eb7c63be663f9c987b97806");
    }

    @Test
    void chains_that_split_and_drop() {
        UpcasterRegistry registry = registry(builder -> {
            builder.event("E").formerly("D").from("1").split(parts -> parts
                    .into("E", "2", Condition.present("a.b"), json -> json.remove("c"))
                    .into("E", "2", Condition.absent("a"), json -> {})
                    .into("F", "1", Condition.is("kind", "f"), json -> json.remove("kind"))
                    .into("F", "1", Condition.isNot("kind", "f"), json -> json.rename("kind", "type"))
                    .into("G", "1", json -> {})).current();
            builder.event("F").from("1")
                    .splitBy(List.of(EventType.of("F", "2"), EventType.of("G", "1")), new NamedSplit())
                    .current();
            builder.event("G").from("1").drop("not needed").at("2").reads(Body.class);
        });

        assertThat(List.of(registry.hash(EventType.of("D", "1")), registry.hash(EventType.of("G", "1")),
                registry.hash(EventType.of("G", "2")))).containsExactly(
                        "ed5349223e938ee63c6bd38df6887ec4210480dda987cc092ebdd7a8521caa1e",
                        "3b0cef52b7c4f5f2bdea8955e1b51476e26a63837e3f6e74f80acf2b92a6430f",
                        "c04bbc45e01e5db8d5895ca5a7390ef3210216f3a149d8d3c9010ac6b14d5fab");
    }

    record Body(String text) {}

    private static final FunctionName NAME = new FunctionName("Named.function", "0123456789abcdef");

    /** A function whose hash does not depend on the compiler. */
    private static final class Named implements ValueFunction, PayloadFunction, RecallFunction, NamedFunction {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonNode apply(JsonNode value) {
            return value;
        }

        @Override
        public JsonNode apply(ObjectNode payload, Envelope envelope) {
            return payload;
        }

        @Override
        public JsonNode apply(ObjectNode payload, Envelope envelope, List<UpcastEvent> earlier) {
            return payload;
        }

        @Override
        public FunctionName functionName() {
            return NAME;
        }
    }

    private static final class NamedSplit implements SplitFunction, NamedFunction {

        private static final long serialVersionUID = 1L;

        @Override
        public List<Child> apply(ObjectNode payload, Envelope envelope) {
            return List.of();
        }

        @Override
        public FunctionName functionName() {
            return NAME;
        }
    }
}
