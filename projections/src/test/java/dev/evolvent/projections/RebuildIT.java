package dev.evolvent.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Table;
import dev.evolvent.projections.internal.rebuild.Rebuild;
import dev.evolvent.projections.internal.replay.FoldDefinition;
import dev.evolvent.projections.internal.rows.RowMapping;
import dev.evolvent.projections.run.Projections;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RebuildIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void nothing_built() throws SQLException {
        Shop.dropAll(database);
    }

    @Test
    void the_first_build_makes_the_table_and_it_is_what_the_events_say() throws SQLException {
        Shop.create(database, 4_000);

        RebuildReport report = rebuild();

        assertThat(database.value(Shop.differences("orders", 4_000))).isEqualTo(0L);
        assertThat(report.events()).isEqualTo(12_800);
        assertThat(report.comparison().rows()).isEqualTo(3_200);
        assertThat(report.generation().state()).isEqualTo(Generation.State.LIVE);
    }

    @Test
    void an_empty_store_gives_an_empty_table() throws SQLException {
        Shop.create(database, 0);

        rebuild();

        assertThat(database.value("SELECT count(*) FROM orders")).isEqualTo(0L);
    }

    @Test
    void a_rebuild_is_compared_with_the_live_table_and_takes_its_place_and_can_be_rolled_back() throws SQLException {
        Shop.create(database, 1_000);
        rebuild();
        Object first = database.value("SELECT 'orders'::regclass::oid");
        Shop.append(database, 1_000, 1_200);
        Projections projections = Shop.projections(database.pool());
        projections.advance(Shop.orders("orders"));

        RebuildReport report = rebuild();

        assertThat(report.comparison().equal()).isTrue();
        assertThat(database.value("SELECT 'orders'::regclass::oid")).isNotEqualTo(first);
        assertThat(database.value(Shop.differences("orders", 1_200))).isEqualTo(0L);

        Shop.append(database, 1_200, 1_300);
        projections.rollback(Shop.orders("orders"));
        assertThat(database.value("SELECT 'orders'::regclass::oid")).isEqualTo(first);
        projections.advance(Shop.orders("orders"));
        assertThat(database.value(Shop.differences("orders", 1_300))).isEqualTo(0L);
    }

    @Test
    void a_rebuild_stops_where_the_live_table_stands_and_a_slow_live_table_is_not_taken_for_a_wrong_one()
            throws SQLException {
        Shop.create(database, 100);
        rebuild();
        Shop.append(database, 100, 200);

        assertThat(rebuild().comparison().equal()).isTrue();
        assertThat(database.value(Shop.differences("orders", 100))).isEqualTo(0L);
    }

    @Test
    void planted_differences_are_counted_by_kind_and_shown_and_the_live_table_stays() throws SQLException {
        Shop.create(database, 1_000);
        rebuild();
        UUID planted = UUID.fromString("00000000-0000-0000-0000-000000000001");
        database.execute("INSERT INTO orders VALUES (?, 'nobody', 1, 0, NULL)", planted);
        database.execute("UPDATE orders SET note = 'forged' WHERE order_id = md5('1')::uuid");
        database.execute("DELETE FROM orders WHERE order_id IN (md5('2')::uuid, md5('3')::uuid)");

        assertThatExceptionOfType(EvolventException.class).isThrownBy(RebuildIT::rebuild)
                .withMessageStartingWith("EV-4003").withMessageContaining("800 rows: 1 missing, 2 extra, 1 changed")
                .withMessageContaining("missing: orders (" + planted + ",nobody")
                .withMessageContaining("forged");
        assertThat(database.value("SELECT count(*) FROM orders WHERE customer = 'nobody'")).isEqualTo(1L);

        RebuildReport report = Shop.projections(database.pool()).rebuild(Shop.orders("orders"),
                RebuildOptions.builder().differences(RebuildOptions.Differences.ACCEPT).build(), RebuildListener.NONE);
        assertThat(report.events()).as("the table that was built before is taken up again").isZero();
        assertThat(database.value(Shop.differences("orders", 1_000))).isEqualTo(0L);
    }

    @Test
    void the_live_table_goes_on_while_it_is_rebuilt_and_swapped() throws Exception {
        Shop.create(database, 500);
        rebuild();
        AtomicBoolean going = new AtomicBoolean(true);
        int[] orders = {500};
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        Thread runner = Thread.ofPlatform().start(() -> {
            Projections projections = Shop.projections(database.pool());
            while (going.get()) {
                try {
                    Shop.append(database, orders[0], orders[0] + 10);
                    orders[0] += 10;
                    projections.advance(Shop.orders("orders"));
                } catch (EvolventException e) {
                    // After a swap it still refers to the old table, and fails with an error.
                    if (!e.code().equals("EV-4011")) {
                        failures.add(e);
                    }
                } catch (SQLException e) {
                    failures.add(e);
                }
            }
        });
        for (int i = 0; i < 8; i++) {
            assertThat(rebuild().comparison().equal()).isTrue();
        }
        going.set(false);
        runner.join();

        assertThat(failures).isEmpty();
        Shop.projections(database.pool()).advance(Shop.orders("orders"));
        assertThat(database.value(Shop.differences("orders", orders[0]))).isEqualTo(0L);
    }

    @Test
    void a_schema_of_somebody_else_is_not_dropped() throws SQLException {
        Shop.create(database, 10);
        database.execute("CREATE SCHEMA evolvent_orders_1 CREATE TABLE orders (mine int)");

        assertThatExceptionOfType(EvolventException.class).isThrownBy(RebuildIT::rebuild)
                .withMessageStartingWith("EV-4012");
        assertThat(database.value("SELECT count(*) FROM evolvent_orders_1.orders")).isEqualTo(0L);
    }

    @Test
    void a_second_rebuild_at_the_same_time_is_refused() throws SQLException {
        Shop.create(database, 100);
        Projections projections = Shop.projections(database.pool());
        projections.rebuild(Shop.orders("orders"), RebuildOptions.defaults(), new RebuildListener() {
            @Override
            public void started(Generation generation, long upTo) {
                assertThatExceptionOfType(EvolventException.class).isThrownBy(RebuildIT::rebuild)
                        .withMessageStartingWith("EV-4007");
            }
        });
        assertThat(database.value(Shop.differences("orders", 100))).isEqualTo(0L);
    }

    @Test
    void all_unknown_event_types_are_told_before_anything_is_done() throws SQLException {
        Shop.create(database, 10);
        database.execute("UPDATE events SET event_version = '9' WHERE version = 1; "
                + "UPDATE events SET event_type = 'Other' WHERE version = 4");

        assertThatExceptionOfType(EvolventException.class).isThrownBy(RebuildIT::rebuild)
                .withMessageStartingWith("EV-4001").withMessageContaining("OrderPlaced 9, Other 1");
        assertThat(database.value("SELECT to_regnamespace('evolvent_orders_1')")).isNull();
    }

    @Test
    void a_table_that_is_there_already_must_be_adopted_first() throws SQLException {
        Shop.create(database, 50);
        database.execute(
                "CREATE TABLE orders (order_id uuid PRIMARY KEY, customer text NOT NULL, amount numeric NOT NULL,"
                        + " changes int NOT NULL, note text); CREATE INDEX by_customer ON orders (customer); INSERT INTO orders "
                        + Shop.expected(50));
        assertThatExceptionOfType(EvolventException.class).isThrownBy(RebuildIT::rebuild)
                .withMessageStartingWith("EV-4010");

        Projections projections = Shop.projections(database.pool());
        projections.adopt(Shop.orders("orders"), 160);

        assertThat(rebuild().comparison().equal()).isTrue();
        assertThat(database.value("SELECT count(*) FROM pg_index WHERE indrelid = 'orders'::regclass")).isEqualTo(2L);
    }

    @Test
    void what_cannot_be_carried_over_is_told_before_anything_is_done() throws SQLException {
        Shop.create(database, 50);
        rebuild();
        database.execute("CREATE TABLE heir () INHERITS (orders)");

        assertThatExceptionOfType(EvolventException.class).isThrownBy(RebuildIT::rebuild)
                .withMessageStartingWith("EV-4020").withMessageContaining("heir");
        database.execute("DROP TABLE heir");
    }

    @Test
    void a_live_table_with_other_columns_is_told_before_anything_is_done() throws SQLException {
        Shop.create(database, 50);
        rebuild();
        database.execute("ALTER TABLE orders RENAME customer TO client");

        assertThatExceptionOfType(EvolventException.class).isThrownBy(RebuildIT::rebuild)
                .withMessageStartingWith("EV-4006").withMessageContaining("lacks column customer")
                .withMessageContaining("column client");
    }

    @Test
    void a_fold_that_fails_names_the_event_and_goes_on_from_there_once_it_is_corrected() throws SQLException {
        Shop.create(database, 4_000);
        KeyedFold<Shop.OrderRow> failing = KeyedFold.into("orders", Shop.OrderRow.class)
                .on(Shop.OrderPlaced.class, event -> UUID.fromString(event.recorded().stream().id()), (row, event) -> {
                    throw new IllegalStateException("broken");
                });

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> Shop.projections(database.pool()).rebuild(failing, RebuildOptions.defaults(),
                        RebuildListener.NONE))
                .withMessageStartingWith("EV-4004: Projection orders failed on OrderPlaced")
                .withMessageContaining("position 1 ");
        rebuild();
        assertThat(database.value(Shop.differences("orders", 4_000))).isEqualTo(0L);
    }

    @Test
    void an_unfinished_rebuild_that_an_earlier_version_divided_among_processes_is_refused_until_it_is_cancelled()
            throws SQLException {
        Shop.create(database, 100);
        Projections projections = Shop.projections(database.pool());
        projections.rebuild(Shop.orders("orders"), RebuildOptions.builder().swap(false).build(), RebuildListener.NONE);
        database.execute("""
                CREATE TABLE evolvent.projection_slices (projection text NOT NULL, generation integer NOT NULL,
                    slice integer NOT NULL, slices integer NOT NULL, state text NOT NULL, position bigint NOT NULL,
                    up_to bigint NOT NULL, reached bigint NOT NULL, events bigint NOT NULL DEFAULT 0, host text,
                    process bigint, beat_at timestamptz, PRIMARY KEY (projection, generation, slice));
                INSERT INTO evolvent.projection_slices (projection, generation, slice, slices, state, position, up_to,
                    reached)
                VALUES ('orders', 1, 1, 2, 'catching up', 320, 320, 320),
                    ('orders', 1, 2, 2, 'replaying', BEGINNING, 320, BEGINNING);
                UPDATE evolvent.projection_generations SET state = 'replaying', position = BEGINNING"""
                .replace("BEGINNING", Long.toString(EventStore.BEGINNING)));

        assertThatExceptionOfType(EvolventException.class).isThrownBy(RebuildIT::rebuild)
                .withMessageStartingWith("EV-4014").withMessageContaining("orders was started in slices")
                .withMessageContaining("Cancel it");
        assertThat(projections.plan(Shop.orders("orders"), RebuildOptions.defaults()).problems()).hasSize(1);

        assertThat(projections.cancel(Shop.orders("orders"))).isTrue();
        assertThat(database.value("SELECT count(*) FROM evolvent.projection_slices")).isEqualTo(0L);
        assertThat(rebuild().events()).isEqualTo(320);
        assertThat(database.value(Shop.differences("orders", 100))).isEqualTo(0L);
    }

    @Test
    void rows_that_there_is_too_little_memory_for_are_written_in_chunks() throws SQLException {
        Shop.create(database, 8_000);
        Projections projections = Shop.projections(database.pool());
        projections.begin();
        AtomicBoolean unfinished = new AtomicBoolean();
        RebuildListener listener = new RebuildListener() {
            @Override
            public void progress(RebuildProgress progress) {
                if (progress.generation().state() == Generation.State.CATCHING_UP
                        && progress.position() < progress.upTo()) {
                    unfinished.set(true);
                }
            }
        };

        new Rebuild<>(projections.store(), projections.registry(), projections.database(),
                new FoldDefinition<>(Shop.orders("orders"), Shop.REGISTRY, 0), RebuildOptions.defaults(), listener)
                .run();

        assertThat(unfinished).isTrue();
        assertThat(database.value(Shop.differences("orders", 8_000))).isEqualTo(0L);
    }

    @Test
    void a_stream_is_a_key_if_that_is_a_text_or_a_uuid() throws SQLException {
        record NumberRow(long number) {}
        Shop.create(database, 200);
        KeyedFold<Shop.OrderRow> orders = KeyedFold.into("orders", Shop.OrderRow.class)
                .on(Shop.OrderPlaced.class, (row, event) -> Shop.placed(event))
                .on(Shop.NoteChanged.class, (row, event) -> row.map(order -> Shop.noted(order, event)))
                .on(Shop.OrderCancelled.class, (row, event) -> Optional.empty());

        Shop.projections(database.pool()).rebuild(orders, RebuildOptions.defaults(), RebuildListener.NONE);

        assertThat(database.value(Shop.differences("orders", 200))).isEqualTo(0L);
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> KeyedFold.into("x", NumberRow.class)
                .on(Shop.OrderPlaced.class, (row, event) -> Optional.empty()))
                .withMessageStartingWith("EV-4005").withMessageContaining("stream");
    }

    @Test
    void odd_names_are_only_names() throws SQLException {
        Shop.create(database, 20);
        database.execute("DROP SCHEMA IF EXISTS \"S 'p\"\"x\" CASCADE; CREATE SCHEMA \"S 'p\"\"x\"");
        KeyedFold<Shop.OrderRow> odd = Shop.orders(new Table("S 'p\"x", "Üble \"Tabelle\"; DROP TABLE events --"));
        Projections projections = Shop.projections(database.pool());

        for (int i = 0; i < 3; i++) {
            projections.rebuild(odd, RebuildOptions.defaults(), RebuildListener.NONE);
        }
        projections.rollback(odd);

        assertThat(database.value(Shop.differences(odd.table().sql(), 20))).isEqualTo(0L);
        assertThat(projections.generations(odd)).hasSize(2);
    }

    @Test
    void a_record_that_cannot_be_a_row_is_refused() {
        record Keyless(Optional<String> key) {}
        record Unfit(String key, List<String> many) {}

        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> RowMapping.of(Keyless.class))
                .withMessageStartingWith("EV-4005");
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> RowMapping.of(Unfit.class))
                .withMessageStartingWith("EV-4005").withMessageContaining("many");
    }

    private static RebuildReport rebuild() {
        return Shop.projections(database.pool()).rebuild(Shop.orders("orders"), RebuildOptions.defaults(),
                RebuildListener.NONE);
    }
}
