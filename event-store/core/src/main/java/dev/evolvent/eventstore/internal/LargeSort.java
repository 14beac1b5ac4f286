package dev.evolvent.eventstore.internal;

import dev.evolvent.postgres.Session;
import java.sql.SQLException;

/**
 * Lets PostgreSQL sort the whole table. It would rather follow an index through it, since that needs little memory, and that is
 * a random access for each event: sorting takes a third of that time.
 */
public final class LargeSort {

    private static final int KILOBYTES = 64 << 10;

    private LargeSort() {}

    /** To the end of the transaction. A server that gives more memory than this anyway goes on doing so. */
    public static void prefer(Session session) throws SQLException {
        session.execute("SET LOCAL enable_indexscan = off");
        session.first("SELECT set_config('work_mem', greatest(setting::int, ?) || 'kB', true) FROM pg_settings "
                + "WHERE name = 'work_mem'", row -> row.getString(1), KILOBYTES);
    }
}
