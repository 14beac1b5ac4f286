package dev.evolvent.upcasters;

import static dev.evolvent.upcasters.Events.registry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.change.FunctionName;
import dev.evolvent.upcasters.change.NamedFunction;
import dev.evolvent.upcasters.event.Envelope;
import dev.evolvent.upcasters.event.EventType;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ChainHashTest {

    private static String hash(Consumer<JsonChanges> second) {
        return registry(builder -> builder.event("E").formerly("Old")
                .from("1").to("2", json -> json.rename("a", "b")).from("2").to("3", second).current())
                .hash(EventType.of("E", "1"));
    }

    private static JsonNode same(JsonNode value) {
        return value;
    }

    @Test
    void the_same_chain_has_the_same_hash_wherever_it_is_declared() {
        assertThat(hash(json -> json.add("c", 1))).isEqualTo(hash(json -> json.add("c", 1)))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void whatever_changes_the_outcome_changes_the_hash() {
        assertThat(new String[]{hash(json -> {}), hash(json -> json.add("c", 1)), hash(json -> json.add("c", "1")),
                hash(json -> json.add("c", 2)), hash(json -> json.metadata(meta -> meta.add("c", 1))),
                hash(json -> json.nest("x", "d e", "f")), hash(json -> json.nest("x", "d", "e f")),
                hash(json -> json.replace("c", ChainHashTest::same)), hash(json -> json.replace("c", value -> value))})
                .doesNotHaveDuplicates();
    }

    @Test
    void only_steps_on_the_way_count() {
        UpcasterRegistry registry = registry(builder -> {
            builder.event("E").from("1").to("2", json -> json.rename("a", "b")).current();
            builder.event("F").from("1").to("2", json -> json.rename("a", "c")).current();
        });

        assertThat(registry.hash(EventType.of("E", "2"))).isEqualTo(
                registry(builder -> builder.event("E").at("2").current()).hash(EventType.of("E", "2")));
        assertThat(registry.hash(EventType.of("E", "1"))).isNotEqualTo(registry.hash(EventType.of("F", "1")));
    }

    @Test
    void a_former_name_has_the_hash_of_the_name_of_today() {
        UpcasterRegistry registry = registry(builder -> builder.event("E").formerly("Old")
                .from("1").split(parts -> parts.into("E", "2", json -> json.rename("a", "b"))).current());

        assertThat(registry.hash(EventType.of("Old", "1"))).isEqualTo(registry.hash(EventType.of("E", "1")))
                .isNotEqualTo(registry.hash(EventType.of("Old", "2")));
    }

    @Test
    void a_function_that_delegates_is_the_one_that_it_delegates_to() {
        Object one = new Object() {};
        Object other = new Object() {};
        Runnable lambda = () -> {};
        Runnable lambdaElsewhere = Elsewhere.LAMBDA;

        assertThat(hash(json -> json.transform(new Delegating(one))))
                .isEqualTo(hash(json -> json.transform(new Delegating(one))))
                .isNotEqualTo(hash(json -> json.transform(new Delegating(other))));
        assertThat(hash(json -> json.transform(new Delegating(lambda))))
                .isNotEqualTo(hash(json -> json.transform(new Delegating(lambdaElsewhere))));
        assertThat(FunctionName.of(new Delegating("")).description()).isEqualTo("String");
        assertThat(FunctionName.of(new Delegating(lambda)).description()).isEqualTo("a function of ChainHashTest");
        assertThat(FunctionName.of(new Delegating(lambdaElsewhere)).description())
                .isEqualTo("a function of ChainHashTest.Elsewhere");
    }

    private static final class Elsewhere {

        static final Runnable LAMBDA = () -> {};
    }

    private static final class Delegating implements PayloadFunction, NamedFunction {

        private static final long serialVersionUID = 1L;

        private final transient Object delegate;

        Delegating(Object delegate) {
            this.delegate = delegate;
        }

        @Override
        public JsonNode apply(ObjectNode payload, Envelope envelope) {
            return payload;
        }

        @Override
        public FunctionName functionName() {
            return FunctionName.ofClass(delegate.getClass());
        }
    }
}
