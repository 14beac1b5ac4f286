package dev.evolvent.eventstore.detection;

import dev.evolvent.eventstore.detection.FoundTable.FoundColumn;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.Source;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.upcasters.event.Revision;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A layout for a table that nobody knows, by how its columns are called and what they are. */
final class Guess {

    private final FoundTable table;
    private final Set<String> used = new HashSet<>();
    private final Map<Attribute, Source> sources = new EnumMap<>(Attribute.class);

    private Guess(FoundTable table) {
        this.table = table;
    }

    /** The layout, if there is a column for all that an event must have. */
    static Optional<StoreLayout> layout(FoundTable table) {
        Guess guess = new Guess(table);
        // What can be mistaken for nothing else comes first.
        guess.column(Attribute.PAYLOAD, "payload", "event_payload", "data", "event_data", "body", "content", "event");
        guess.column(Attribute.METADATA, "metadata", "meta_data", "event_metadata", "meta", "headers");
        guess.column(Attribute.TIME, "created_at", "recorded_at", "occurred_at", "occurred_on", "inserted_at",
                "timestamp",
                "time_stamp", "event_time", "time", "created", "date");
        guess.column(Attribute.STREAM, "stream_id", "aggregate_id", "aggregate_identifier", "aggregateid", "entity_id",
                "persistence_id", "stream_name", "stream", "aggregate", "source_id");
        guess.column(Attribute.CATEGORY, "aggregate_type", "stream_type", "stream_category", "category", "entity_type",
                "aggregatetype");
        guess.column(Attribute.REVISION, "event_version", "event_revision", "schema_version", "type_version",
                "payload_revision", "revision", "manifest_version");
        guess.column(Attribute.TYPE, "event_type", "event_name", "eventtype", "payload_type", "type", "name",
                "manifest",
                "kind");
        guess.column(Attribute.TENANT, "tenant_id", "tenant");
        guess.column(Attribute.VERSION, "stream_version", "aggregate_version", "sequence_number", "sequencenumber",
                "stream_position", "stream_revision", "version", "seq_nr", "event_number", "number", "position");
        guess.position(table);
        guess.column(Attribute.ID, "event_id", "event_identifier", "eventid", "id", "uuid", "identifier", "message_id");
        boolean whole = Arrays.stream(Attribute.values()).filter(attribute -> !optional(attribute))
                .allMatch(guess.sources::containsKey);
        return whole
                ? Optional.of(new StoreLayout("custom", table.table(), guess.sources, Revision.NONE, 1))
                : Optional.empty();
    }

    private static boolean optional(Attribute attribute) {
        return switch (attribute) {
            case CATEGORY, POSITION, REVISION, METADATA, TENANT -> true;
            case ID, STREAM, VERSION, TYPE, PAYLOAD, TIME -> false;
        };
    }

    /** The column of the global order: one that is never null and unique by itself. */
    static Optional<String> position(FoundTable table, Set<String> used) {
        return List.of("global_position", "global_sequence", "global_index", "sequence", "seq_id", "global_seq", "seq",
                "ordering", "position", "event_position", "offset", "sequence_id", "event_sequence", "id").stream()
                .filter(name -> !used.contains(name))
                .filter(name -> Optional.ofNullable(table.columns().get(name))
                        .filter(column -> column.notNull() && column.isWhole()).isPresent() && table.isUnique(name))
                .findFirst();
    }

    private void position(FoundTable found) {
        position(found, used).ifPresent(name -> {
            // A number that is both the only key and the order serves as the id, too.
            if (!name.equals("id") || found.columns().containsKey("event_id")) {
                used.add(name);
            }
            sources.put(Attribute.POSITION, Source.column(name));
        });
    }

    private void column(Attribute attribute, String... names) {
        for (String name : names) {
            FoundColumn column = table.columns().get(name);
            if (column != null && !used.contains(name) && fits(attribute, name, column)) {
                used.add(name);
                sources.put(attribute, Source.column(name));
                return;
            }
        }
    }

    private boolean fits(Attribute attribute, String name, FoundColumn column) {
        return switch (attribute) {
            case PAYLOAD, METADATA -> column.isDocument();
            case TIME -> column.isTime() || column.isText();
            // What is unique by itself is the global order.
            case VERSION -> column.isWhole() && !table.isUnique(name);
            case TYPE -> !column.isNumber() && !column.isTime();
            case REVISION -> column.isText() || column.isNumber();
            case POSITION, ID, STREAM, CATEGORY, TENANT -> !column.isTime();
        };
    }
}
