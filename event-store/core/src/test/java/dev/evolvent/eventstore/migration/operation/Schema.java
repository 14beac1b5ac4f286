package dev.evolvent.eventstore.migration.operation;

import dev.evolvent.eventstore.catalogue.SchemaObject;
import dev.evolvent.eventstore.catalogue.SchemaScope;
import dev.evolvent.eventstore.catalogue.SchemaSnapshot;
import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.util.List;

/** A database's schema, to be compared: all but what Evolvent keeps for itself. */
final class Schema {

    private Schema() {}

    static List<SchemaObject> of(TestDatabase database) {
        return new Database(database.dataSource())
                .session(session -> SchemaSnapshot.read(session, SchemaScope.everythingBut("evolvent")).objects());
    }
}
