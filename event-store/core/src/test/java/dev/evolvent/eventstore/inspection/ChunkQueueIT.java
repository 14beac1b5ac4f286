package dev.evolvent.eventstore.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.internal.Conditions;
import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Database;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChunkQueueIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @Test
    void the_estimated_total_does_not_shrink_at_the_last_chunk() throws SQLException {
        DocumentStoreTable.create(database, "events").withPosition().fill(50);
        Database events = new Database(database.pool());
        EventTable table = EventTable.find(events,
                StoreLayout.documentStore().toBuilder().position("sequence").build());
        ChunkQueue<Integer> chunks = new ChunkQueue<>(
                new Scan(table, ScanOptions.builder().threads(4).chunk(30).build(),
                        new Conditions(table), 0, 50),
                (part, upTo) -> true);

        List<Long> totals = new ArrayList<>();
        events.session(session -> {
            while (chunks.take(session).isPresent()) {
                totals.add(chunks.estimatedEvents(1).orElseThrow());
            }
            return true;
        });

        assertThat(totals).containsExactly(50L, 50L);
    }
}
