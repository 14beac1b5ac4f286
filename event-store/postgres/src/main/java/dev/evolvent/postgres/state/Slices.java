package dev.evolvent.postgres.state;

import dev.evolvent.postgres.Session;
import java.sql.SQLException;

/**
 * Version 2: drops {@code evolvent.projection_slices}, unless it records an unfinished rebuild of an earlier version,
 * or the role is not its owner. An empty one does no harm.
 */
final class Slices {

    private static final String OWNED = """
            SELECT count(*) FROM pg_class WHERE oid = to_regclass('evolvent.projection_slices')
            AND pg_has_role(relowner, 'USAGE')""";

    private Slices() {}

    static void dropIfEmpty(Session session) throws SQLException {
        if (session.number(OWNED) == 0) {
            return;
        }
        session.execute("LOCK TABLE evolvent.projection_slices IN ACCESS EXCLUSIVE MODE");
        if (session.number("SELECT count(*) FROM evolvent.projection_slices") == 0) {
            session.execute("DROP TABLE evolvent.projection_slices");
        }
    }
}
