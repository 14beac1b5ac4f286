package dev.evolvent.upcasters;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of one event: the steps that lead from its old revisions to the current one, and the class that reads
 * the current one.
 *
 * {@snippet :
 * registry.event("DocumentUploaded")
 *         .from("FileUploaded", Revision.NONE).to("2", json -> json.rename("name", "title"))
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

    /** A step that starts at a revision of this event. */
    public Step from(String revision) {
        return new Step(EventType.of(name, revision));
    }

    /** A step that starts at a revision of this event, {@link Revision#NONE} say. */
    public Step from(Revision revision) {
        return new Step(new EventType(name, revision));
    }

    /** A step that starts at an event of another name, as this one was called once. */
    public Step from(String formerName, Revision revision) {
        return new Step(new EventType(formerName, revision));
    }

    /** An event whose payload has never changed since this revision: there is no step, only a class that reads it. */
    public EventDeclaration at(String revision) {
        latest = EventType.of(name, revision);
        return this;
    }

    /** Names the class that reads the revision that the last step ends at, or that {@link #at} names. */
    public void reads(Class<?> type) {
        if (latest == null) {
            throw new IllegalStateException("event(\"" + name + "\").reads(" + type.getSimpleName()
                    + ".class): say which revision first, by from(...).to(...) or at(...)");
        }
        registry.reads(latest, type);
    }

    /** A step whose start is known and whose end is not. */
    public final class Step {

        private final EventType source;

        Step(EventType source) {
            this.source = source;
        }

        /** Ends the step at a revision of the declared event, after the given changes. */
        public EventDeclaration to(String revision, Consumer<JsonChanges> changes) {
            EventType target = EventType.of(name, revision);
            JsonChanges recorded = new JsonChanges();
            changes.accept(recorded);
            registry.step(source, target, recorded.operations());
            latest = target;
            return EventDeclaration.this;
        }
    }
}
