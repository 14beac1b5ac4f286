package dev.evolvent.projections.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.schema.SchemaSnapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

class ExchangeInUseIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void a_read_model_and_its_twins() throws SQLException {
        Orders.create(database);
        List<String> build = Orders.shadows(database, "two", Optional.empty(), false);
        Orders.load(database, "two", 7, "new");
        Orders.build(database, build);
    }

    private interface Work {

        void once(Session session) throws SQLException;
    }

    @Test
    void readers_and_writers_see_no_error_and_no_empty_table_during_twenty_exchanges() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        AtomicLong done = new AtomicLong();
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        List<Work> all = List.of(
                session -> requireRows(session, "SELECT count(*) FROM orders", wrong),
                session -> requireRows(session, "SELECT \"How many?\" FROM \"Report's\".\"View, on view\"", wrong),
                session -> requireRows(session, "SELECT count(*) FROM totals", wrong),
                session -> requireRows(session, "SELECT count(*) FROM total_view", wrong),
                session -> session
                        .update("INSERT INTO shipments SELECT coalesce(max(id), 0) + 1, 10, 'live 1' FROM shipments"),
                session -> session.update("UPDATE orders SET amount = amount + 1 WHERE id = 10"));
        long longest = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            for (Work work : all) {
                threads.execute(() -> {
                    try (Connection connection = database.connection()) {
                        while (!over.get()) {
                            work.once(new Session(connection));
                            done.incrementAndGet();
                        }
                    } catch (SQLException e) {
                        wrong.add(e.getMessage());
                    }
                });
            }
            try {
                for (int turn = 0; turn < 20; turn++) {
                    longest = Math.max(longest, turn % 2 == 0
                            ? Orders.exchange(database, "two", "one")
                            : Orders.exchange(database, "one", "two"));
                }
            } finally {
                over.set(true);
            }
        }
        LoggerFactory.getLogger(ExchangeInUseIT.class).info("20 exchanges, locks held for {} ms at most, {} uses",
                longest,
                done.get());
        assertThat(wrong).isEmpty();
        assertThat(longest).isLessThan(1000);
        assertThat(
                Orders.number(database, "SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND NOT convalidated"))
                .isZero();
    }

    private static void requireRows(Session session, String sql, Queue<String> wrong) throws SQLException {
        if (session.number(sql) < 5) {
            wrong.add("empty: " + sql);
        }
    }

    @Test
    void who_holds_a_lock_for_long_is_named_and_nothing_is_changed() throws SQLException {
        SchemaSnapshot before = Orders.snapshot(database);
        for (String inTheWay : List.of("SELECT * FROM orders", "SELECT * FROM totals", "SELECT * FROM by_key",
                "SELECT * FROM shipments", "INSERT INTO customers VALUES (100, 'a')",
                "SELECT nextval('orders_number_seq')")) {
            try (Connection reader = database.connection()) {
                reader.setAutoCommit(false);
                new Session(reader).execute(inTheWay + " /* the long one */");

                assertThatExceptionOfType(EvolventException.class).as(inTheWay)
                        .isThrownBy(() -> Orders.transaction(database,
                                session -> Orders.TABLES.exchange(session, "two", "one", Duration.ofMillis(300))))
                        .withMessageStartingWith("EV-4022").withMessageContaining("the long one");
                reader.rollback();
            }
        }
        assertThat(Orders.differences(before, Orders.snapshot(database))).isEmpty();
        Orders.exchange(database, "two", "one");
    }

    @Test
    void of_two_exchanges_at_once_one_comes_too_late() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        Callable<String> exchange = () -> {
            start.await();
            try {
                SwapResult done = Orders.transaction(database,
                        session -> Orders.TABLES.exchange(session, "two", "one", Duration.ofSeconds(20)));
                Orders.build(database, done.remaining());
                return "done";
            } catch (EvolventException e) {
                return e.code();
            }
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<String>> both = List.of(threads.submit(exchange), threads.submit(exchange));
            start.countDown();
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder("done", "EV-4024");
        }
        assertThat(Orders.number(database, "SELECT count(*) FROM orders")).isEqualTo(7);
    }

    @Test
    void a_connection_that_is_killed_in_the_middle_leaves_all_or_nothing() throws Exception {
        SchemaSnapshot before = Orders.snapshot(database, "one", "two");
        Random random = new Random(11);
        List<String> remaining = new ArrayList<>();
        String from = "two";
        int killed = 0;
        for (int turn = 0; turn < 30; turn++) {
            String source = from;
            String aside = source.equals("two") ? "one" : "two";
            try (Connection connection = database.connection();
                    ExecutorService killer = Executors.newSingleThreadExecutor()) {
                Session session = new Session(connection);
                long pid = session.number("SELECT pg_backend_pid()");
                int millis = random.nextInt(700);
                Future<?> kill = killer.submit(() -> {
                    TimeUnit.MILLISECONDS.sleep(millis);
                    database.execute("SELECT pg_terminate_backend(" + pid + ")");
                    return true;
                });
                try {
                    remaining = session.transaction(
                            inside -> Orders.TABLES.exchange(inside, source, aside, Duration.ofSeconds(20)))
                            .remaining();
                } catch (SQLException | EvolventException e) {
                    killed++;
                    assertThat(e).satisfiesAnyOf(
                            it -> assertThat(it).isInstanceOf(SQLException.class),
                            it -> assertThat(it).isInstanceOf(DatabaseException.class));
                }
                kill.get();
            }
            long rows = Orders.number(database, "SELECT count(*) FROM orders");
            boolean moved = rows == (source.equals("two") ? 7 : 5);
            assertThat(rows).isIn(5L, 7L);
            if (moved) {
                Orders.build(database, remaining);
                from = aside;
            }
            assertThat(Orders.differences(before, Orders.snapshot(database, "one", "two"))).isEmpty();
        }
        LoggerFactory.getLogger(ExchangeInUseIT.class).info("killed {} of 30 exchanges", killed);
        assertThat(killed).isBetween(1, 29);
    }

    @Test
    void a_reference_that_would_not_hold_is_told_before_anything_is_locked() throws SQLException {
        database.execute(
                "INSERT INTO orders (id, number, code, amount) OVERRIDING SYSTEM VALUE VALUES (999, 999, 'lost one', 1);"
                        + " INSERT INTO shipments VALUES (7, 999, 'lost one')");

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> Orders.exchange(database, "two", "one"))
                .withMessageStartingWith("EV-4023").withMessageContaining("ships").withMessageContaining("999")
                .withMessageContaining("by_code").withMessageContaining("lost one");
    }

    @Test
    void what_was_changed_on_the_live_tables_meanwhile_is_carried_over_too() throws SQLException {
        database.execute("""
                REVOKE SELECT ON orders FROM "evolvent reader" CASCADE;
                GRANT DELETE ON orders TO "evolvent reader";
                COMMENT ON TABLE orders IS 'another one';
                CREATE POLICY later ON orders FOR DELETE USING (amount < 3);
                DROP POLICY "only open" ON orders;
                CREATE POLICY "only open" ON orders FOR SELECT USING (state <> 'open');
                ALTER TABLE orders FORCE ROW LEVEL SECURITY;
                CREATE TRIGGER later AFTER INSERT ON orders EXECUTE FUNCTION stamp();
                CREATE VIEW later AS SELECT id FROM orders;
                CREATE TABLE returns ("order" bigint REFERENCES orders);
                ALTER TABLE orders SET (fillfactor = 60)""");
        SchemaSnapshot before = Orders.snapshot(database, "one", "two");

        Orders.exchange(database, "two", "one");

        assertThat(Orders.differences(before, Orders.snapshot(database, "one", "two"))).isEmpty();
    }

    @Test
    void an_index_that_was_made_meanwhile_is_told_as_lost() throws SQLException {
        database.execute("CREATE INDEX meanwhile ON orders (note)");

        SwapResult done = Orders.transaction(database,
                session -> Orders.TABLES.exchange(session, "two", "one", Duration.ofSeconds(20)));

        assertThat(done.lost()).containsExactly("index meanwhile of orders");
    }

    @Test
    void a_materialized_view_that_was_made_meanwhile_has_no_twin() throws SQLException {
        database.execute("CREATE MATERIALIZED VIEW meanwhile AS SELECT id FROM orders");

        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> Orders.exchange(database, "two", "one"))
                .withMessageStartingWith("EV-4024").withMessageContaining("meanwhile");
    }

    @Test
    void triggers_fire_on_the_live_table_alone_and_others_may_delete_what_only_the_kept_table_refers_to()
            throws SQLException {
        database.execute("UPDATE two.orders SET note = 'stamp' WHERE id = 10");
        assertThat(database.value("SELECT note FROM two.orders WHERE id = 10")).isEqualTo("stamp");

        Orders.exchange(database, "two", "one");

        database.execute(
                "UPDATE orders SET note = 'stamp' WHERE id = 10; UPDATE one.orders SET note = 'stamp' WHERE id = 10");
        assertThat(database.value("SELECT note FROM orders WHERE id = 10")).isEqualTo("stamped");
        assertThat(database.value("SELECT note FROM one.orders WHERE id = 10")).isEqualTo("stamp");
        database.execute("DELETE FROM shipments; DELETE FROM customers WHERE id = 3");
        assertThat(database.value("SELECT count(*) FROM one.orders WHERE customer = 3")).isEqualTo(1L);
        assertThat(new Database(database.pool()).<Long>session(
                session -> session.number("SELECT count(*) FROM orders WHERE customer = 3"))).isZero();
    }
}
