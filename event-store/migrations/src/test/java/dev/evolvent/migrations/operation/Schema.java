package dev.evolvent.migrations.operation;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.schema.SchemaObject;
import dev.evolvent.postgres.schema.SchemaScope;
import dev.evolvent.postgres.schema.SchemaSnapshot;
import java.util.List;

/** A database's schema, to be compared: all but what Evolvent keeps for itself. */
public final class Schema {

    private Schema() {}

    public static List<SchemaObject> of(TestDatabase database) {
        return new Database(database.pool())
                .session(session -> SchemaSnapshot.read(session, SchemaScope.everythingBut("evolvent")).objects());
    }
}
