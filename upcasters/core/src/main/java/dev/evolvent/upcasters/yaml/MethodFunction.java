package dev.evolvent.upcasters.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.PayloadFunction;
import dev.evolvent.upcasters.RecallFunction;
import dev.evolvent.upcasters.SplitFunction;
import dev.evolvent.upcasters.change.FunctionName;
import dev.evolvent.upcasters.change.NamedFunction;
import dev.evolvent.upcasters.change.ValueFunction;
import dev.evolvent.upcasters.event.Envelope;
import dev.evolvent.upcasters.event.UpcastEvent;
import java.io.Serializable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/** A method that a file names, in the place of a method reference: it has the same name, and the same digest. */
sealed interface MethodFunction extends NamedFunction {

    /** What calls the method. */
    interface Call extends Serializable {

        Object with(Object... arguments);
    }

    /**
     * A method as a function of the kind that is wanted.
     *
     * @throws IllegalAccessException
     *             when it, or its class, is not public
     */
    static <F> F of(Class<F> kind, Method method) throws IllegalAccessException {
        // One handle that takes all arguments in an array: what is exact is as fast as a call.
        MethodHandle handle = MethodHandles.publicLookup().unreflect(method).asSpreader(Object[].class,
                method.getParameterCount());
        MethodHandle general = handle.asType(handle.type().changeReturnType(Object.class));
        return of(kind, FunctionName.ofMethod(method), arguments -> {
            try {
                return general.invokeExact(arguments);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e.toString(), e);
            }
        });
    }

    /** Stands for a function that was not loaded: it can be printed and drawn, but not called. */
    static <F> F missing(Class<F> kind, String name) {
        String method = name.replace("::", ".");
        int simple = method.lastIndexOf('.', method.lastIndexOf('.') - 1);
        return of(kind, new FunctionName(method.substring(simple + 1).replace('$', '.'), "not at hand: " + name),
                arguments -> {
                    throw new IllegalStateException("The function " + name + " was not loaded");
                });
    }

    private static <F> F of(Class<F> kind, FunctionName name, Call call) {
        return Stream.of(new OfValue(name, call), new OfPayload(name, call), new Recalling(name, call),
                new Splitting(name, call)).filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    record OfValue(FunctionName functionName, Call call) implements MethodFunction, ValueFunction {

        @Override
        public JsonNode apply(JsonNode value) {
            return (JsonNode) call.with(value);
        }
    }

    record OfPayload(FunctionName functionName, Call call) implements MethodFunction, PayloadFunction {

        @Override
        public JsonNode apply(ObjectNode payload, Envelope envelope) {
            return (JsonNode) call.with(payload, envelope);
        }
    }

    record Recalling(FunctionName functionName, Call call) implements MethodFunction, RecallFunction {

        @Override
        public JsonNode apply(ObjectNode payload, Envelope envelope, List<UpcastEvent> earlier) {
            return (JsonNode) call.with(payload, envelope, earlier);
        }
    }

    record Splitting(FunctionName functionName, Call call) implements MethodFunction, SplitFunction {

        @Override
        public List<Child> apply(ObjectNode payload, Envelope envelope) {
            return ((List<?>) call.with(payload, envelope)).stream().map(Child.class::cast).toList();
        }
    }
}
