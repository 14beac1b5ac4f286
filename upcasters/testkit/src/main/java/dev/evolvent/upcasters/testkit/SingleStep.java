package dev.evolvent.upcasters.testkit;

import dev.evolvent.upcasters.Change;
import dev.evolvent.upcasters.EventDeclaration;
import dev.evolvent.upcasters.JsonChanges;
import dev.evolvent.upcasters.OnFailure;
import dev.evolvent.upcasters.SplitParts;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Revision;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * One step of a registry, declared once more in a registry of its own, where nothing comes before it or after it:
 * what it does alone is what the whole way is compared with.
 */
final class SingleStep {

    private final Step step;
    private final Declared declared;
    private final UpcasterRegistry registry;

    /** Names of types that are declared as read after this step, only for this test. */
    private final Map<String, EventType> stops = new HashMap<>();

    SingleStep(Step step, Declared declared) {
        this.step = step;
        this.declared = declared;
        UpcasterRegistry.Builder builder = UpcasterRegistry.builder().limits(declared.registry().limits())
                .at(step.place());
        declare(builder);
        // Recalled events are handed out in their current form.
        declared.currentTypes().forEach(type -> builder.event(type.name()).at(type.revision()).current());
        new LinkedHashSet<>(step.outcome().targets()).stream().filter(target -> !declared.isCurrent(target))
                .forEach(target -> stopAt(target, builder));
        registry = builder.build();
    }

    /**
     * What the step makes of an event. Of those that an event is split into, the ones that are dropped later are left
     * out.
     */
    List<Form> apply(Form form, History current) {
        return Form.of(registry.reader(new OnFailure.Fail(), current).upcast(current.followedBy(form))).stream()
                .map(each -> new Form(stops.getOrDefault(each.type().name(), each.type()), each.payload(),
                        each.metadata()))
                .filter(each -> step.outcome() instanceof Step.Becomes || !declared.leadsNowhere(each.type()))
                .toList();
    }

    private void declare(UpcasterRegistry.Builder builder) {
        EventType source = step.source();
        switch (step.outcome()) {
            case Step.Becomes(EventType target, List<Change> changes) -> builder.event(target.name())
                    .from(source.name(), source.revision()).to(target.revision(), json -> repeat(changes, json));
            case Step.Splits(List<Step.Part> parts) -> from(builder).split(all -> parts.stream()
                    .filter(part -> !declared.leadsNowhere(part.target())).forEach(part -> repeat(part, all)));
            case Step.SplitsBy splits -> from(builder).splitBy(splits.targets(), splits.function());
            case Step.Drops(String reason) -> from(builder).drop(reason);
        }
    }

    private EventDeclaration.From from(UpcasterRegistry.Builder builder) {
        return builder.event(step.source().name()).from(step.source().revision());
    }

    /** Two revisions of one event cannot both be current, but both can become something else without a change. */
    private void stopAt(EventType target, UpcasterRegistry.Builder builder) {
        String stop = "(" + target + ")";
        stops.put(stop, target);
        builder.event(stop).from(target.name(), target.revision()).to(Revision.NONE, json -> {}).current();
    }

    private static void repeat(Step.Part part, SplitParts parts) {
        parts.into(part.target().name(), part.target().revision().text(), part.condition(),
                json -> repeat(part.changes(), json));
    }

    private static void repeat(List<Change> changes, JsonChanges json) {
        for (Change change : changes) {
            switch (change) {
                case Change.Payload(var data) -> json.change(data);
                case Change.Metadata(var data) -> json.metadata(metadata -> metadata.change(data));
                case Change.Function(var function, var back) -> back.ifPresentOrElse(
                        inverse -> json.transform(function, inverse), () -> json.transform(function));
                case Change.Recalling(var recall, var function) -> json.transform(recall, function);
            }
        }
    }
}
