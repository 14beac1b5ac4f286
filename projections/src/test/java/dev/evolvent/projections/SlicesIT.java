package dev.evolvent.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.upcasters.CurrentEvent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlicesIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @BeforeEach
    void nothing_built() throws SQLException {
        Shop.dropAll(database);
        database.execute("DROP TABLE IF EXISTS \"Most of them\", long_notes");
    }

    @AfterEach
    void nothing_is_left() throws SQLException {
        threads.shutdownNow();
        assertThat(database.value("SELECT (SELECT count(*) FROM evolvent.projection_slices)"
                + " + (SELECT count(*) FROM evolvent.projection_states)")).isEqualTo(0L);
        Awaitility.await().untilAsserted(() -> assertThat(database.value("SELECT count(*) FROM pg_locks"
                + " WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database"
                + " WHERE datname = current_database())")).isEqualTo(0L));
    }

    @ParameterizedTest
    @CsvSource({"orders, 2", "orders, 3", "orders, 5", "sales, 2", "sales, 3", "sales, 5"})
    void three_share_a_rebuild_and_the_rows_are_those_of_one(String name, int slices) throws Exception {
        Shop.create(database, 4_000);
        Projection projection = Shop.projection(name);

        Shared first = share(projection, slices, 2);

        assertThat(first.report.events()).isEqualTo(12_800);
        assertThat(database.value(Shop.differences(name, projection, 4_000))).isEqualTo(0L);

        Shop.append(database, 4_000, 4_100);
        projections().advance(projection);
        Shared second = share(projection, slices, 2);

        assertThat(second.report.comparison().equal()).isTrue();
        assertThat(second.outcomes).extracting(Optional::orElseThrow).extracting(Generation::number).containsOnly(2);
        assertThat(database.value(Shop.differences(name, projection, 4_100))).isEqualTo(0L);
        assertThat(database.value("SELECT count(*) FROM evolvent.audit WHERE command = 'projections rebuild'"))
                .isEqualTo(2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "sales"})
    void slices_are_taken_up_at_the_same_time(String name) throws Exception {
        Shop.create(database, 300);
        CyclicBarrier all = new CyclicBarrier(3);
        ThreadLocal<Boolean> met = ThreadLocal.withInitial(() -> false);
        AtomicInteger meetings = new AtomicInteger();
        Runnable meet = () -> {
            if (!met.get()) {
                met.set(true);
                await(all);
                meetings.incrementAndGet();
            }
        };
        Projection projection = name.equals("orders")
                ? Shop.orders("orders", event -> meet.run())
                : Shop.sales(event -> meet.run());

        share(projection, 3, 2);

        assertThat(meetings).hasValue(3);
        assertThat(database.value(Shop.differences(name, projection, 300))).isEqualTo(0L);
    }

    @Test
    void one_process_alone_takes_all_slices_also_of_an_empty_store() throws Exception {
        Shop.create(database, 0);
        RebuildReport report = projections().rebuild(Shop.orders("orders"), RebuildOptions.defaults().slices(5),
                RebuildListener.NONE);
        assertThat(report.events()).isZero();
        Shop.append(database, 0, 10);
        projections().advance(Shop.orders("orders"));
        assertThat(projections().rebuild(Shop.orders("orders"), RebuildOptions.defaults().slices(64),
                RebuildListener.NONE).comparison().equal()).isTrue();
        assertThat(database.value(Shop.differences("orders", 10))).isEqualTo(0L);
        projections().rebuild(Shop.sales(), RebuildOptions.defaults().slices(64), RebuildListener.NONE);
        assertThat(database.value(Shop.salesDifferences(10))).isEqualTo(0L);
        assertThatIllegalArgumentException().isThrownBy(() -> RebuildOptions.defaults().slices(65));
        assertThatIllegalArgumentException().isThrownBy(() -> RebuildOptions.defaults().slices(0));
    }

    record CountRow(String key, int events) {}

    /** Most events have one key. That of some is their stream, that of others is not, and they change the same rows. */
    private static final KeyedFold<CountRow> MOST_OF_THEM = KeyedFold.into("Most of them", CountRow.class)
            .on(Shop.OrderPlaced.class, SlicesIT::skewed, (row, event) -> more(row, skewed(event)))
            .on(Shop.NoteChanged.class, SlicesIT::skewed, (row, event) -> more(row, skewed(event)))
            .on(Shop.OrderCancelled.class, (row, event) -> more(row, event.recorded().stream().id())
                    .filter(after -> after.events() < 4));

    private static String skewed(CurrentEvent<?> event) {
        String id = event.recorded().stream().id();
        return id.charAt(0) < 'a' ? "most of \"thém\"" : id;
    }

    private static Optional<CountRow> more(Optional<CountRow> row, String key) {
        return Optional.of(new CountRow(key, row.map(CountRow::events).orElse(0) + 1));
    }

    @Test
    void keys_may_be_spread_unevenly_and_be_streams_for_some_events_only() throws Exception {
        Shop.create(database, 1_000);
        projections().rebuild(MOST_OF_THEM, RebuildOptions.defaults(), RebuildListener.NONE);

        assertThat(share(MOST_OF_THEM, 3, 1).report.comparison().equal()).isTrue();
        assertThat(projections().rows(MOST_OF_THEM)).filteredOn(row -> row.events() > 4).hasSize(1);
    }

    @Test
    void a_stream_is_a_key_if_that_is_a_text_or_a_uuid() throws Exception {
        Shop.create(database, 200);
        KeyedFold<Shop.OrderRow> orders = KeyedFold.into("orders", Shop.OrderRow.class)
                .on(Shop.OrderPlaced.class, (row, event) -> Shop.placed(event))
                .on(Shop.NoteChanged.class, (row, event) -> row.map(order -> Shop.noted(order, event)))
                .on(Shop.OrderCancelled.class, (row, event) -> Optional.empty());
        share(orders, 4, 1);
        assertThat(database.value(Shop.differences("orders", 200))).isEqualTo(0L);
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> KeyedFold.into("x", NumberRow.class)
                .on(Shop.OrderPlaced.class, (row, event) -> Optional.empty()))
                .withMessageStartingWith("EV-4005").withMessageContaining("stream");
    }

    record NumberRow(long number) {}

    @Test
    void who_leads_may_be_lost_and_another_one_leads_to_the_end() throws Exception {
        Shop.create(database, 2_000);
        CountDownLatch joined = new CountDownLatch(1);
        AtomicBoolean lost = new AtomicBoolean();
        Future<RebuildReport> leader = threads.submit(() -> projections().rebuild(Shop.orders("orders", event -> {
            await(joined);
            if (!lost.getAndSet(true)) {
                throw new AssertionError("lost");
            }
        }), RebuildOptions.defaults().slices(3), RebuildListener.NONE));
        Awaitility.await().until(() -> slices(Shop.orders("orders")).stream().anyMatch(SliceStatus::held));

        Optional<Generation> end = projections().join(Shop.orders("orders"), new RebuildListener() {
            @Override
            public void started(Generation generation, long upTo) {
                joined.countDown();
            }
        });

        assertThatExceptionOfType(ExecutionException.class).isThrownBy(leader::get).withMessageContaining("lost");
        assertThat(end.orElseThrow().state()).isEqualTo(Generation.State.LIVE);
        assertThat(database.value(Shop.differences("orders", 2_000))).isEqualTo(0L);
        assertThat(database.value("SELECT count(*) FROM evolvent.audit WHERE outcome = 'done'")).isEqualTo(1L);
        assertThat(database.value("SELECT parameters FROM evolvent.audit WHERE outcome = 'done'"))
                .isEqualTo("orders taken over");
    }

    @Test
    void who_waits_in_a_pause_can_be_resumed_also_when_the_leader_is_lost_in_it() throws Exception {
        Shop.create(database, 100);
        CountDownLatch pausing = new CountDownLatch(1);
        Future<RebuildReport> leader = threads.submit(() -> projections().rebuild(
                Shop.orders("orders", event -> await(pausing)), RebuildOptions.defaults().slices(2),
                new RebuildListener() {
                    @Override
                    public void paused() {
                        throw new AssertionError("lost");
                    }
                }));
        Awaitility.await().until(() -> slices(Shop.orders("orders")).stream().anyMatch(SliceStatus::held));
        CountDownLatch waiting = new CountDownLatch(1);
        Future<Optional<Generation>> joiner = threads.submit(() -> projections().join(Shop.orders("orders"),
                new RebuildListener() {
                    @Override
                    public void paused() {
                        waiting.countDown();
                    }
                }));
        Awaitility.await().until(() -> slices(Shop.orders("orders")).getLast().isLoaded());
        assertThat(projections().pause(Shop.orders("orders"))).isTrue();
        await(waiting);
        pausing.countDown();
        assertThatExceptionOfType(ExecutionException.class).isThrownBy(leader::get).withMessageContaining("lost");
        assertThat(projections().pause(Shop.orders("orders"))).isFalse();

        assertThat(projections().resume(Shop.orders("orders"))).isTrue();

        assertThat(joiner.get(60, TimeUnit.SECONDS).orElseThrow().state()).isEqualTo(Generation.State.LIVE);
        assertThat(database.value(Shop.differences("orders", 100))).isEqualTo(0L);
    }

    @Test
    void what_was_interrupted_goes_on_in_the_slices_that_there_are() throws Exception {
        Shop.create(database, 2_000);
        AtomicInteger placed = new AtomicInteger();
        KeyedFold<Shop.OrderRow> failing = Shop.orders("orders", event -> {
            if (placed.incrementAndGet() > 1_000) {
                throw new IllegalStateException("broken");
            }
        });
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> projections().rebuild(failing,
                RebuildOptions.defaults().slices(4), RebuildListener.NONE)).withMessageStartingWith("EV-4004");
        List<SliceStatus> slices = slices(failing);
        assertThat(slices).hasSize(4).extracting(SliceStatus::held).containsOnly(false);
        assertThat(slices.getFirst().isLoaded()).isTrue();
        assertThat(slices.getLast().isLoaded()).isFalse();
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> projections().join(failing,
                RebuildListener.NONE)).withMessageStartingWith("EV-4050").withMessageContaining("begin it again");
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> projections().rebuild(failing,
                RebuildOptions.defaults().slices(3), RebuildListener.NONE)).withMessageStartingWith("EV-4051")
                .withMessageContaining("in 4 slices");
        assertThat(projections().plan(failing, RebuildOptions.defaults().slices(3)).problems()).hasSize(1);

        RebuildReport report = projections().rebuild(Shop.orders("orders"), RebuildOptions.defaults(),
                RebuildListener.NONE);

        assertThat(report.generation().number()).isEqualTo(1);
        assertThat(report.events()).isLessThan(6_400);
        assertThat(database.value(Shop.differences("orders", 2_000))).isEqualTo(0L);
    }

    @Test
    void what_cannot_be_joined_is_told() throws Exception {
        Shop.create(database, 100);
        KeyedFold<Shop.OrderRow> orders = Shop.orders("orders");
        assertNothingToJoin(orders, "none is under way");
        CountDownLatch end = new CountDownLatch(1);
        Future<RebuildReport> alone = threads.submit(() -> projections().rebuild(
                Shop.orders("orders", event -> await(end)), RebuildOptions.defaults(), RebuildListener.NONE));
        Awaitility.await().until(() -> projections().status(orders, false).run().isPresent());
        assertNothingToJoin(orders, "begun without slices");
        end.countDown();
        alone.get();

        CountDownLatch shared = new CountDownLatch(1);
        Future<RebuildReport> leader = threads.submit(() -> projections().rebuild(
                Shop.orders("orders", event -> await(shared)), RebuildOptions.defaults().slices(2),
                RebuildListener.NONE));
        Awaitility.await().until(() -> !slices(orders).isEmpty());
        assertNothingToJoin(orders.version("2"), "another declaration or version");
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> Shop.projections(database.dataSource(), Shop.SHOUTING).join(orders,
                        RebuildListener.NONE))
                .withMessageContaining("other upcasters");
        shared.countDown();
        leader.get();
    }

    private static void assertNothingToJoin(Projection projection, String why) {
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> projections().join(projection, RebuildListener.NONE))
                .withMessageStartingWith("EV-4050").withMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "sales"})
    void all_who_share_it_can_be_paused_slowed_down_and_cancelled(String name) throws Exception {
        Shop.create(database, 20_000);
        Projection projection = name.equals("orders")
                ? Shop.orders("orders", event -> LockSupport.parkNanos(500_000))
                : Shop.sales();
        CountDownLatch paused = new CountDownLatch(2);
        RebuildListener listener = new RebuildListener() {

            private final AtomicBoolean told = new AtomicBoolean();

            @Override
            public void paused() {
                if (!told.getAndSet(true)) {
                    paused.countDown();
                }
            }
        };
        Future<RebuildReport> leader = threads.submit(() -> projections().rebuild(projection,
                RebuildOptions.defaults().slices(2), listener));
        Awaitility.await().until(() -> !slices(projection).isEmpty());
        assertThat(projections().tune(projection, OptionalInt.of(1), OptionalInt.of(4_000))).isTrue();
        Future<Optional<Generation>> joiner = threads.submit(() -> projections().join(projection,
                new RebuildListener() {

                    private final AtomicBoolean told = new AtomicBoolean();

                    @Override
                    public void paused() {
                        if (!told.getAndSet(true)) {
                            paused.countDown();
                        }
                    }
                }));
        Awaitility.await().until(() -> slices(projection).stream().filter(SliceStatus::held).count() == 2);
        assertThat(projections().pause(projection)).isTrue();
        assertThat(paused.await(30, TimeUnit.SECONDS)).isTrue();
        List<SliceStatus> whilePaused = slices(projection);
        assertThat(projections().resume(projection)).isTrue();
        Awaitility.await().until(() -> slices(projection).getFirst().position() > whilePaused.getFirst().position());
        assertThat(projections().cancel(projection)).isTrue();

        assertThatExceptionOfType(ExecutionException.class).isThrownBy(leader::get).withMessageContaining("EV-4013");
        assertThat(joiner.get(30, TimeUnit.SECONDS)).isEmpty();
        assertThat(projections().generations(projection)).isEmpty();
        assertThat(database.value("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'evolvent\\_%'"))
                .isEqualTo(0L);
    }

    @Test
    void who_has_joined_is_told_that_it_failed_elsewhere_or_waits_for_a_swap() throws Exception {
        Shop.create(database, 500);
        CountDownLatch joined = new CountDownLatch(1);
        RebuildListener tells = new RebuildListener() {
            @Override
            public void started(Generation generation, long upTo) {
                joined.countDown();
            }
        };
        Future<RebuildReport> leader = threads.submit(() -> projections().rebuild(Shop.orders("orders", event -> {
            await(joined);
            throw new IllegalStateException("broken here only");
        }), RebuildOptions.defaults().slices(2), RebuildListener.NONE));
        Awaitility.await().until(() -> slices(Shop.orders("orders")).stream().anyMatch(SliceStatus::held));
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> projections().join(Shop.orders("orders"), tells))
                .withMessageStartingWith("EV-4053").withMessageContaining("broken here only");
        assertThatExceptionOfType(ExecutionException.class).isThrownBy(leader::get);

        CountDownLatch again = new CountDownLatch(1);
        Future<RebuildReport> other = threads.submit(() -> projections().rebuild(
                Shop.orders("orders", event -> await(again)), RebuildOptions.defaults().slices(2).withoutSwap(),
                RebuildListener.NONE));
        Awaitility.await().until(() -> slices(Shop.orders("orders")).stream().anyMatch(SliceStatus::held));
        Optional<Generation> end = projections().join(Shop.orders("orders"), new RebuildListener() {
            @Override
            public void started(Generation generation, long upTo) {
                again.countDown();
            }
        });
        assertThat(end.orElseThrow().state()).isEqualTo(Generation.State.VERIFIED);
        assertThat(other.get().generation()).isEqualTo(end.orElseThrow());
        projections().cancel(Shop.orders("orders"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "sales"})
    void an_event_that_cannot_be_processed_is_parked_with_its_key(String name) throws Exception {
        Shop.create(database, 500);
        String bad = String.valueOf(database.value("SELECT md5('7')::uuid"));
        CountDownLatch both = new CountDownLatch(1);
        Runnable waits = () -> await(both);
        Consumer<CurrentEvent<Shop.OrderPlaced>> fails = event -> {
            waits.run();
            if (event.recorded().stream().id().equals(bad)) {
                throw new IllegalStateException("broken");
            }
        };
        Projection broken = name.equals("orders") ? Shop.orders("orders", fails) : Shop.sales(fails);
        Future<RebuildReport> leader = threads.submit(() -> projections().rebuild(broken,
                RebuildOptions.defaults().parking().slices(2), RebuildListener.NONE));
        Awaitility.await().until(() -> slices(broken).stream().anyMatch(SliceStatus::held));
        projections().join(broken, new RebuildListener() {
            @Override
            public void started(Generation generation, long upTo) {
                both.countDown();
            }
        });

        assertThat(leader.get().parked()).isEqualTo(3);
        Projection mended = Shop.projection(name);
        assertThat(projections().quarantined(mended, Optional.of(bad))).hasSize(3);
        assertThat(projections().retry(mended, bad)).isEqualTo(3);
        assertThat(database.value(Shop.differences(name, mended, 500))).isEqualTo(0L);
    }

    @Test
    void slices_that_there_is_too_little_memory_for_are_brought_to_their_end_afterwards() throws Exception {
        Shop.create(database, 8_000);
        Projections projections = projections();
        projections.begin();
        FoldDefinition<Shop.OrderRow> little = new FoldDefinition<>(Shop.orders("orders"), Shop.REGISTRY, 0);
        AtomicInteger unfinished = new AtomicInteger();
        RebuildListener listener = new RebuildListener() {
            @Override
            public void progress(RebuildProgress progress) {
                if (progress.generation().state() == Generation.State.CATCHING_UP) {
                    unfinished.set(Math.max(unfinished.get(), (int) slices(Shop.orders("orders")).stream()
                            .filter(slice -> slice.position() < slice.upTo()).count()));
                }
            }
        };

        new Rebuild<>(projections.store(), projections.registry(), projections.database(), little,
                RebuildOptions.defaults().slices(3), listener).run();

        assertThat(unfinished).hasValue(3);
        assertThat(database.value(Shop.differences("orders", 8_000))).isEqualTo(0L);
    }

    private record Shared(RebuildReport report, List<Optional<Generation>> outcomes) {}

    /** Rebuilds with others that have all joined before the replay ends. */
    private Shared share(Projection projection, int slices, int joiners) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch joined = new CountDownLatch(joiners);
        Future<RebuildReport> leader = threads.submit(() -> projections().rebuild(projection,
                RebuildOptions.defaults().slices(slices), new RebuildListener() {
                    @Override
                    public void started(Generation generation, long upTo) {
                        begun.countDown();
                        await(joined);
                    }
                }));
        await(begun);
        Callable<Optional<Generation>> join = () -> projections().join(projection, new RebuildListener() {
            @Override
            public void started(Generation generation, long upTo) {
                joined.countDown();
            }
        });
        List<Future<Optional<Generation>>> others = IntStream.range(0, joiners).mapToObj(i -> threads.submit(join))
                .toList();
        List<Optional<Generation>> outcomes = new ArrayList<>();
        for (Future<Optional<Generation>> other : others) {
            outcomes.add(other.get(60, TimeUnit.SECONDS));
        }
        RebuildReport report = leader.get(60, TimeUnit.SECONDS);
        assertThat(outcomes).extracting(Optional::orElseThrow).containsOnly(report.generation());
        return new Shared(report, outcomes);
    }

    private static List<SliceStatus> slices(Projection projection) {
        return projections().status(projection, false).slices();
    }

    private static Projections projections() {
        return Shop.projections(database.dataSource());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
