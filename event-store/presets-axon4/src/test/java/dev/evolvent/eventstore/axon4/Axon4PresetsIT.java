package dev.evolvent.eventstore.axon4;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.upcasters.RecordedEvent;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Axon4PresetsIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @ParameterizedTest
    @EnumSource
    void axon_reads_what_it_has_stored(AxonTable table) throws SQLException {
        assertThat(table.fill(database)).hasSize(Bank.EVENTS).extracting(RecordedEvent::position).isSorted();
    }
}
