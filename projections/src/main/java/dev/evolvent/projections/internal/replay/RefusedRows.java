package dev.evolvent.projections.internal.replay;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Session;
import dev.evolvent.projections.internal.rows.RefusedRowsException;
import dev.evolvent.projections.internal.rows.RowTable;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the events of a chunk whose rows PostgreSQL refuses: the rows by writing fewer and fewer at a time, and for
 * each the first event that makes a refused row.
 */
final class RefusedRows<R extends Record> {

    private final FoldDefinition<R> definition;
    private final RowTable<R> table;
    private final Session session;
    private final List<Keyed<R>> changes;
    private final Map<Object, Optional<R>> before;

    RefusedRows(FoldDefinition<R> definition, RowTable<R> table, Session session, List<Keyed<R>> changes,
            Map<Object, Optional<R>> before) {
        this.definition = definition;
        this.table = table;
        this.session = session;
        this.changes = changes;
        this.before = before;
    }

    /**
     * Finds the refused ones of rows that could not be written together. If each can be written separately, they only
     * conflicted with each other, and all are written.
     */
    IdentityHashMap<Keyed<R>, EvolventException> find(Map<Object, Optional<R>> rows) throws SQLException {
        Savepoint start = session.connection().setSavepoint();
        Map<Object, RefusedRowsException> refused = new LinkedHashMap<>();
        writeApart(new ArrayList<>(rows.entrySet()), refused);
        IdentityHashMap<Keyed<R>, EvolventException> events = new IdentityHashMap<>();
        for (Map.Entry<Object, RefusedRowsException> each : refused.entrySet()) {
            Refused<R> found = firstOf(each.getKey(), each.getValue());
            events.put(found.event,
                    definition.refused(found.event.event().recorded(), found.refusal.problem(), found.refusal));
        }
        if (!events.isEmpty()) {
            session.connection().rollback(start);
        }
        session.connection().releaseSavepoint(start);
        return events;
    }

    private void writeApart(List<Map.Entry<Object, Optional<R>>> rows, Map<Object, RefusedRowsException> refused)
            throws SQLException {
        Map<Object, Optional<R>> together = new LinkedHashMap<>();
        rows.forEach(row -> together.put(row.getKey(), row.getValue()));
        try {
            table.write(session, together);
        } catch (RefusedRowsException e) {
            if (rows.size() == 1) {
                refused.put(rows.getFirst().getKey(), e);
            } else {
                writeApart(rows.subList(0, rows.size() / 2), refused);
                writeApart(rows.subList(rows.size() / 2, rows.size()), refused);
            }
        }
    }

    private record Refused<R extends Record>(Keyed<R> event, RefusedRowsException refusal) {}

    /** The first event of a key that makes a refused row; the last one if none does alone. */
    private Refused<R> firstOf(Object key, RefusedRowsException refusal) throws SQLException {
        Optional<R> row = before.getOrDefault(key, Optional.empty());
        Optional<Refused<R>> last = Optional.empty();
        for (Keyed<R> event : changes) {
            if (event.key().equals(key)) {
                try {
                    row = definition.fold(event, row);
                } catch (EvolventException e) {
                    break;
                }
                last = Optional.of(new Refused<>(event, refusal));
                try {
                    table.write(session, Map.of(key, row));
                } catch (RefusedRowsException e) {
                    return new Refused<>(event, e);
                }
            }
        }
        return last.orElseThrow(() -> new IllegalStateException("no event of the chunk has changed the row"));
    }
}
