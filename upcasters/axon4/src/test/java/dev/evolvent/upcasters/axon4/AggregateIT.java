package dev.evolvent.upcasters.axon4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.OnFailure;
import dev.evolvent.upcasters.Recall;
import dev.evolvent.upcasters.StreamHistory;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.UpcastException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Aggregates are loaded through the registry, by Axon's repository from Axon's JDBC engine. */
class AggregateIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @AfterEach
    void dropTables() throws SQLException {
        database.execute("DROP TABLE IF EXISTS DomainEventEntry, SnapshotEventEntry");
    }

    private static void appendFormerly(Class<?> contentType, String account, Object... events) {
        try (AxonStore former = AxonStore.former(database, contentType)) {
            former.append(account, events);
        }
    }

    private static AxonStore today(Class<?> contentType) {
        return AxonStore.of(database, contentType, EvolventUpcaster.of(Bank.registry()));
    }

    private static String show(Account account) {
        return account.account + " of " + account.owner + ": " + account.cents;
    }

    @ParameterizedTest
    @ValueSource(classes = {byte[].class, String.class})
    void an_aggregate_is_loaded_from_events_of_all_revisions(Class<?> contentType) throws SQLException {
        appendFormerly(contentType, "a-1", new FormerBank.AccountOpenedFirst("a-1", "ann"),
                new FormerBank.TransferBooked("a-1", 1000, 5L), new FormerBank.StatementPrinted("a-1"),
                new FormerBank.TransferBooked("a-1", 100, null), new Bank.FeeCharged("a-1", 1));
        appendFormerly(contentType, "a-2", new FormerBank.AccountOpenedSecond("a-2", "bob"));
        appendFormerly(contentType, "a-3", new Bank.AccountOpened("a-3", "cleo", "CHF"),
                new Bank.AccountClosed("a-3"));
        assertThat(database.query("SELECT payloadRevision FROM DomainEventEntry WHERE sequenceNumber = 0 ORDER BY 1"))
                .containsExactly(List.of("2"), List.of("3"), java.util.Collections.singletonList(null));

        try (AxonStore store = today(contentType)) {
            assertThat(store.with("a-1", AggregateIT::show)).isEqualTo("a-1 of ann in EUR: 1094");
            assertThat(store.with("a-2", AggregateIT::show)).isEqualTo("a-2 of bob in EUR: 0");
            assertThat(store.with("a-3", AggregateIT::show)).isEqualTo("a-3 of nobody: 0");
        }
    }

    @Test
    void an_aggregate_whose_last_event_is_dropped_or_split_continues_after_it() throws SQLException {
        appendFormerly(byte[].class, "a-1", new FormerBank.AccountOpenedFirst("a-1", "ann"),
                new FormerBank.StatementPrinted("a-1"));

        try (AxonStore store = today(byte[].class)) {
            store.with("a-1", account -> {
                account.move(10);
                return account;
            });
            appendFormerly(byte[].class, "a-1", new FormerBank.TransferBooked("a-1", 1000, 5L));
            store.with("a-1", account -> {
                account.move(20);
                return account;
            });
            assertThat(store.with("a-1", AggregateIT::show)).isEqualTo("a-1 of ann in EUR: 1025");
        }
        assertThat(database.value("SELECT string_agg(sequenceNumber::text, ' ' ORDER BY globalIndex) "
                + "FROM DomainEventEntry")).isEqualTo("0 1 2 3 4");
    }

    @Test
    void the_messages_have_their_current_metadata_and_the_coordinates_of_the_stored_event() {
        appendFormerly(byte[].class, "a-1", new FormerBank.AccountOpenedFirst("a-1", "ann"),
                new FormerBank.TransferBooked("a-1", 1000, 5L));

        try (AxonStore store = today(byte[].class)) {
            List<? extends DomainEventMessage<?>> messages = store.engine().readEvents("a-1", 0).asStream().toList();
            assertThat(messages).extracting(each -> each.getSequenceNumber() + " " + each.getPayload()).containsExactly(
                    "0 AccountOpened[account=a-1, owner=ann, currency=EUR]", "1 MoneyMoved[account=a-1, cents=1000]",
                    "1 FeeCharged[account=a-1, cents=5]");
            assertThat(messages).extracting(each -> Map.copyOf(each.getMetaData())).containsExactly(
                    Map.of("user", "ann"), Map.of("usr", "ann"), Map.of("usr", "ann"));
            assertThat(messages.get(1).getIdentifier()).isEqualTo(messages.get(2).getIdentifier());
        }
    }

    @Test
    void a_payload_that_cannot_be_upcast_fails_the_load_and_says_where_it_is() {
        appendFormerly(byte[].class, "a-1", new FormerBank.AccountOpenedSecond("a-1", "ann"),
                new FormerBank.AccountOpenedTwice("a-1", "x", "y"));
        String message = "EV-1202: " + Bank.AccountOpened.class.getName()
                + " 2 (stream Account/a-1, version 1), step ";

        try (AxonStore store = today(byte[].class)) {
            assertThatThrownBy(() -> store.with("a-1", AggregateIT::show)).as("found out by the aggregate's handler")
                    .cause().isInstanceOf(UpcastException.class).hasMessageStartingWith(message);
        }
        try (AxonStore store = AxonStore.of(database, EvolventUpcaster.of(Bank.registry()).eagerly())) {
            assertThatThrownBy(() -> store.with("a-1", AggregateIT::show)).as("found out by the repository")
                    .isInstanceOf(UpcastException.class).hasMessageStartingWith(message);
        }
    }

    @Test
    void a_step_recalls_earlier_events_of_the_aggregate_from_the_table() {
        String fee = Bank.FeeCharged.class.getName();
        UpcasterRegistry registry = UpcasterRegistry.builder().include(builder -> {
            builder.event(Bank.AccountOpened.class.getName()).from(Revision.NONE)
                    .to("3", json -> json.rename("holder", "owner")).current();
            builder.event(fee).from("1").to("2",
                    json -> json.transform(Recall.first(Bank.AccountOpened.class.getName()),
                            (payload, envelope, earlier) -> payload.put("account",
                                    earlier.getFirst().payload().tree().get("owner").textValue())))
                    .current();
        }).build();
        appendFormerly(byte[].class, "a-1", new FormerBank.AccountOpenedFirst("a-1", "ann"),
                new Bank.FeeCharged("a-1", 1), new Bank.FeeCharged("a-1", 2));

        try (AxonStore store = AxonStore.of(database,
                EvolventUpcaster.of(registry).withReaders(() -> reader(registry)))) {
            assertThat(store.engine().readEvents("a-1", 1).asStream().<Object>map(DomainEventMessage::getPayload))
                    .containsExactly(new Bank.FeeCharged("ann", 1), new Bank.FeeCharged("ann", 2));
        }
    }

    private static EventReader reader(UpcasterRegistry registry) {
        StreamHistory history = (stream, after, before, events) -> {
            try {
                database.query("""
                        SELECT sequenceNumber, payloadType, coalesce(payloadRevision, ''), payload FROM DomainEventEntry
                        WHERE aggregateIdentifier = ? AND sequenceNumber > ? AND sequenceNumber < ?
                        ORDER BY sequenceNumber""", stream.id(), after, before)
                        .forEach(row -> events.accept(new RecordedEvent("", stream, (long) row.get(0),
                                RecordedEvent.NO_POSITION, EventType.of((String) row.get(1), (String) row.get(2)),
                                Json.of((byte[]) row.get(3)), Json.of("{}"), Instant.EPOCH)));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };
        return registry.reader(new OnFailure.Fail(), history);
    }
}
