package dev.evolvent.upcasters.schema.internal;

import dev.evolvent.upcasters.Change;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.event.EventType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What payloads look like before and after a step. */
public final class StepShapes {

    /** Gets the documents that a change of a step fails for. */
    public interface Failures {

        void found(Step step, JsonChange change, Mismatch mismatch);
    }

    private final Step step;

    public StepShapes(Step step) {
        this.step = step;
    }

    /**
     * What is read today when it goes through the step.
     *
     * @param after
     *            what is read of a target of the step
     */
    public Shape before(Function<EventType, Shape> after) {
        return switch (step.outcome()) {
            case Step.Becomes(EventType target, List<Change> changes) -> before(after.apply(target), changes);
            case Step.Splits splits -> unknown("splits it into several events, each of which takes what it needs");
            case Step.SplitsBy splits -> unknown("splits it by a function");
            case Step.Drops(String reason) -> unknown("drops it: " + reason);
        };
    }

    private Shape before(Shape after, List<Change> changes) {
        Shape shape = after;
        for (Change change : changes.reversed()) {
            shape = switch (change) {
                case Change.Payload(JsonChange json) -> isUnknown(shape) ? shape : Before.of(shape, json);
                case Change.Metadata metadata -> shape;
                case Change.Function function -> unknown(function);
                case Change.Recalling recalling -> unknown(recalling);
            };
        }
        return shape;
    }

    private static boolean isUnknown(Shape shape) {
        return shape.objects().stream().anyMatch(object -> object.isEmpty()
                && object.rest() instanceof Shape.Anything(String why) && !why.isEmpty());
    }

    /** What comes out for documents of a shape, by the type that it has then. */
    public Map<EventType, Shape> after(Shape before, boolean exact, Failures failures) {
        Map<EventType, Shape> after = new LinkedHashMap<>();
        switch (step.outcome()) {
            case Step.Becomes(EventType target, List<Change> changes) ->
                after.put(target, after(before, changes, exact, failures));
            case Step.Splits(List<Step.Part> parts) -> parts.forEach(part -> {
                Shape fitting = Conditions.where(before, part.condition());
                if (!fitting.equals(Shape.nothing())) {
                    after.merge(part.target(), after(fitting, part.changes(), exact, failures), Shape::or);
                }
            });
            case Step.SplitsBy splits -> splits.targets()
                    .forEach(target -> after.put(target, unknown("splits an event by a function")));
            case Step.Drops drops -> {
            }
        }
        return after;
    }

    private Shape after(Shape before, List<Change> changes, boolean exact, Failures failures) {
        Shape shape = before;
        for (Change change : changes) {
            shape = switch (change) {
                case Change.Payload(JsonChange json) -> new After(exact
                        ? After.Constants.EXACT
                        : After.Constants.BY_KIND,
                        mismatch -> failures.found(step, json, mismatch)).of(shape, json);
                case Change.Metadata metadata -> shape;
                case Change.Function function -> unknown(function);
                case Change.Recalling recalling -> unknown(recalling);
            };
        }
        return shape;
    }

    private Shape unknown(Change function) {
        return unknown("changes it by a function (" + function + ")");
    }

    private Shape unknown(String whatTheStepDoes) {
        return Shape.unknownObject("Not known: the step " + step + " (" + step.place() + ") " + whatTheStepDoes + ".");
    }
}
