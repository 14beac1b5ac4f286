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

/** Conditions on events: evaluated by PostgreSQL as far as possible, and the rest after reading. */
public final class Conditions {

    private final EventTable table;
    private final StringBuilder sql = new StringBuilder();
    private Predicate<RecordedEvent> rest = event -> true;

    public Conditions(EventTable table) {
        this.table = table;
    }

    /** By names alone: an index on the type serves these, and would not serve pairs of name and revision. */
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

    /** Times stored as text cannot be compared as text: only some have fractions of a second. */
    private void time(String comparison, Instant time, Predicate<RecordedEvent> holds) {
        if (table.time().isText()) {
            rest = rest.and(holds);
        } else {
            sql.append(" AND ").append(table.time().sql()).append(comparison)
                    .append(Sql.literal(time.atOffset(ZoneOffset.UTC).toString())).append("::timestamptz");
        }
    }

    /** SQL to append to another condition. */
    public String sql() {
        return sql.toString();
    }

    public Predicate<RecordedEvent> rest() {
        return rest;
    }
}
