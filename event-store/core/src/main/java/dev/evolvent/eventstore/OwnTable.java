package dev.evolvent.eventstore;

import dev.evolvent.eventstore.internal.Guard;
import dev.evolvent.eventstore.layout.WritableLayout;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;

/** Creates the table of Evolvent's own layout, with a guard against changes and deletion of its rows. */
final class OwnTable {

    private static final Table TABLE = WritableLayout.evolvent().layout().table();

    private OwnTable() {}

    static void createIfMissing(Database database) {
        if (!database.session(OwnTable::isThere)) {
            database.transaction(session -> {
                Catalogue.createOwnSchema(session);
                if (!isThere(session)) {
                    session.execute(WritableLayout.evolventSql());
                    Guard.install(session, TABLE);
                }
                return true;
            });
        }
    }

    private static boolean isThere(Session session) throws SQLException {
        return Catalogue.exists(session, TABLE.sql());
    }
}
