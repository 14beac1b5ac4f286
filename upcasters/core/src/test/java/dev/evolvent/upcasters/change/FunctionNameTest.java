package dev.evolvent.upcasters.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class FunctionNameTest {

    record StandIn(String name) implements ValueFunction, NamedFunction {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonNode apply(JsonNode value) {
            return value;
        }

        @Override
        public FunctionName functionName() {
            return new FunctionName(name, "not at hand: " + name);
        }
    }

    static JsonNode same(JsonNode value) {
        return value;
    }

    @Test
    void a_method_reference_says_which_method_it_is() {
        ValueFunction function = FunctionNameTest::same;

        assertThat(function.description()).isEqualTo("FunctionNameTest.same");
    }

    @Test
    void a_method_has_the_name_that_a_reference_to_it_has() throws Exception {
        ValueFunction function = FunctionNameTest::same;

        assertThat(FunctionName.ofMethod(FunctionNameTest.class.getDeclaredMethod("same", JsonNode.class)))
                .isEqualTo(FunctionName.of(function));
    }

    @Test
    void a_function_that_stands_for_another_one_is_asked_itself() {
        assertThat(new StandIn("Orders.tidy").description()).isEqualTo("Orders.tidy");
        assertThat(FunctionName.of(new StandIn("Orders.tidy")))
                .isNotEqualTo(FunctionName.of(new StandIn("Orders.other")));
    }
}
