package dev.evolvent.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.projections.run.ProjectionRunner;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.upcasters.event.CurrentEvent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A row that cannot be stored names its event, whichever way it is written, and can be quarantined. */
class RefusedRowsIT {

    private static final int ORDERS = 40;

    /** The order whose row is refused. */
    private static final int BAD = 17;

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    record Bill(UUID id, String customer, BigDecimal amount, Instant at, Optional<String> note) {}

    /** What the row of the bad order has. */
    enum Bad {
        ZERO_CHARACTER("column customer: the text has the character U+0000"),
        TIME_TOO_EARLY("column at: the time -1000000000-01-01T00:00:00Z"),
        TIME_TOO_LATE("column at: the time +1000000000-12-31T23:59:59.999999999Z"),
        NUMBER_TOO_LONG("column amount: the number has more digits"),
        NUMBER_TOO_LARGE("numeric field overflow"),
        TEXT_TOO_LONG("value too long for type character varying(30)"),
        NULL("null value in column \"note\""),
        CHECK("violates check constraint \"no_minus\""),
        TAKEN("violates unique constraint \"one_customer\""),
        INDEX_ROW_TOO_LARGE("index row");

        private final String problem;

        Bad(String problem) {
            this.problem = problem;
        }

        private Bill of(UUID id, String customer) {
            Bill good = new Bill(id, customer, BigDecimal.ONE, Instant.EPOCH, Optional.of(""));
            return switch (this) {
                case ZERO_CHARACTER -> new Bill(id, "a\0b", good.amount, good.at, good.note);
                case TIME_TOO_EARLY -> new Bill(id, customer, good.amount, Instant.MIN, good.note);
                case TIME_TOO_LATE -> new Bill(id, customer, good.amount, Instant.MAX, good.note);
                case NUMBER_TOO_LONG -> new Bill(id, customer, new BigDecimal("1E-20000"), good.at, good.note);
                case NUMBER_TOO_LARGE -> new Bill(id, customer, new BigDecimal("1E+9"), good.at, good.note);
                case TEXT_TOO_LONG -> new Bill(id, "x".repeat(31), good.amount, good.at, good.note);
                case NULL -> new Bill(id, customer, good.amount, good.at, Optional.empty());
                case CHECK -> new Bill(id, customer, BigDecimal.ONE.negate(), good.at, good.note);
                case TAKEN -> new Bill(id, "customer 6", good.amount, good.at, good.note);
                case INDEX_ROW_TOO_LARGE -> new Bill(id, customer, good.amount, good.at, Optional.of(random()));
            };
        }

        private static String random() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 300; i++) {
                text.append(new UUID(i * 0x9E3779B97F4A7C15L, i * 0xC2B2AE3D27D4EB4FL));
            }
            return text.toString();
        }
    }

    private static volatile boolean corrected;

    private Projections projections;

    private static KeyedFold<Bill> bills(Bad bad) {
        return KeyedFold.into("bills", Bill.class).with("""
                ALTER TABLE bills ALTER customer TYPE varchar(30), ALTER amount TYPE numeric(8, 2),
                ALTER note SET NOT NULL, ADD CONSTRAINT no_minus CHECK (amount >= 0),
                ADD CONSTRAINT one_customer UNIQUE (customer)""").with("CREATE INDEX bills_note ON bills (note)")
                .on(Shop.OrderPlaced.class, (row, event) -> Optional.of(bill(bad, event)))
                .on(Shop.NoteChanged.class, (row, event) -> row);
    }

    private static Bill bill(Bad bad, CurrentEvent<Shop.OrderPlaced> event) {
        UUID id = UUID.fromString(event.recorded().stream().id());
        int order = event.body().amount().intValue();
        return order == BAD && !corrected
                ? bad.of(id, "customer " + order)
                : new Bill(id, "customer " + order, new BigDecimal(order), Instant.EPOCH, Optional.of(""));
    }

    @BeforeEach
    void nothing_built() throws Exception {
        corrected = false;
        Shop.dropAll(database);
        database.execute("DROP TABLE IF EXISTS bills");
        Shop.create(database, 0);
        projections = Shop.projections(database.pool());
    }

    private static long lastPosition() throws Exception {
        return (long) Objects.requireNonNull(database.value("SELECT max(sequence) FROM events"));
    }

    private static String key() throws Exception {
        return String.valueOf(database.value("SELECT md5('" + BAD + "')::uuid"));
    }

    private void append() throws Exception {
        Shop.append(database, 0, ORDERS);
    }

    private static void assertNamed(Bad bad, ThrowingCallable work) throws Exception {
        assertThatExceptionOfType(EvolventException.class).isThrownBy(work).withMessageStartingWith("EV-4018")
                .withMessageContaining(position()).withMessageContaining("stream")
                .withMessageContaining("version 1").withMessageContaining(bad.problem);
    }

    private static String position() throws Exception {
        return "at position " + database.value("SELECT sequence FROM events WHERE version = 1 AND aggregate_id = md5('"
                + BAD + "')::uuid") + " ";
    }

    @ParameterizedTest
    @EnumSource
    void a_rebuild_names_the_event_and_may_quarantine_it(Bad bad) throws Exception {
        append();
        assertNamed(bad, () -> projections.rebuild(bills(bad), RebuildOptions.defaults(), RebuildListener.NONE));
        assertNamed(bad, () -> projections.rebuild(bills(bad), RebuildOptions.defaults(), RebuildListener.NONE));
        projections.rebuild(bills(bad), RebuildOptions.builder().quarantine(true).build(), RebuildListener.NONE);
        assertQuarantined(bad);
        assertRetried(bad);
    }

    @ParameterizedTest
    @EnumSource
    void following_names_the_event_and_quarantines_it(Bad bad) throws Exception {
        projections.rebuild(bills(bad), RebuildOptions.defaults(), RebuildListener.NONE);
        append();
        assertNamed(bad, () -> projections.advance(bills(bad)));
        try (ProjectionRunner runner = projections.runner(List.of(bills(bad)), RunnerOptions.defaults())) {
            runner.start();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> projections.generations(bills(bad)).getLast()
                    .position() >= lastPosition());
        }
        assertQuarantined(bad);
        assertRetried(bad);
    }

    @ParameterizedTest
    @EnumSource
    void a_partial_rebuild_and_one_in_place_name_the_event(Bad bad) throws Exception {
        append();
        corrected = true;
        projections.rebuild(bills(bad), RebuildOptions.defaults(), RebuildListener.NONE);
        corrected = false;
        if (bad.compareTo(Bad.NUMBER_TOO_LONG) <= 0) {
            assertNamed(bad, () -> projections.rebuildPart(bills(bad), EventFilter.all()));
        } else {
            assertThatExceptionOfType(EvolventException.class)
                    .isThrownBy(() -> projections.rebuildPart(bills(bad), EventFilter.all()))
                    .withMessageStartingWith("EV-4018").withMessageContaining(bad.problem)
                    .withMessageContaining(key());
        }
        assertThat(database.value("SELECT count(*) FROM bills")).as("nothing was done").isEqualTo((long) ORDERS);
        assertNamed(bad, () -> projections.rebuildInPlace(bills(bad), RebuildListener.NONE));
    }

    private void assertQuarantined(Bad bad) throws Exception {
        assertThat(database.value("SELECT count(*) FROM bills")).isEqualTo((long) ORDERS - 1);
        List<QuarantinedEvent> waiting = projections.quarantined(bills(bad), Optional.empty());
        assertThat(waiting).as("the event, and the later ones of its key").hasSize(3);
        assertThat(waiting.getFirst().error().orElseThrow()).startsWith("EV-4018").contains(bad.problem);
        assertThat(waiting).extracting(QuarantinedEvent::key).containsOnly(
                key());
    }

    private void assertRetried(Bad bad) throws Exception {
        String key = key();
        assertThat(projections.retry(bills(bad), key)).isZero();
        assertThat(projections.quarantined(bills(bad), Optional.empty()).getFirst().error().orElseThrow())
                .startsWith("EV-4018").contains(bad.problem);
        corrected = true;
        assertThat(projections.retry(bills(bad), key)).isEqualTo(3);
        assertThat(
                projections.rebuild(bills(bad), RebuildOptions.defaults(), RebuildListener.NONE).comparison().equal())
                .isTrue();
    }
}
