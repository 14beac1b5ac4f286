package dev.evolvent.upcasters.testkit;

import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.event.EventType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The way to the current form, step by step; each step reads and writes the whole payload. */
final class StepByStep {

    private final Declared declared;
    private final Map<EventType, SingleStep> steps = new ConcurrentHashMap<>();

    StepByStep(Declared declared) {
        this.declared = declared;
    }

    /** What the next step makes of an event. */
    List<Form> next(Step step, Form form, History history) {
        return single(step).apply(form, history.upcastBy(declared.registry()));
    }

    /** All that the event becomes, in its order. */
    List<Form> toTheEnd(Form form, History history) {
        return follow(form, history.upcastBy(declared.registry()));
    }

    private List<Form> follow(Form form, History current) {
        if (declared.leadsNowhere(form.type())) {
            return List.of();
        }
        Optional<Step> step = declared.step(form.type());
        return step.isEmpty()
                ? List.of(form)
                : single(step.get()).apply(form, current).stream().flatMap(next -> follow(next, current).stream())
                        .toList();
    }

    private SingleStep single(Step step) {
        return steps.computeIfAbsent(step.source(), source -> new SingleStep(step, declared));
    }
}
