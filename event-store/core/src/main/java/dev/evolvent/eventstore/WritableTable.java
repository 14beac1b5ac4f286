package dev.evolvent.eventstore;

import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.upcasters.event.StreamId;
import java.util.List;

/** A table that Evolvent may append to. */
final class WritableTable extends TableEventStore implements WritableEventStore {

    /** Looked up at the first append: what identifies a stream does not change from one append to the next. */
    private final Append append;

    WritableTable(EventTable table) {
        super(table);
        append = Append.to(table);
    }

    @Override
    public long append(StreamId stream, ExpectedVersion expected, List<NewEvent> events) {
        return append.append(stream, expected, events);
    }
}
