package dev.evolvent.eventstore;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.sql.Sql;
import dev.evolvent.upcasters.CurrentEvent;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.EventType;
import dev.evolvent.upcasters.OnFailure;
import dev.evolvent.upcasters.RecordedEvent;
import dev.evolvent.upcasters.Revision;
import dev.evolvent.upcasters.StreamId;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The events of one table.
 *
 * {@snippet :
 * EventStore store = EventStore.open(dataSource, StoreLayout.documentStore().withPosition("sequence"));
 * try (Stream<CurrentEvent<?>> events = store.readAll(registry, 0)) {
 *     events.forEach(event -> ...);
 * }
 * }
 *
 * <ul>
 * <li>Reading never goes beyond the {@link Fence}, so that no event of a slow transaction is skipped, and needs as much
 * memory as a page of events, however many there are.
 * <li>Safe for use by many threads. Each call takes its connections from the data source and gives them back; a stream
 * of events does so when it is closed.
 * </ul>
 */
public final class EventStore {

    private static final int HISTORY_PAGE = 500;

    private final EventTable table;

    /** Looked up at the first append: what identifies a stream does not change from one append to the next. */
    private volatile @Nullable Append append;

    private EventStore(EventTable table) {
        this.table = table;
    }

    /** Looks whether the table has the columns that the layout names; says all that are missing if it has not. */
    public static EventStore open(DataSource dataSource, StoreLayout layout) {
        return new EventStore(EventTable.find(new Database(dataSource), layout));
    }

    public StoreLayout layout() {
        return table.layout();
    }

    /** The events behind a position up to the fence, as they are stored. To be closed. */
    public Stream<RecordedEvent> readAll(long after) {
        return readAll(after, fence().await());
    }

    /** The events behind a position up to another one, which the caller knows to be below the fence. To be closed. */
    public Stream<RecordedEvent> readAll(long after, long upTo) {
        return EventPages.stream(table, positionColumn(), after, upTo);
    }

    /** The events behind a position up to the fence, each in its current form. To be closed. */
    public Stream<CurrentEvent<?>> readAll(UpcasterRegistry registry, long after) {
        EventReader reader = reader(registry);
        return readAll(after).flatMap(event -> reader.read(event).stream());
    }

    /** A reader for one thread that finds earlier events of a stream in this store, for the steps that recall some. */
    public EventReader reader(UpcasterRegistry registry) {
        return registry.reader(new OnFailure.Fail(), this::history);
    }

    /** A few at a time, however long the stream is. */
    private void history(StreamId stream, long after, long before, Consumer<RecordedEvent> events) {
        StoreLayout layout = table.layout();
        String version = Sql.name(layout.version());
        String sql = EventRow.select(layout, positionColumn()) + " WHERE " + table.matches(layout.category()) + " AND "
                + table.matches(layout.stream()) + " AND " + version + " > ? AND " + version + " < ? ORDER BY "
                + version
                + " LIMIT " + HISTORY_PAGE;
        List<RecordedEvent> page;
        long from = after;
        do {
            long behind = from;
            page = table.database().session(
                    session -> session.list(sql, EventRow::read, stream.category(), stream.id(), behind, before));
            page.forEach(events);
            from = page.isEmpty() ? from : page.getLast().version();
        } while (page.size() == HISTORY_PAGE);
    }

    /** The events of a stream, in the order of their versions. */
    public List<RecordedEvent> readStream(StreamId stream) {
        StoreLayout layout = table.layout();
        String sql = EventRow.select(layout, positionColumn()) + " WHERE " + table.matches(layout.category()) + " AND "
                + table.matches(layout.stream()) + " ORDER BY " + Sql.name(layout.version());
        return table.database()
                .session(session -> session.list(sql, EventRow::read, stream.category(), stream.id()));
    }

    /**
     * Appends events to a stream: all of them or none.
     *
     * <p>
     * Appending the same events (by their ids) again changes nothing and succeeds, so that a caller who lost the answer
     * can ask again.
     *
     * @return the version of the last event
     * @throws VersionConflictException
     *             when the stream is not at the expected version
     */
    public long append(StreamId stream, ExpectedVersion expected, List<NewEvent> events) {
        Append known = append;
        if (known == null) {
            known = Append.to(table);
            append = known;
        }
        return known.append(stream, expected, events);
    }

    /** The position below which nothing can appear any more. */
    public Fence fence() {
        return new Fence(table, positionColumn());
    }

    /** Which event types there are, how many of each, from where to where. */
    public Census census() {
        return Census.take(table);
    }

    /** A hash over all events that were recorded before a time; it proves that nothing happened to them. */
    public Fingerprint fingerprint(FingerprintScope scope) {
        return Fingerprint.take(table, scope);
    }

    /** The types and revisions that are stored: a census without the numbers. */
    public Set<EventType> types() {
        String sql = "SELECT DISTINCT " + Sql.name(table.layout().type()) + ", " + table.layout().revisionSql()
                + " FROM "
                + table.sql();
        return Set.copyOf(table.database().session(session -> session.list(sql,
                row -> new EventType(row.getString(1), Revision.of(row.getString(2))))));
    }

    /** Reads every event up to the fence as the class that reads it today, and collects what fails. */
    public Proof prove(UpcasterRegistry registry) {
        return Proof.take(this, registry);
    }

    private String positionColumn() {
        return table.layout().position().orElseThrow(() -> new EvolventException(EventStoreError.NO_POSITION,
                "Table " + table.layout().table()
                        + " has no column for the global order, so its events cannot be read in one. "
                        + "Add one with the add-sequence operation, or name the column if there is one."));
    }
}
