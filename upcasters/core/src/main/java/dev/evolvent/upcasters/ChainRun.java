package dev.evolvent.upcasters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.change.Condition;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.event.Envelope;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.UpcastEvent;
import dev.evolvent.upcasters.event.UpcastException;
import dev.evolvent.upcasters.event.UpcasterError;
import dev.evolvent.upcasters.internal.bytes.PayloadException;
import dev.evolvent.upcasters.internal.engine.Program;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One event on its way through its chain. The payload is bytes, and a tree only between functions. */
final class ChainRun {

    private static final Json NO_METADATA = Json.of("{}");
    private static final Json NULL = Json.of("null");

    /** Where a step that recalls earlier events finds them. */
    @FunctionalInterface
    interface Memory {

        List<UpcastEvent> recall(Recall recall, RecordedEvent event);
    }

    /** One of the events that came out. */
    record Arrived(EventType type, Reader.Bound reader, ChainRun run) {}

    private final RecordedEvent recorded;
    private final Memory memory;

    private @Nullable Json bytes;
    private @Nullable JsonNode tree;
    private Json metadata;

    /** Whether a run has validated the payload, as it is now. */
    private boolean checked;

    ChainRun(RecordedEvent recorded, Memory memory) {
        this(recorded, memory, recorded.payload(), recorded.metadata(), false);
    }

    private ChainRun(RecordedEvent recorded, Memory memory, Json payload, Json metadata, boolean checked) {
        this.recorded = recorded;
        this.memory = memory;
        this.bytes = payload;
        this.metadata = metadata;
        this.checked = checked;
    }

    /** All that comes out, in its order. */
    List<Arrived> through(Chain chain) {
        for (Chain.Stage stage : chain.stages()) {
            switch (stage) {
                case Chain.Run run -> run(run);
                case Chain.Transform transform -> {
                    Envelope envelope = new Envelope(recorded, transform.step().source(), metadata);
                    call(transform.step(), transform.function(),
                            payload -> transform.function().apply(payload, envelope));
                }
                case Chain.Recalling recalling -> {
                    Envelope envelope = new Envelope(recorded, recalling.step().source(), metadata);
                    List<UpcastEvent> earlier = memory.recall(recalling.recall(), recorded);
                    call(recalling.step(), recalling.function(),
                            payload -> recalling.function().apply(payload, envelope, earlier));
                }
            }
        }
        return switch (chain.end()) {
            case Chain.Current(EventType type, Reader.Bound reader) -> List.of(new Arrived(type, reader, this));
            case Chain.Dropped() -> List.of();
            case Chain.Fork fork -> fork(fork);
            case Chain.ForkBy fork -> forkBy(fork);
        };
    }

    Json payload() {
        if (bytes == null) {
            bytes = Json.of(tree());
        }
        return bytes;
    }

    Json metadata() {
        return metadata;
    }

    /** The payload as an instance of what reads it. */
    Object bind(Reader.Bound reader) {
        try {
            return tree != null
                    ? reader.binding().bind(tree)
                    : checked
                            ? reader.binding().bindChecked(payload().bytes())
                            : reader.binding().bind(payload().bytes());
        } catch (PayloadException e) {
            throw failure(recorded, e, null, null);
        }
    }

    /** A run that changes nothing returns the same array that it got. */
    @SuppressWarnings("ReferenceEquality")
    private void run(Chain.Run run) {
        byte[] before = payload().bytes();
        byte[] after = apply(run.payload(), before, run.steps(), null);
        checked = true;
        if (after != before) {
            bytes = Json.of(after);
            tree = null;
        }
        if (run.metadata() != null) {
            metadata = Json.of(apply(run.metadata(), orEmpty(metadata).bytes(), run.metadataSteps(), "metadata"));
        }
    }

    /** Metadata to work on: stores hold "there is none" as null, as an empty text, or as the JSON null. */
    static Json orEmpty(Json metadata) {
        byte[] bytes = metadata.bytes();
        return bytes.length == 0 || metadata.equals(NULL) ? NO_METADATA : metadata;
    }

    private byte[] apply(Program program, byte[] document, List<Step> steps, @Nullable String which) {
        return apply(recorded, program, document, steps, which, loss -> {});
    }

    /** @param which which document it is, if not the payload */
    static byte[] apply(RecordedEvent event, Program program, byte[] document, List<Step> steps,
            @Nullable String which, Consumer<Program.Loss> losses) {
        try {
            return program.apply(document, losses);
        } catch (PayloadException e) {
            throw failure(event, e, e.instruction() < 0 ? null : steps.get(e.instruction()), which);
        }
    }

    private interface Call {

        @Nullable
        JsonNode on(ObjectNode payload);
    }

    private void call(Step step, Serializable declared, Call function) {
        CalledFunction called = new CalledFunction(recorded, step, declared);
        JsonNode result;
        try {
            result = function.on((ObjectNode) tree());
        } catch (UpcastException e) {
            throw e;
        } catch (RuntimeException e) {
            throw called.failed(e);
        }
        tree = called.payload(result);
        bytes = null;
        checked = false;
    }

    private JsonNode tree() {
        if (tree == null) {
            tree = payload().tree();
        }
        return tree;
    }

    private List<Arrived> fork(Chain.Fork fork) {
        List<Arrived> arrived = new ArrayList<>();
        Json shared = payload();
        for (Chain.Branch branch : fork.branches()) {
            if (holds(branch.condition())) {
                arrived.addAll(new ChainRun(recorded, memory, shared, metadata, checked).through(branch.rest()));
            }
        }
        return arrived;
    }

    private List<Arrived> forkBy(Chain.ForkBy fork) {
        List<Arrived> arrived = new ArrayList<>();
        CalledFunction called = new CalledFunction(recorded, fork.step(), fork.function());
        List<SplitFunction.Child> children;
        try {
            children = fork.function().apply((ObjectNode) payload().tree(),
                    new Envelope(recorded, fork.step().source(), metadata));
        } catch (RuntimeException e) {
            throw called.failed(e);
        }
        for (SplitFunction.Child child : children) {
            Chain rest = fork.rest().get(child.type());
            if (rest == null) {
                throw called.failed("gave an event " + child.type()
                        + ", which is not among the types that were declared for it", null);
            }
            arrived.addAll(new ChainRun(recorded, memory, Json.of(child.payload()), metadata, false).through(rest));
        }
        return arrived;
    }

    private boolean holds(Condition condition) {
        return switch (condition) {
            case Condition.Always() -> true;
            case Condition.Present(FieldPath field) -> find(field).isPresent();
            case Condition.Absent(FieldPath field) -> find(field).isEmpty();
            case Condition.Is(FieldPath field, String text) -> is(field, text);
            case Condition.IsNot(FieldPath field, String text) -> !is(field, text);
        };
    }

    private boolean is(FieldPath field, String text) {
        return find(field).filter(value -> value.isTextual() && value.textValue().equals(text)).isPresent();
    }

    private Optional<JsonNode> find(FieldPath field) {
        JsonNode value = tree();
        for (FieldPath.Segment segment : field.segments()) {
            value = segment instanceof FieldPath.Name name ? value.path(name.text()) : value;
        }
        return value.isMissingNode() ? Optional.empty() : Optional.of(value);
    }

    /** @param document which document it is, if not the payload */
    static UpcastException failure(RecordedEvent event, PayloadException e, @Nullable Step step,
            @Nullable String document) {
        UpcasterError error = switch (e.reason()) {
            case NOT_JSON -> UpcasterError.NOT_JSON;
            case FIELD_EXISTS -> UpcasterError.FIELD_EXISTS;
            case UNEXPECTED_KIND -> UpcasterError.UNEXPECTED_KIND;
            case OVER_A_LIMIT -> UpcasterError.OVER_A_LIMIT;
            case FUNCTION_FAILED -> UpcasterError.FUNCTION_FAILED;
            case CLASS_DOES_NOT_FIT -> UpcasterError.CLASS_DOES_NOT_FIT;
        };
        String place = e.path().map(path -> document == null ? path : document + " " + path).orElse(document);
        return new UpcastException(error, event.coordinates(), step == null ? null : step.toString(), place,
                (place == null ? "" : place + ": ") + e.problem(), e);
    }
}
