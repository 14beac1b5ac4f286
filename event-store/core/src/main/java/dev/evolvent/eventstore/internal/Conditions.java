package dev.evolvent.eventstore.internal;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.LayoutError;
import dev.evolvent.postgres.Sql;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is demanded of events: as much as possible by PostgreSQL, and the rest behind it. */
public final class Conditions {

    private final EventTable table;
    private final StringBuilder sql = new StringBuilder();
    private Predicate<RecordedEvent> rest = event -> true;

    public Conditions(EventTable table) {
        this.table = table;
    }

    /** An index on the type serves for the names, and would not for pairs. */
    public void types(Collection<EventType> types) {
        names(types.stream().map(EventType::name).toList());
        if (!types.isEmpty()) {
            sql.append(" AND (").append(table.text(Attribute.TYPE)).append(", ").append(table.text(Attribute.REVISION))
                    .append(types.stream()
                            .map(type -> "(" + Sql.literal(type.name()) + ", " + Sql.literal(type.revision().text())
                                    + ")")
                            .collect(Collectors.joining(", ", ") IN (", ")")));
        }
    }

    public void names(Collection<String> names) {
        sql.append(names.isEmpty()
                ? " AND false"
                : names.stream().distinct().map(Sql::literal)
                        .collect(Collectors.joining(", ", " AND " + table.text(Attribute.TYPE) + " IN (", ")")));
    }

    public void stream(StreamId stream) {
        matches(Attribute.CATEGORY, stream.category());
        matches(Attribute.STREAM, stream.id());
    }

    public void matches(Attribute attribute, String value) {
        if (attribute == Attribute.TENANT && table.layout().source(attribute).isEmpty()) {
            throw new EvolventException(LayoutError.DOES_NOT_FIT, "Layout " + table.layout().name()
                    + " does not say where the tenant of an event stands. Name it: tenant: COLUMN.");
        }
        sql.append(" AND ").append(table.matches(attribute, value));
    }

    public void recordedFrom(Instant from) {
        time(" >= ", from, event -> !event.time().isBefore(from));
    }

    public void recordedBefore(Instant before) {
        time(" < ", before, event -> event.time().isBefore(before));
    }

    /** Times that are texts cannot be compared as texts: some have fractions of a second, and some have not. */
    private void time(String comparison, Instant time, Predicate<RecordedEvent> holds) {
        if (table.time().isText()) {
            rest = rest.and(holds);
        } else {
            sql.append(" AND ").append(table.time().sql()).append(comparison)
                    .append(Sql.literal(time.atOffset(ZoneOffset.UTC).toString())).append("::timestamptz");
        }
    }

    /** To be put behind another condition. */
    public String sql() {
        return sql.toString();
    }

    public Predicate<RecordedEvent> rest() {
        return rest;
    }
}
