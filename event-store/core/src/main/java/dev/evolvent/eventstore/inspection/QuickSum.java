package dev.evolvent.eventstore.inspection;

import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A count and a sum of hashes that PostgreSQL computes without sending events: for the progress of a copy, for example
 * to a table with the same columns. This is <em>not a proof</em>: the hash is not cryptographic, and two changes can
 * cancel out. {@link Fingerprint} is one.
 *
 * @param sum
 *            of the hashes of all events, independent of their order
 */
public record QuickSum(long events, long sum) {

    static QuickSum take(EventTable table, Optional<Instant> before) {
        return table.database().session(session -> take(session, table, before));
    }

    private static QuickSum take(Session session, EventTable table, Optional<Instant> before) throws SQLException {
        EventTable.Time time = table.time();
        String at = time.isText() ? time.sql() : "extract(epoch FROM " + time.sql() + ")";
        String sql = "SELECT count(*), coalesce(sum(hashtextextended(ROW(" + table.text(Attribute.ID) + ", "
                + table.text(Attribute.CATEGORY) + ", " + table.text(Attribute.STREAM) + ", "
                + table.text(Attribute.VERSION) + ", " + table.text(Attribute.TYPE) + ", "
                + table.text(Attribute.REVISION) + ", " + document(table, Attribute.PAYLOAD) + ", "
                + document(table, Attribute.METADATA) + ", " + at + ")::text, 0)), 0) FROM " + table.sql()
                + before.map(instant -> " WHERE " + time.sql() + (time.isText() ? "::timestamptz" : "") + " < "
                        + Sql.literal(instant.atOffset(ZoneOffset.UTC).toString()) + "::timestamptz").orElse("");
        return session.first(sql, row -> new QuickSum(row.getLong(1), lowest(row.getBigDecimal(2)))).orElseThrow();
    }

    private static String document(EventTable table, Attribute attribute) {
        String document = table.document(attribute);
        return switch (table.columnType(attribute)) {
            case "json" -> document + "::jsonb";
            default -> document;
        };
    }

    /** The sum overflows as sums of 64 bits do. */
    private static long lowest(BigDecimal sum) {
        return sum.toBigInteger().longValue();
    }
}
