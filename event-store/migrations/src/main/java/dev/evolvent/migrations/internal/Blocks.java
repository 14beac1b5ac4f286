package dev.evolvent.migrations.internal;

import dev.evolvent.migrations.OperationStep;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;

/**
 * Updates the rows of a table block by block, which needs neither a key nor an index. Updated rows move to later
 * blocks, where they are seen again: the rows themselves must show what is done already.
 */
public final class Blocks {

    private Blocks() {}

    /**
     * Updates about this many rows, and returns the cursor after them.
     *
     * @param update
     *            with a condition, to which the blocks are added
     */
    public static long update(Session session, Table table, String update, long cursor, int size) throws SQLException {
        long blocks = session.number("SELECT pg_relation_size(to_regclass(?)) / current_setting('block_size')::bigint",
                table.sql());
        long perBlock = session.number(
                "SELECT greatest(1, (reltuples / greatest(relpages, 1))::bigint) FROM pg_class WHERE oid = to_regclass(?)",
                table.sql());
        long end = cursor + Math.max(1, size / perBlock);
        session.execute(update + " AND ctid >= '(" + cursor + ",0)' AND ctid < '(" + end + ",0)'");
        return end >= blocks ? OperationStep.BatchWork.DONE : end;
    }
}
