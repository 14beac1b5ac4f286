package dev.evolvent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.upcasters.EventType;
import dev.evolvent.upcasters.Revision;
import java.sql.SQLException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CensusIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @Test
    void counts_each_type_and_revision_in_the_order_of_their_first_appearance() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "events");
        table.fill(10);
        table.insert(UUID.randomUUID(), 1, "2019-06-01T00:00:00Z");
        database.execute("UPDATE events SET event_version = '' WHERE version = 5");
        table.withPosition();

        Census census = table.positioned().census();

        assertThat(census.count()).isEqualTo(11);
        assertThat(census.entries()).extracting(Census.Entry::type).containsExactly(
                new EventType("Happened", Revision.NONE), EventType.of("Happened", "1"));
        Census.Entry none = census.entries().getFirst();
        assertThat(none.count()).as("null and empty revisions are both none").isEqualTo(3);
        assertThat(none.firstTime()).isEqualTo(Instant.parse("2019-06-01T00:00:00Z"));
        assertThat(none.lastTime()).isEqualTo(Instant.parse("2020-01-01T00:00:09Z"));
        assertThat(none.lastPosition()).isPresent();
    }

    @Test
    void needs_no_positions() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "unpositioned");
        assertThat(table.unpositioned().census().entries()).isEmpty();
        table.fill(3);

        assertThat(table.unpositioned().census().entries()).singleElement()
                .extracting(Census.Entry::firstPosition).isEqualTo(OptionalLong.empty());
    }
}
