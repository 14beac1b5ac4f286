package dev.evolvent.upcasters;

import dev.evolvent.upcasters.Step.Outcome;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.UpcasterError;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of one event: the steps that lead from its old revisions to the current one, and the class that reads
 * the current one.
 *
 * {@snippet :
 * registry.event("DocumentUploaded").formerly("FileUploaded")
 *         .from(Revision.NONE).to("2", json -> json.rename("name", "title"))
 *         .from("2").to("3", json -> json.add("language", "und"))
 *         .reads(DocumentUploaded.class);
 * }
 */
public final class EventDeclaration {

    private final UpcasterRegistry.Builder registry;
    private final String name;
    private @Nullable EventType latest;

    EventDeclaration(UpcasterRegistry.Builder registry, String name) {
        this.registry = registry;
        this.name = name;
    }

    /**
     * Other names under which this event is stored, such as those of a class that was renamed or moved: what is stored
     * under them is read as this event, in the same revision.
     */
    public EventDeclaration formerly(String... names) {
        for (String former : names) {
            registry.alias(former, name);
        }
        return this;
    }

    /** A step that starts at a revision of this event. */
    public From from(String revision) {
        return from(Revision.of(revision));
    }

    /** A step that starts at a revision of this event, {@link Revision#NONE} say. */
    public From from(Revision revision) {
        return new From(new EventType(name, revision));
    }

    /** A step that starts at an event of another name, as this one was called once. */
    public From from(String formerName, Revision revision) {
        return new From(new EventType(formerName, revision));
    }

    /** An event whose payload has never changed since this revision: there is no step, only a class that reads it. */
    public EventDeclaration at(String revision) {
        return at(Revision.of(revision));
    }

    /** An event whose payload has never changed since this revision, {@link Revision#NONE} say. */
    public EventDeclaration at(Revision revision) {
        latest = new EventType(name, revision);
        return this;
    }

    /** Names the class that reads the revision that the last step ends at, or that {@link #at} names. */
    public void reads(Class<?> type) {
        registry.current(latest("reads(" + type.getSimpleName() + ".class)"), new Reader.OfClass(type));
    }

    /** Declares that the last step ends at the current revision, which no class reads: it is read as a {@code JsonNode}. */
    public void current() {
        registry.current(latest("current()"), new Reader.OfTree());
    }

    private EventType latest(String call) {
        if (latest == null) {
            throw new IllegalStateException("event(\"" + name + "\")." + call
                    + ": say which revision first, by from(...).to(...) or at(...)");
        }
        return latest;
    }

    /** A step whose start is known and whose end is not. */
    public final class From {

        private final EventType source;

        From(EventType source) {
            this.source = source;
        }

        /** Ends the step at a revision of the declared event, after the given changes. */
        public EventDeclaration to(String revision, Consumer<JsonChanges> changes) {
            return to(Revision.of(revision), changes);
        }

        /** Ends the step at a revision of the declared event, after the given changes. */
        public EventDeclaration to(Revision revision, Consumer<JsonChanges> changes) {
            EventType target = new EventType(name, revision);
            String place = registry.place();
            JsonChanges recorded = new JsonChanges(this::problem);
            changes.accept(recorded);
            return outcome(new Step.Becomes(target, recorded.changes()), place);
        }

        /** Splits the event into several, one or none, depending on conditions. */
        public EventDeclaration split(Consumer<SplitParts> parts) {
            String place = registry.place();
            SplitParts recorded = new SplitParts(this::problem);
            parts.accept(recorded);
            return outcome(new Step.Splits(recorded.parts()), place);
        }

        /** Splits the event by a function; every type that can come out is named. */
        public EventDeclaration splitBy(List<EventType> targets, SplitFunction function) {
            return outcome(new Step.SplitsBy(targets, function), registry.place());
        }

        /** Drops the event, which is not needed any more. Its position still counts. */
        public EventDeclaration drop(String reason) {
            return outcome(new Step.Drops(reason), registry.place());
        }

        private EventDeclaration outcome(Outcome outcome, String place) {
            registry.step(new Step(source, outcome, place), EventDeclaration.this);
            outcome.targets().stream().filter(target -> target.name().equals(name)).findFirst()
                    .ifPresent(target -> latest = target);
            return EventDeclaration.this;
        }

        /** At the place of the change itself, where the step may have begun many lines before. */
        private void problem(String problem) {
            registry.problem(UpcasterError.INVALID_DECLARATION, "the step from " + source + ": " + problem,
                    registry.place());
        }
    }
}
