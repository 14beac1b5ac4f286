package dev.evolvent.projections.internal.state;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.state.StateTable;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.internal.rows.StateLog;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;

/**
 * The table {@code evolvent.projection_states}: what a {@code BulkLoad} had in memory when it was last saved. Its
 * column {@code slice} is from earlier versions, which could divide a rebuild; it is always 1.
 */
public final class Checkpoints {

    static final StateTable TABLE = new StateTable("evolvent.projection_states", """
            CREATE TABLE evolvent.projection_states (
                projection text NOT NULL,
                generation integer NOT NULL,
                slice      integer NOT NULL,
                piece      integer NOT NULL,
                state      bytea NOT NULL,
                PRIMARY KEY (projection, generation, slice, piece)
            );
            ALTER TABLE evolvent.projection_states ALTER COLUMN state SET STORAGE EXTERNAL""");

    private static final String OF_GENERATION = " FROM evolvent.projection_states WHERE projection = ? AND generation = ?";

    private Checkpoints() {}

    /** In the transaction that advances the generation's position. */
    public static void save(Session session, Generation generation, StateLog log) throws SQLException {
        if (log.isUnsaved()) {
            drop(session, generation);
        }
        int piece = (int) session.number("SELECT coalesce(max(piece), 0)" + OF_GENERATION,
                generation.projection(), generation.number());
        try (PreparedStatement insert = session.connection()
                .prepareStatement("INSERT INTO evolvent.projection_states VALUES (?, ?, 1, ?, ?)")) {
            insert.setString(1, generation.projection());
            insert.setInt(2, generation.number());
            for (Iterator<byte[]> pieces = log.save(); pieces.hasNext();) {
                insert.setInt(3, ++piece);
                insert.setBytes(4, pieces.next());
                insert.executeUpdate();
            }
        }
    }

    public static void load(Session session, Generation generation, StateLog log) throws SQLException {
        session.transaction(inner -> {
            try (PreparedStatement select = inner.connection()
                    .prepareStatement("SELECT state" + OF_GENERATION + " ORDER BY piece")) {
                select.setFetchSize(4);
                select.setString(1, generation.projection());
                select.setInt(2, generation.number());
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        log.load(rows.getBytes(1));
                    }
                }
            }
            return true;
        });
    }

    public static void drop(Session session, Generation generation) throws SQLException {
        session.update("DELETE" + OF_GENERATION, generation.projection(), generation.number());
    }
}
