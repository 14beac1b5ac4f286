package dev.evolvent.eventstore;

import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.internal.Sha256;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.eventstore.sql.Sql;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 over everything in the events that must never change: id, stream, version, type, revision, payload, metadata
 * and time, of each event in the order of the ids. Columns that a migration adds, such as a position, do not matter to it.
 *
 * <p>
 * {@code jsonb} is taken in the text that PostgreSQL gives for it, which does not depend on the server's version, locale
 * or time zone.
 *
 * @param events
 *            how many events are covered
 * @param chunks
 *            the hash of each {@value #CHUNK} events
 * @param root
 *            the hash over the chunks' hashes: equal if and only if all events are
 */
public record Fingerprint(long events, List<String> chunks, String root) {

    private static final int CHUNK = 10_000;
    private static final int FETCH_SIZE = 500;

    static Fingerprint take(EventTable table, FingerprintScope scope) {
        // A cursor needs a transaction, and one snapshot for all events is what a fingerprint means anyway.
        return table.database().transaction(session -> {
            session.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            return take(session, table, scope);
        });
    }

    private static Fingerprint take(Session session, EventTable table, FingerprintScope scope) throws SQLException {
        List<byte[]> chunks = new ArrayList<>();
        MessageDigest chunk = Sha256.digest();
        long events = 0;
        try (PreparedStatement statement = session.connection().prepareStatement(select(table.layout(), scope))) {
            statement.setFetchSize(FETCH_SIZE);
            if (scope.before().isPresent()) {
                statement.setObject(1, scope.before().get().atOffset(ZoneOffset.UTC));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    add(chunk, rows);
                    events++;
                    if (events % CHUNK == 0) {
                        chunks.add(chunk.digest());
                    }
                }
            }
        }
        if (events % CHUNK != 0) {
            chunks.add(chunk.digest());
        }
        MessageDigest root = Sha256.digest();
        chunks.forEach(root::update);
        return new Fingerprint(events, chunks.stream().map(HexFormat.of()::formatHex).toList(),
                HexFormat.of().formatHex(root.digest()));
    }

    private static String select(StoreLayout layout, FingerprintScope scope) {
        return "SELECT " + column(layout, Attribute.ID) + "::text, " + column(layout, Attribute.CATEGORY) + "::text, "
                + column(layout, Attribute.STREAM) + "::text, " + column(layout, Attribute.VERSION) + "::text, "
                + column(layout, Attribute.TYPE) + "::text, coalesce(" + column(layout, Attribute.REVISION)
                + "::text, ''), " + column(layout, Attribute.PAYLOAD)
                + "::text, " + column(layout, Attribute.METADATA) + "::text, " + column(layout, Attribute.TIME)
                + " FROM "
                + layout.table().sql()
                + (scope.before().isPresent() ? " WHERE " + column(layout, Attribute.TIME) + " < ?" : "")
                + " ORDER BY " + column(layout, Attribute.ID);
    }

    private static String column(StoreLayout layout, Attribute attribute) {
        return Sql.name(layout.column(attribute));
    }

    private static void add(MessageDigest digest, ResultSet row) throws SQLException {
        for (int column = 1; column <= 8; column++) {
            add(digest, row.getBytes(column));
        }
        Instant time = Session.instant(row, 9);
        digest.update(ByteBuffer.allocate(12).putLong(time.getEpochSecond()).putInt(time.getNano()).array());
    }

    /** The length goes first, so that no two different rows give the same bytes; a missing value has the length -1. */
    private static void add(MessageDigest digest, byte @Nullable [] value) {
        digest.update(ByteBuffer.allocate(4).putInt(value == null ? -1 : value.length).array());
        if (value != null) {
            digest.update(value);
        }
    }
}
