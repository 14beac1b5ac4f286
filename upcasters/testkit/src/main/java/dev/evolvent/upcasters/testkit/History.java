package dev.evolvent.upcasters.testkit;

import dev.evolvent.upcasters.OnFailure;
import dev.evolvent.upcasters.StreamHistory;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import dev.evolvent.upcasters.event.UpcastEvent;
import dev.evolvent.upcasters.event.UpcastException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The earlier events of the stream that an event is in, which its steps may recall.
 *
 * @param next
 *            the version of the event that these are the earlier ones of
 */
record History(List<RecordedEvent> events, long next) implements StreamHistory {

    static final History NONE = new History(List.of(), 0);

    /** Far enough apart that the events that an event is split into have a version each. */
    private static final long DISTANCE = 1_000;

    static History of(List<Form> forms) {
        List<RecordedEvent> events = new ArrayList<>();
        forms.forEach(form -> events.add(form.recorded(events.size() * DISTANCE)));
        return new History(List.copyOf(events), events.size() * DISTANCE);
    }

    RecordedEvent followedBy(Form form) {
        return form.recorded(next);
    }

    /** All of them as they are read today, as if they had been stored like that. */
    History upcastBy(UpcasterRegistry registry) throws UpcastException {
        List<RecordedEvent> current = new ArrayList<>();
        for (RecordedEvent event : events) {
            for (UpcastEvent form : registry.reader(new OnFailure.Fail(), this).upcast(event)) {
                current.add(new Form(form.type(), form.payload(), form.metadata())
                        .recorded(event.version() + form.index()));
            }
        }
        return new History(current, next);
    }

    @Override
    public void read(StreamId stream, long after, long before, Consumer<RecordedEvent> reader) {
        events.stream().filter(event -> event.version() > after && event.version() < before).forEach(reader);
    }
}
