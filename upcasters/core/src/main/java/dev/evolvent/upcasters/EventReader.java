package dev.evolvent.upcasters;

import dev.evolvent.upcasters.event.ChangedEvent;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.UnreadableEvent;
import dev.evolvent.upcasters.event.UpcastEvent;
import dev.evolvent.upcasters.event.UpcastException;
import dev.evolvent.upcasters.event.UpcasterError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads events through a registry. Decides what happens to an event that cannot be read, and finds the earlier events of a
 * stream for the steps that recall some.
 *
 * <p>
 * With a history, it remembers what it has read of up to 10,000 streams, and is for one thread at a time. Without one it
 * keeps nothing, and is safe for use by many.
 */
public final class EventReader {

    private final UpcasterRegistry registry;
    private final OnFailure onFailure;
    private final @Nullable StreamMemories memories;

    EventReader(UpcasterRegistry registry, OnFailure onFailure, @Nullable StreamHistory history) {
        this.registry = registry;
        this.onFailure = onFailure;
        memories = history == null ? null : new StreamMemories(registry, history);
    }

    /** The event in its current form, as instances of the classes that read it. */
    public List<CurrentEvent<?>> read(RecordedEvent event) {
        List<CurrentEvent<?>> current;
        try {
            List<ChainRun.Arrived> arrived = arrive(event);
            current = new ArrayList<>(arrived.size());
            for (ChainRun.Arrived each : arrived) {
                current.add(new CurrentEvent<>(event, current.size(), each.run().bind(each.reader())));
            }
        } catch (UpcastException e) {
            return unreadable(event, e).stream()
                    .<CurrentEvent<?>>map(unreadable -> new CurrentEvent<>(event, 0, unreadable)).toList();
        }
        return current;
    }

    /** The event in its current form, its payload still as bytes. */
    public List<UpcastEvent> upcast(RecordedEvent event) {
        Chain chain = registry.chain(event.type());
        if (chain != null && chain.isCurrent()) {
            noteCurrent(event);
            return List.of(event);
        }
        try {
            return forms(event, arrive(event));
        } catch (UpcastException e) {
            return List.copyOf(unreadable(event, e));
        }
    }

    /** The same for loops over many events: an event that is stored as it is read allocates nothing. */
    public void upcast(RecordedEvent event, Consumer<? super UpcastEvent> current) {
        Chain chain = registry.chain(event.type());
        if (chain != null && chain.isCurrent()) {
            noteCurrent(event);
            current.accept(event);
        } else {
            upcast(event).forEach(current);
        }
    }

    static List<UpcastEvent> forms(RecordedEvent event, List<ChainRun.Arrived> arrived) {
        List<UpcastEvent> forms = new ArrayList<>(arrived.size());
        for (ChainRun.Arrived each : arrived) {
            forms.add(new ChangedEvent(event, forms.size(), each.type(), each.run().payload(),
                    each.run().metadata()));
        }
        return forms;
    }

    private List<ChainRun.Arrived> arrive(RecordedEvent event) {
        Chain chain = registry.chain(event.type());
        if (chain == null) {
            throw unknown(event);
        }
        List<ChainRun.Arrived> arrived = new ChainRun(event, memory()).through(chain);
        if (memories != null) {
            memories.note(event, () -> forms(event, arrived));
        }
        return arrived;
    }

    static UpcastException unknown(RecordedEvent event) {
        return new UpcastException(UpcasterError.UNKNOWN_EVENT_TYPE, event.coordinates(), null, null,
                "no declaration reads this type and revision. Declare it in the registry.", null);
    }

    private void noteCurrent(RecordedEvent event) {
        if (memories != null) {
            memories.note(event, () -> List.of(event));
        }
    }

    private ChainRun.Memory memory() {
        return memories != null ? memories : NO_HISTORY;
    }

    private static final ChainRun.Memory NO_HISTORY = (recall, event) -> {
        throw new UpcastException(UpcasterError.NEEDS_HISTORY, event.coordinates(), null, null,
                "a step recalls " + recall + ", and this reader has no history to look into. "
                        + "Use a reader with one: registry.reader(onFailure, history).",
                null);
    };

    /** What is returned for an event that cannot be read: nothing, or the event itself, unless the exception is thrown. */
    private List<UnreadableEvent> unreadable(RecordedEvent event, UpcastException problem) {
        UnreadableEvent unreadable = new UnreadableEvent(event, problem);
        return switch (onFailure) {
            case OnFailure.Fail fail -> throw problem;
            case OnFailure.Quarantine(Consumer<UnreadableEvent> quarantine) -> {
                quarantine.accept(unreadable);
                yield List.of();
            }
            case OnFailure.PassThrough pass -> List.of(unreadable);
        };
    }
}
