package dev.evolvent.eventstore.axon5;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.upcasters.RecordedEvent;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class Axon5PresetIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @Test
    void axon_reads_what_it_has_stored() {
        try (Jpa jpa = new Jpa(database.dataSource(), Map.of("hibernate.hbm2ddl.auto", "create",
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl"));
                AxonStore store = new AxonStore(jpa)) {
            assertThat(Bank.open(store)).hasSize(Bank.EVENTS).extracting(RecordedEvent::position).isSorted();
        }
    }
}
