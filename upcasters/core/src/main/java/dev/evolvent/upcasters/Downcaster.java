package dev.evolvent.upcasters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.change.PayloadLimits;
import dev.evolvent.upcasters.event.Envelope;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.UpcastEvent;
import dev.evolvent.upcasters.event.UpcasterError;
import dev.evolvent.upcasters.internal.effect.Instruction;
import dev.evolvent.upcasters.internal.effect.Inverse;
import dev.evolvent.upcasters.internal.engine.Program;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings events of a current revision back into an older one, for readers that know no other: old code during a rolling
 * deploy, or an external consumer. What such a reader misses is reported with each event.
 *
 * <p>
 * Immutable, and safe for use by many threads.
 */
public final class Downcaster {

    /**
     * What a reader of the older revision misses in an event.
     *
     * @param path
     *            where in the payload, as it is between the steps; {@code metadata ...} if it is there
     */
    public record Loss(String path, Step step, String reason) {

        @Override
        public String toString() {
            return path + ": " + reason + " (" + step + ", " + step.place() + ")";
        }
    }

    /** An event as the older revision has it. */
    public record Result(EventType type, Json payload, Json metadata, List<Loss> losses) {}

    private final EventType older;
    private final List<Chain.Stage> stages;
    private final List<Loss> possibleLosses;

    private Downcaster(EventType older, List<Chain.Stage> stages, List<Loss> possibleLosses) {
        this.older = older;
        this.stages = stages;
        this.possibleLosses = possibleLosses;
    }

    static Downcaster of(Map<EventType, Step> steps, EventType current, EventType older, PayloadLimits limits) {
        Deque<Step> way = new ArrayDeque<>();
        List<String> obstacles = new ArrayList<>();
        EventType type = older;
        while (!type.equals(current)) {
            Step step = steps.get(type);
            if (step == null) {
                throw new EvolventException(UpcasterError.NO_WAY_BACK, "No steps lead from " + older + " to " + current
                        + (type.equals(older) ? "." : "; they end at " + type + "."));
            }
            if (!(step.outcome() instanceof Step.Becomes becomes)) {
                throw new EvolventException(UpcasterError.NO_WAY_BACK,
                        "There is no way back from " + current + " to " + older + ": the step " + step + " ("
                                + step.place() + ") does not make one event of one.");
            }
            way.push(step);
            type = becomes.target();
        }
        List<Loss> losses = new ArrayList<>();
        ChainCompiler.Stages stages = new ChainCompiler.Stages(limits);
        for (Step step : way) {
            if (step.outcome() instanceof Step.Becomes becomes) {
                becomes.changes().reversed().forEach(change -> turn(change, step, stages, losses, obstacles));
            }
        }
        if (!obstacles.isEmpty()) {
            throw new EvolventException(UpcasterError.NO_WAY_BACK, "There is no way back from " + current + " to "
                    + older + ":\n  " + String.join("\n  ", obstacles));
        }
        return new Downcaster(older, stages.close(), List.copyOf(losses));
    }

    private static void turn(Change change, Step step, ChainCompiler.Stages stages, List<Loss> losses,
            List<String> obstacles) {
        switch (change) {
            case Change.Payload(JsonChange json) -> inverse(json, step, losses, obstacles)
                    .forEach(inverse -> stages.add(inverse, step));
            case Change.Metadata(JsonChange json) -> inverse(json, step, losses, obstacles)
                    .forEach(inverse -> stages.addToMetadata(inverse, step));
            case Change.Function function -> function.back().ifPresentOrElse(
                    back -> stages.cut(new Chain.Transform(step, back)),
                    () -> obstacles.add("the function has no inverse; give one: " + change + " (" + step + ", "
                            + step.place() + ")"));
            case Change.Recalling recalling -> obstacles.add(
                    "a function that recalls earlier events has no inverse: " + change + " (" + step + ", "
                            + step.place() + ")");
        }
    }

    private static List<Instruction> inverse(JsonChange change, Step step, List<Loss> losses, List<String> obstacles) {
        Inverse inverse = Inverse.of(change);
        inverse.lost().ifPresent(lost -> {
            if (inverse.possible()) {
                losses.add(new Loss(change.toString(), step, "does not bring back " + lost));
            } else {
                obstacles.add(change + ": " + lost + " (" + step + ", " + step.place() + ")");
            }
        });
        return inverse.instructions();
    }

    /** What can be lost at all, regardless of the event. */
    public List<Loss> possibleLosses() {
        return possibleLosses;
    }

    /** The event as the older revision has it. */
    public Result apply(UpcastEvent event) {
        byte[] payload = event.payload().bytes();
        byte[] metadata = ChainRun.orEmpty(event.metadata()).bytes();
        List<Loss> losses = new ArrayList<>();
        for (Chain.Stage stage : stages) {
            switch (stage) {
                case Chain.Run run -> {
                    payload = back(event, run.payload(), payload, run.steps(), null, losses);
                    if (run.metadata() != null) {
                        metadata = back(event, run.metadata(), metadata, run.metadataSteps(), "metadata", losses);
                    }
                }
                case Chain.Transform transform -> payload = back(event, transform, payload, metadata);
                case Chain.Recalling recalling -> throw new IllegalStateException("has no inverse");
            }
        }
        return new Result(older, Json.of(payload), Json.of(metadata), List.copyOf(losses));
    }

    /** @param which which document it is, if not the payload */
    private static byte[] back(UpcastEvent event, Program program, byte[] document, List<Step> steps,
            @Nullable String which, List<Loss> losses) {
        return ChainRun.apply(event.recorded(), program, document, steps, which,
                loss -> losses.add(loss(loss, steps, which == null ? "" : which + " ")));
    }

    private static byte[] back(UpcastEvent event, Chain.Transform transform, byte[] payload, byte[] metadata) {
        CalledFunction called = new CalledFunction(event.recorded(), transform.step(), transform.function(),
                "on the way back, ");
        JsonNode result;
        try {
            result = transform.function().apply((ObjectNode) Json.of(payload).tree(),
                    new Envelope(event.recorded(), event.type(), Json.of(metadata)));
        } catch (RuntimeException e) {
            throw called.failed(e);
        }
        return Json.of(called.payload(result)).bytes();
    }

    private static Loss loss(Program.Loss loss, List<Step> steps, String document) {
        return new Loss(document + loss.path(), steps.get(loss.instruction()), loss.reason());
    }
}
