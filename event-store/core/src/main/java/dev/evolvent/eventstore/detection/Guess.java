package dev.evolvent.eventstore.detection;

import dev.evolvent.eventstore.detection.FoundTable.FoundColumn;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.Source;
import dev.evolvent.eventstore.layout.StoreLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A layout for an unknown table, derived from the names and types of its columns. */
final class Guess {

    /** With more missing, any table would resemble an events table. */
    private static final int MOST_MISSING = 3;

    private final FoundTable table;
    private final Set<String> used = new HashSet<>();
    private final Map<Attribute, Source> sources = new EnumMap<>(Attribute.class);

    private final List<Attribute> byTypeOnly = new ArrayList<>();

    private Guess(FoundTable table) {
        this.table = table;
    }

    /** What the columns may be. */
    static Guess of(FoundTable table) {
        Guess guess = new Guess(table);
        // The unambiguous attributes come first.
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
        guess.byType();
        return guess;
    }

    /** The layout, if every mandatory part of an event has a column. */
    Optional<StoreLayout> layout() {
        return missing().isEmpty()
                ? Optional.of(StoreLayout.builder("custom", table.table()).sources(sources).build())
                : Optional.empty();
    }

    /** The mandatory parts without a column. */
    List<Attribute> missing() {
        return Arrays.stream(Attribute.values()).filter(attribute -> !optional(attribute))
                .filter(attribute -> !sources.containsKey(attribute)).toList();
    }

    NearMiss nearMiss() {
        return new NearMiss(table.table(), sources, missing());
    }

    /** The attributes whose columns have unusual names. */
    List<Attribute> byTypeOnly() {
        return byTypeOnly;
    }

    /** Whether enough columns have typical names to guess the others by type. */
    boolean isNear() {
        return sources.containsKey(Attribute.PAYLOAD) && missing().size() <= MOST_MISSING
                && (sources.containsKey(Attribute.STREAM) || sources.containsKey(Attribute.VERSION));
    }

    /** Assigns columns with unusual names by type. */
    private void byType() {
        if (!isNear()) {
            return;
        }
        byType(Attribute.POSITION, name -> table.isUnique(name) && column(name).isWhole() && column(name).notNull()
                && !used.contains(name));
        byType(Attribute.ID, name -> table.isUnique(name) || column(name).type().equals("uuid"));
        byType(Attribute.TIME, name -> column(name).isTime());
        byType(Attribute.VERSION, name -> column(name).isWhole() && !table.isUnique(name)
                && (isUniqueWithStream(name) || name.matches("seq|.*_seq|ver|.*_no")));
        byType(Attribute.REVISION, name -> name.matches("(schema|event|type|payload)_?(ver|rev).*")
                && !column(name).isTime());
        byType(Attribute.TYPE, name -> column(name).isText() && name.matches(".*(type|kind|name|class).*"));
    }

    private boolean isUniqueWithStream(String name) {
        return sources.get(Attribute.STREAM) instanceof Source.FromColumn stream
                && table.uniqueKeys().stream().anyMatch(key -> key.contains(name) && key.contains(stream.name()));
    }

    private void byType(Attribute attribute, Predicate<String> fits) {
        if (!sources.containsKey(attribute)) {
            table.columns().keySet().stream().filter(name -> !used.contains(name) && fits.test(name)).findFirst()
                    .ifPresent(name -> {
                        used.add(name);
                        sources.put(attribute, Source.column(name));
                        byTypeOnly.add(attribute);
                    });
        }
    }

    private FoundColumn column(String name) {
        return Objects.requireNonNull(table.columns().get(name));
    }

    private static boolean optional(Attribute attribute) {
        return switch (attribute) {
            case CATEGORY, POSITION, REVISION, METADATA, TENANT -> true;
            case ID, STREAM, VERSION, TYPE, PAYLOAD, TIME -> false;
        };
    }

    /** The column of the global order: NOT NULL and unique by itself. */
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
            // A number that is both the only key and the order also serves as the id.
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
            // A column that is unique by itself is the global order.
            case VERSION -> column.isWhole() && !table.isUnique(name);
            case TYPE -> !column.isNumber() && !column.isTime();
            case REVISION -> column.isText() || column.isNumber();
            case POSITION, ID, STREAM, CATEGORY, TENANT -> !column.isTime();
        };
    }
}
