package dev.evolvent.projections.internal.replay;

import dev.evolvent.postgres.Session;
import java.sql.SQLException;

/** Writes the changes of events to the tables of one generation. */
public interface ChunkWriter<C> extends AutoCloseable {

    /** In the session's open transaction; later calls have later events. */
    void write(Session session, C changes) throws SQLException;

    /** The changes of the call of {@link #write} after the next one, if they are known already: for preparation. */
    default void ahead(C changes) {}

    /** The transaction was committed. */
    default void written() {}

    /** How many events the next chunk may have at most, so that what it holds fits in memory. */
    default int mostEvents(int wanted) {
        return wanted;
    }

    @Override
    void close() throws SQLException;
}
