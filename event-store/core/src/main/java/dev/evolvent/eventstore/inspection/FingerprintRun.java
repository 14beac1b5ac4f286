package dev.evolvent.eventstore.inspection;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.internal.Conditions;
import dev.evolvent.eventstore.internal.CopyRows;
import dev.evolvent.eventstore.internal.EventRow;
import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.internal.LargeSort;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sha256;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.SqlError;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32;

/** Computes a fingerprint: all events in the order of their ids, by one query in one snapshot. */
final class FingerprintRun {

    /** A chunk ends after an id whose checksum has these bits zero: every 8,192 events on average. */
    private static final long BORDER = (1 << 13) - 1;
    private static final int LARGEST_CHUNK = 65_536;
    private static final int METADATA = 8;
    private static final int LISTEN_EACH = 10_000;

    /** Receives each chunk, with the ids of its events. */
    interface Sink {

        void chunk(FingerprintChunk chunk, List<String> ids);
    }

    private final EventTable table;
    private final Fingerprint.Form form;
    private final Optional<Instant> before;
    private final ScanListener listener;
    private final Sink sink;
    private final MessageDigest root = Sha256.digest();
    private final EventDigest digest;
    private final CRC32 checksum = new CRC32();
    private final List<String> ids = new ArrayList<>();
    private byte[] hashes = new byte[1024 * EventDigest.BYTES];
    private long events;
    private long chunks;

    FingerprintRun(EventTable table, Fingerprint.Form form, Optional<Instant> before, ScanListener listener,
            Sink sink) {
        // The revision as stored, not the default that the layout gives to rows without one.
        this.table = table.asStored();
        this.form = form;
        this.before = before;
        this.listener = listener;
        this.sink = sink;
        digest = new EventDigest(form);
    }

    Fingerprint take() {
        return table.database().transaction(session -> {
            session.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            return takeIn(session);
        });
    }

    /** The same in an open transaction. */
    Fingerprint takeIn(Session session) throws SQLException {
        LargeSort.prefer(session);
        read(session);
        return new Fingerprint(form, table.layout().name(), table.layout().table().toString(), before, events, chunks,
                HexFormat.of().formatHex(root.digest()));
    }

    private void read(Session session) throws SQLException {
        Conditions conditions = new Conditions(table);
        before.ifPresent(conditions::recordedBefore);
        OptionalLong total = before.isEmpty() ? table.estimatedRows(session) : OptionalLong.empty();
        EventRow row = new EventRow(table);
        long began = System.nanoTime();
        CopyRows rows = CopyRows.of(session.connection(),
                row.select() + " WHERE true" + conditions.sql() + " ORDER BY " + order());
        try {
            while (rows.next()) {
                RecordedEvent event = row.read(rows);
                if (conditions.rest().test(event)) {
                    add(event, !rows.isNull(METADATA));
                    if (events % LISTEN_EACH == 0 && !listener.progressed(
                            ScanProgress.of(events, total, System.nanoTime() - began))) {
                        throw new EvolventException(SqlError.INTERRUPTED, "The fingerprint was stopped on request.");
                    }
                }
            }
        } catch (EvolventException problem) {
            rows.cancel();
            throw problem;
        }
        endChunk();
    }

    /** As texts, byte by byte: independent of the collation, and equal to the order of uuid. */
    private String order() {
        String type = table.columnType(Attribute.ID);
        if (type.equals("uuid")) {
            return Sql.name(table.layout().column(Attribute.ID));
        }
        return (EventTable.isText(type) ? Sql.name(table.layout().column(Attribute.ID)) : table.text(Attribute.ID))
                + " COLLATE \"C\"";
    }

    private void add(RecordedEvent event, boolean hasMetadata) {
        int at = ids.size() * EventDigest.BYTES;
        if (at == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * at);
        }
        digest.hash(event, hasMetadata, hashes, at);
        ids.add(event.id());
        events++;
        checksum.reset();
        checksum.update(event.id().getBytes(StandardCharsets.UTF_8));
        if ((checksum.getValue() & BORDER) == 0 || ids.size() == LARGEST_CHUNK) {
            endChunk();
        }
    }

    private void endChunk() {
        if (ids.isEmpty()) {
            return;
        }
        MessageDigest chunk = Sha256.digest();
        chunk.update(hashes, 0, ids.size() * EventDigest.BYTES);
        byte[] hash = chunk.digest();
        root.update(hash);
        ByteBuffer marks = ByteBuffer.allocate(ids.size() * Integer.BYTES);
        for (int i = 0; i < ids.size(); i++) {
            marks.put(hashes, i * EventDigest.BYTES, Integer.BYTES);
        }
        sink.chunk(new FingerprintChunk(ids.getFirst(), ids.getLast(), ids.size(), HexFormat.of().formatHex(hash),
                Base64.getEncoder().encodeToString(marks.array())), ids);
        chunks++;
        ids.clear();
    }
}
