package dev.evolvent.upcasters.axon4;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the snapshots say differs from the events on purpose, so that it shows which of them were read. */
class SnapshotIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static String loaded(String account, Object snapshot) {
        try (AxonStore former = AxonStore.former(database, byte[].class)) {
            former.append(account, new FormerBank.AccountOpenedFirst(account, "ann"),
                    new FormerBank.TransferBooked(account, 1000, 5L));
            former.snapshot(account, 1, snapshot);
            former.append(account, new FormerBank.TransferBooked(account, 20, 10L));
        }
        try (AxonStore store = AxonStore.of(database, EvolventUpcaster.of(Bank.registry()))) {
            return store.with(account, loaded -> loaded.owner + " has " + loaded.cents);
        }
    }

    @Test
    void a_snapshot_of_an_older_revision_is_brought_into_the_current_one() {
        assertThat(loaded("a-1", new FormerBank.AccountSnapshotFirst("a-1", "snapshot", 7)))
                .isEqualTo("snapshot has 17");
    }

    @Test
    void a_current_snapshot_is_read_as_it_is() {
        Account snapshot = new Account();
        snapshot.account = "a-2";
        snapshot.owner = "today";
        snapshot.cents = 1;

        assertThat(loaded("a-2", snapshot)).isEqualTo("today has 11");
    }

    @Test
    void an_aggregate_whose_snapshot_is_dropped_is_loaded_from_its_events() {
        assertThat(loaded("a-3", new FormerBank.AccountSnapshotZero("a-3", 7))).isEqualTo("ann in EUR has 1005");
    }
}
