package dev.evolvent.eventstore;

import dev.evolvent.eventstore.sql.Sql;
import dev.evolvent.upcasters.Revision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which table holds the events, and which of its columns holds what.
 *
 * <p>
 * A layout describes a table that is there; it never changes one. Without a {@code position} column events can be
 * counted, fingerprinted and appended, but not read in a global order.
 *
 * @param stream
 *            the column of the stream's id
 * @param category
 *            the column of the stream's category
 * @param revision
 *            the column of the payload's revision, if there is one
 * @param defaultRevision
 *            the revision of rows that have none; {@link Revision#NONE} says so itself
 * @param position
 *            the column of the place in the global order, if there is one
 * @param firstVersion
 *            the version that the first event of a stream has
 */
public record StoreLayout(String name, Table table, String id, String category, String stream, String version,
        String type, Optional<String> revision, Revision defaultRevision, String payload, String metadata, String time,
        Optional<String> position, long firstVersion) {

    /**
     * A table as many teams have written it for themselves: {@code events} with {@code id, aggregate_id, aggregate_type,
     * event_type, event_version, payload, metadata, version, created_at}, and no sequence.
     */
    public static StoreLayout documentStore() {
        return new StoreLayout("document-store", new Table("public", "events"), "id", "aggregate_type", "aggregate_id",
                "version", "event_type", Optional.of("event_version"), Revision.NONE, "payload", "metadata",
                "created_at",
                Optional.empty(), 1);
    }

    /** The same columns in another table. */
    public StoreLayout in(Table otherTable) {
        return new StoreLayout(name, otherTable, id, category, stream, version, type, revision, defaultRevision,
                payload,
                metadata, time,
                position, firstVersion);
    }

    /** The same layout with the global order in a column, as {@code add-sequence} leaves it. */
    public StoreLayout withPosition(String column) {
        return new StoreLayout(name, table, id, category, stream, version, type, revision, defaultRevision, payload,
                metadata, time,
                Optional.of(column), firstVersion);
    }

    /** The same layout, where rows without a revision have this one. */
    public StoreLayout withDefaultRevision(String revisionOfOthers) {
        return new StoreLayout(name, table, id, category, stream, version, type, revision,
                Revision.of(revisionOfOthers), payload, metadata, time, position, firstVersion);
    }

    /** All columns that the layout names. */
    List<String> columns() {
        return Stream.concat(Stream.of(id, category, stream, version, type, payload, metadata, time),
                Stream.concat(revision.stream(), position.stream())).toList();
    }

    /** What selects the revision as it is stored: its column as text, or an empty text where there is none. */
    String storedRevisionSql() {
        return revision.map(column -> "coalesce(" + Sql.name(column) + "::text, '')").orElse("''");
    }

    /** What selects the revision as it is read: rows without one have the default. */
    String revisionSql() {
        return defaultRevision.isNone()
                ? storedRevisionSql()
                : "coalesce(nullif(" + storedRevisionSql() + ", ''), " + Sql.literal(defaultRevision.text()) + ")";
    }
}
