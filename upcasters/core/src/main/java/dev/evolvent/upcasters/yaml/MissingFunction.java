package dev.evolvent.upcasters.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.Envelope;
import dev.evolvent.upcasters.PayloadFunction;
import dev.evolvent.upcasters.RecallFunction;
import dev.evolvent.upcasters.SplitFunction;
import dev.evolvent.upcasters.UpcastEvent;
import dev.evolvent.upcasters.operation.FunctionName;
import dev.evolvent.upcasters.operation.NamedFunction;
import dev.evolvent.upcasters.operation.ValueFunction;
import java.util.List;

/** Stands for a function that is not at hand: it can be printed and drawn, but not called. */
sealed interface MissingFunction extends NamedFunction {

    String name();

    @Override
    default FunctionName functionName() {
        String method = name().replace("::", ".");
        int simple = method.lastIndexOf('.', method.lastIndexOf('.') - 1);
        return new FunctionName(method.substring(simple + 1).replace('$', '.'), "not at hand: " + name());
    }

    static <F> F of(Class<F> kind, String name) {
        return List.<Object>of(new OfValue(name), new OfPayload(name), new Recalling(name), new Splitting(name))
                .stream()
                .filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    private static IllegalStateException missing(MissingFunction function) {
        return new IllegalStateException("The function " + function.name() + " was not loaded");
    }

    record OfValue(String name) implements MissingFunction, ValueFunction {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonNode apply(JsonNode value) {
            throw missing(this);
        }
    }

    record OfPayload(String name) implements MissingFunction, PayloadFunction {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonNode apply(ObjectNode payload, Envelope envelope) {
            throw missing(this);
        }
    }

    record Recalling(String name) implements MissingFunction, RecallFunction {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonNode apply(ObjectNode payload, Envelope envelope, List<UpcastEvent> earlier) {
            throw missing(this);
        }
    }

    record Splitting(String name) implements MissingFunction, SplitFunction {

        private static final long serialVersionUID = 1L;

        @Override
        public List<Child> apply(ObjectNode payload, Envelope envelope) {
            throw missing(this);
        }
    }
}
