package dev.evolvent.projections.internal.replay;

import dev.evolvent.postgres.Session;
import java.sql.SQLException;

/** Brings what events have become into the tables of one generation. */
public interface ChunkWriter<C> extends AutoCloseable {

    /** In the transaction of that session; what comes in later calls comes later in the order of the events. */
    void write(Session session, C changes) throws SQLException;

    /** What comes in the call of {@link #write} after the next one, if that is known already: for what can be done before. */
    default void ahead(C changes) {}

    /** When that transaction was committed. */
    default void written() {}

    @Override
    void close() throws SQLException;
}
