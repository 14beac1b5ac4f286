package dev.evolvent.upcasters.axon4;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.upcasters.OnFailure;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.UnreadableEvent;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.LoggingErrorHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A streaming processor of Axon handles the events of a store through the registry. */
class ProcessorIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final UpcasterRegistry registry = Bank.registry();

    @BeforeEach
    void dropTables() throws SQLException {
        database.execute("DROP TABLE IF EXISTS DomainEventEntry, SnapshotEventEntry, TokenEntry");
    }

    private static void appendFormerly(String account, Object... events) {
        try (AxonStore former = AxonStore.former(database, byte[].class)) {
            former.append(account, events);
        }
    }

    @Test
    void each_event_and_each_part_of_a_split_is_handled_once() {
        appendFormerly("a-1", new FormerBank.AccountOpenedFirst("a-1", "ann"),
                new FormerBank.TransferBooked("a-1", 1000, 5L), new FormerBank.StatementPrinted("a-1"),
                new Bank.MoneyMoved("a-1", 1));
        appendFormerly("a-2", new FormerBank.StatementPrinted("a-2"), new FormerBank.AccountOpenedSecond("a-2", "bob"),
                new FormerBank.TransferBooked("a-2", 20, null), new Bank.AccountClosed("a-2"),
                new FormerBank.TransferBooked("a-2", 30, 3L));

        try (AxonStore store = AxonStore.of(database, EvolventUpcaster.of(registry));
                Processor processor = Processor.start(database, store)) {
            List<String> handled = processor.handledUntilCaughtUp(9);

            assertThat(handled).filteredOn(event -> event.startsWith("a-1")).containsExactly(
                    "a-1@0 AccountOpened[account=a-1, owner=ann, currency=EUR]",
                    "a-1@1 MoneyMoved[account=a-1, cents=1000]", "a-1@1 FeeCharged[account=a-1, cents=5]",
                    "a-1@3 MoneyMoved[account=a-1, cents=1]");
            assertThat(handled).filteredOn(event -> event.startsWith("a-2")).containsExactly(
                    "a-2@1 AccountOpened[account=a-2, owner=bob, currency=EUR]",
                    "a-2@2 MoneyMoved[account=a-2, cents=20]", "a-2@3 AccountClosed[account=a-2]",
                    "a-2@4 MoneyMoved[account=a-2, cents=30]", "a-2@4 FeeCharged[account=a-2, cents=3]");
            assertThat(handled).hasSize(9);
        }
    }

    @Test
    void a_processor_that_is_started_again_continues_after_its_token() {
        appendFormerly("a-1", new FormerBank.AccountOpenedFirst("a-1", "ann"),
                new FormerBank.TransferBooked("a-1", 1000, 5L));
        try (AxonStore store = AxonStore.of(database, EvolventUpcaster.of(registry));
                Processor processor = Processor.start(database, store)) {
            assertThat(processor.handledUntilCaughtUp(2)).hasSize(3);
        }

        appendFormerly("a-1", new FormerBank.StatementPrinted("a-1"),
                new FormerBank.TransferBooked("a-1", 30, 3L), new Bank.AccountClosed("a-1"));
        try (AxonStore store = AxonStore.of(database, EvolventUpcaster.of(registry));
                Processor processor = Processor.start(database, store)) {
            assertThat(processor.handledUntilCaughtUp(5)).containsExactly("a-1@3 MoneyMoved[account=a-1, cents=30]",
                    "a-1@3 FeeCharged[account=a-1, cents=3]", "a-1@4 AccountClosed[account=a-1]");
        }
    }

    @Test
    void an_event_that_is_still_stored_in_its_old_form_is_handled_with_all_its_parts_as_it_arrives() {
        appendFormerly("a-1", new FormerBank.AccountOpenedFirst("a-1", "ann"));

        try (AxonStore store = AxonStore.uncached(database, EvolventUpcaster.of(registry));
                Processor processor = Processor.start(database, store)) {
            assertThat(processor.handledUntilCaughtUp(1)).hasSize(1);
            appendFormerly("a-1", new FormerBank.TransferBooked("a-1", 1000, 5L),
                    new FormerBank.StatementPrinted("a-1"), new Bank.AccountClosed("a-1"));
            assertThat(processor.handledUntilCaughtUp(4)).endsWith("a-1@1 MoneyMoved[account=a-1, cents=1000]",
                    "a-1@1 FeeCharged[account=a-1, cents=5]", "a-1@3 AccountClosed[account=a-1]").hasSize(4);
        }
    }

    @Test
    void when_a_part_of_a_split_is_refused_its_event_is_taken_up_again_with_all_parts() {
        appendFormerly("a-1", new FormerBank.AccountOpenedFirst("a-1", "ann"),
                new FormerBank.TransferBooked("a-1", 1000, 5L), new Bank.AccountClosed("a-1"));
        AtomicBoolean refuse = new AtomicBoolean(true);

        try (AxonStore store = AxonStore.of(database, EvolventUpcaster.of(registry));
                Processor processor = Processor.start(database, store, PropagatingErrorHandler.instance(), event -> {
                    if (event instanceof Bank.FeeCharged && refuse.getAndSet(false)) {
                        throw new IllegalStateException("refused");
                    }
                })) {
            List<String> handled = processor.handledUntilCaughtUp(3);

            assertThat(handled.subList(handled.size() - 3, handled.size())).containsExactly(
                    "a-1@1 MoneyMoved[account=a-1, cents=1000]", "a-1@1 FeeCharged[account=a-1, cents=5]",
                    "a-1@2 AccountClosed[account=a-1]");
            assertThat(handled).filteredOn(event -> event.contains("MoneyMoved")).hasSize(2);
        }
    }

    @Test
    void an_event_that_cannot_be_upcast_is_its_handlers_failure_which_axon_logs_by_default() {
        appendFormerly("a-1", new FormerBank.AccountOpenedFirst("a-1", "ann"),
                new FormerBank.AccountOpenedTwice("a-1", "x", "y"),
                new Bank.AccountClosed("a-1"));

        try (AxonStore store = AxonStore.of(database, EvolventUpcaster.of(registry));
                Processor processor = Processor.start(database, store, new LoggingErrorHandler(), event -> {})) {
            assertThat(processor.handledUntilCaughtUp(3)).containsExactly(
                    "a-1@0 AccountOpened[account=a-1, owner=ann, currency=EUR]", "a-1@2 AccountClosed[account=a-1]");
        }
    }

    @Test
    void an_event_that_cannot_be_upcast_stops_the_processor_if_events_are_upcast_as_they_are_read() {
        appendFormerly("a-1", new FormerBank.AccountOpenedFirst("a-1", "ann"),
                new FormerBank.AccountOpenedTwice("a-1", "x", "y"),
                new Bank.AccountClosed("a-1"));

        try (AxonStore store = AxonStore.of(database, EvolventUpcaster.of(registry).eagerly());
                Processor processor = Processor.start(database, store, new LoggingErrorHandler(), event -> {})) {
            assertThat(processor.handledUntilError()).doesNotContain("a-1@2 AccountClosed[account=a-1]");
        }
    }

    @Test
    void a_processor_continues_after_a_quarantined_event() {
        appendFormerly("a-1", new FormerBank.AccountOpenedFirst("a-1", "ann"),
                new FormerBank.AccountOpenedTwice("a-1", "x", "y"),
                new Bank.AccountClosed("a-1"));
        List<UnreadableEvent> quarantine = new CopyOnWriteArrayList<>();

        try (AxonStore store = AxonStore.of(database, EvolventUpcaster.of(registry)
                .withReaders(() -> registry.reader(new OnFailure.Quarantine(quarantine::add))));
                Processor processor = Processor.start(database, store)) {
            assertThat(processor.handledUntilCaughtUp(3)).containsExactly(
                    "a-1@0 AccountOpened[account=a-1, owner=ann, currency=EUR]", "a-1@2 AccountClosed[account=a-1]");
            assertThat(quarantine).first().satisfies(unreadable -> {
                assertThat(unreadable.recorded().position()).isEqualTo(2);
                assertThat(unreadable.recorded().version()).isEqualTo(1);
            });
        }
    }
}
