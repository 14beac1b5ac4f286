package dev.evolvent.upcasters;

import dev.evolvent.upcasters.change.Condition;
import dev.evolvent.upcasters.event.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The events that one event is split into, in their order. Each starts from the whole event. */
public final class SplitParts {

    private final List<Step.Part> parts = new ArrayList<>();
    private final Consumer<String> problems;

    SplitParts(Consumer<String> problems) {
        this.problems = problems;
    }

    /** An event that always comes out. */
    public SplitParts into(String name, String revision, Consumer<JsonChanges> changes) {
        return into(name, revision, Condition.always(), changes);
    }

    /** An event that comes out where a condition holds. */
    public SplitParts into(String name, String revision, Condition when, Consumer<JsonChanges> changes) {
        JsonChanges recorded = new JsonChanges(problems);
        changes.accept(recorded);
        parts.add(new Step.Part(EventType.of(name, revision), when, recorded.changes()));
        return this;
    }

    List<Step.Part> parts() {
        return List.copyOf(parts);
    }
}
