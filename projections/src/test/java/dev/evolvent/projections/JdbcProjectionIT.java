package dev.evolvent.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.projections.run.ProjectionRunner;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.upcasters.event.CurrentEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcProjectionIT {

    private static final String DDL = """
            CREATE TABLE sales_order (order_id uuid PRIMARY KEY, customer text NOT NULL, amount numeric NOT NULL,
                changes int NOT NULL DEFAULT 0, note text);
            CREATE TABLE sales_by_rest (rest int PRIMARY KEY, orders int NOT NULL, amount numeric NOT NULL)""";

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private Projections projections;

    @BeforeEach
    void nothing_built() throws SQLException {
        Shop.dropAll(database);
        database.execute("DROP TABLE IF EXISTS elsewhere");
        projections = Shop.projections(database.pool());
    }

    /** The tables of {@link Shop#sales}, kept by code; something else is done first with each order. */
    static JdbcProjection sales(JdbcProjection.Handler<Shop.OrderPlaced> first) {
        return JdbcProjection.named("sales").tables(DDL, "sales_order", "sales_by_rest")
                .on(Shop.OrderPlaced.class, (event, connection, replaying) -> {
                    first.handle(event, connection, replaying);
                    run(connection, "INSERT INTO sales_order (order_id, customer, amount) VALUES (?, ?, ?)", id(event),
                            event.body().customer(), event.body().amount());
                    run(connection, "INSERT INTO sales_by_rest AS s VALUES (?, 1, ?) ON CONFLICT (rest) DO UPDATE SET"
                            + " orders = s.orders + 1, amount = s.amount + excluded.amount",
                            Math.floorMod(id(event).hashCode(), 7), event.body().amount());
                })
                .on(Shop.NoteChanged.class, (event, connection, replaying) -> run(connection,
                        "UPDATE sales_order SET note = ?, changes = changes + 1 WHERE order_id = ?",
                        event.body().note().orElse(null), id(event)))
                .on(Shop.OrderCancelled.class,
                        (event, connection, replaying) -> run(connection,
                                """
                                        WITH gone AS (DELETE FROM sales_order WHERE order_id = ? RETURNING amount)
                                        UPDATE sales_by_rest SET orders = orders - 1, amount = sales_by_rest.amount - gone.amount FROM gone
                                        WHERE rest = ?""",
                                id(event), Math.floorMod(id(event).hashCode(), 7)));
    }

    static JdbcProjection sales() {
        return sales((event, connection, replaying) -> {});
    }

    private static UUID id(CurrentEvent<?> event) {
        return UUID.fromString(event.recorded().stream().id());
    }

    private static void run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private RebuildReport rebuild(JdbcProjection projection) {
        return projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
    }

    @Test
    void a_projection_kept_by_code_is_built_rebuilt_followed_and_rolled_back_with_all_its_tables() throws Exception {
        Shop.create(database, 300);
        rebuild(sales());
        assertThat(database.value(Shop.salesDifferences(300))).isEqualTo(0L);
        try (ProjectionRunner runner = projections.runner(List.of(sales()), RunnerOptions.defaults())) {
            runner.start();
            Shop.append(database, 300, 350);
            await().untilAsserted(() -> assertThat(database.value(Shop.salesDifferences(350))).isEqualTo(0L));
            RebuildReport report = rebuild(sales());
            assertThat(report.comparison().equal()).isTrue();
            assertThat(report.comparison().rows()).isEqualTo(280 + 7);
            Shop.append(database, 350, 360);
            await().untilAsserted(() -> assertThat(database.value(Shop.salesDifferences(360))).isEqualTo(0L));
            projections.rollback(sales());
            await().untilAsserted(() -> assertThat(database.value(Shop.salesDifferences(360))).isEqualTo(0L));
        }
        assertThat(Projections.wanted(sales(), Shop.REGISTRY))
                .isEqualTo(Projections.wanted(Shop.sales(), Shop.REGISTRY));
        assertThat(projections.status(sales(), false).staleness().isStale()).isFalse();
        assertThat(projections.status(sales().version("2"), false).staleness().isStale()).isTrue();
    }

    @Test
    void differences_are_found_with_the_events_behind_them() throws SQLException {
        Shop.create(database, 100);
        rebuild(sales());
        database.execute("UPDATE sales_order SET changes = 7 WHERE order_id = md5('1')::uuid");
        Comparison comparison = projections.verify(sales(), RebuildListener.NONE);
        assertThat(comparison.changed()).isEqualTo(1);
        assertThat(comparison.samples().getFirst().events()).hasSize(3);
    }

    @Test
    void the_transaction_is_lent_and_cannot_be_ended() throws SQLException {
        Shop.create(database, 10);
        AtomicReference<@Nullable Connection> kept = new AtomicReference<>();
        rebuild(sales((event, connection, replaying) -> {
            assertThat(replaying).isTrue();
            assertThat(connection.getAutoCommit()).isFalse();
            connection.setAutoCommit(false);
            assertThatExceptionOfType(SQLException.class).isThrownBy(connection::commit)
                    .withMessageContaining("EV-4041");
            assertThatExceptionOfType(SQLException.class).isThrownBy(connection::rollback)
                    .withMessageContaining("EV-4041");
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connection.setAutoCommit(true));
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connection.abort(Runnable::run));
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connection.unwrap(Connection.class));
            Savepoint own = connection.setSavepoint();
            run(connection, "DELETE FROM sales_order");
            connection.rollback(own);
            try (Statement statement = connection.createStatement()) {
                assertThat(statement.getConnection()).isSameAs(connection);
            }
            assertThat(connection.getMetaData().getConnection()).isEqualTo(connection);
            connection.close();
            assertThat(connection.isClosed()).isFalse();
            kept.set(connection);
        }));
        assertThat(database.value(Shop.salesDifferences(10))).isEqualTo(0L);
        Connection over = Objects.requireNonNull(kept.get());
        assertThat(over.isClosed()).isTrue();
        assertThatExceptionOfType(SQLException.class).isThrownBy(over::createStatement).withMessageContaining("over");
    }

    @Test
    void sql_that_ends_the_transaction_and_writing_to_tables_of_others_stops_a_rebuild() throws SQLException {
        Shop.create(database, 10);
        database.execute("CREATE TABLE elsewhere (n int)");
        for (List<String> end : List.of(List.of("COMMIT"), List.of("COMMIT", "SELECT 1"),
                List.of("ROLLBACK", "SELECT 1"))) {
            refused(JdbcProjection.named("sales").tables(DDL, "sales_order", "sales_by_rest")
                    .on(Shop.OrderPlaced.class, (event, connection, replaying) -> {
                        for (String sql : end) {
                            run(connection, sql.equals("SELECT 1") ? "DO 'BEGIN END'" : sql);
                        }
                    }), "EV-4041");
        }
        refused(sales((event, connection, replaying) -> run(connection, "INSERT INTO elsewhere VALUES (1)")), "EV-4042",
                "elsewhere");
        assertThat(database.value("SELECT count(*) FROM elsewhere")).isEqualTo(0L);
        rebuild(sales((event, connection, replaying) -> run(connection,
                "DO 'BEGIN PERFORM 1 FROM elsewhere FOR SHARE; END'")));
        // Who follows may have more to do than to keep its tables.
        Shop.append(database, 10, 12);
        projections
                .advance(sales((event, connection, replaying) -> run(connection, "INSERT INTO elsewhere VALUES (1)")));
        assertThat(database.value("SELECT count(*) FROM elsewhere")).isEqualTo(2L);
    }

    private void refused(JdbcProjection projection, String... messages) {
        for (RebuildOptions options : List.of(RebuildOptions.defaults(),
                RebuildOptions.builder().quarantine(true).build())) {
            assertThatExceptionOfType(EvolventException.class)
                    .isThrownBy(() -> projections.rebuild(projection, options, RebuildListener.NONE))
                    .satisfies(problem -> assertThat(problem.getMessage()).contains(messages));
        }
    }

    @Test
    void an_event_that_fails_is_parked_alone_with_its_key_and_retried() throws SQLException {
        Shop.create(database, 60);
        JdbcProjection failing = sales((event, connection, replaying) -> {
            if (id(event).equals(UUID.fromString(String.valueOf(database.value("SELECT md5('7')::uuid"))))) {
                run(connection, "INSERT INTO sales_by_rest VALUES (99, 1, 1)");
                throw new java.io.IOException("no paper");
            }
        });
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> rebuild(failing))
                .withMessageContaining("EV-4004").withMessageContaining("no paper");
        RebuildReport report = projections.rebuild(failing, RebuildOptions.builder().quarantine(true).build(),
                RebuildListener.NONE);

        assertThat(report.quarantined()).isEqualTo(3);
        assertThat(database.value("SELECT count(*) FROM sales_order")).isEqualTo(47L);
        assertThat(database.value("SELECT count(*) FROM sales_by_rest WHERE rest = 99")).isEqualTo(0L);
        String key = projections.quarantined(failing, Optional.empty()).getFirst().key();
        assertThat(projections.retry(failing, key)).isZero();
        assertThat(projections.retry(sales(), key)).isEqualTo(3);
        assertThat(database.value(Shop.salesDifferences(60))).isEqualTo(0L);
    }

    @Test
    void a_failure_that_is_swallowed_is_a_failure_of_that_event() throws SQLException {
        Shop.create(database, 20);
        JdbcProjection careless = JdbcProjection.named("sales").tables(DDL, "sales_order", "sales_by_rest")
                .on(Shop.OrderCancelled.class, (event, connection, replaying) -> {
                    try {
                        run(connection, "SELECT 1 / 0");
                    } catch (SQLException e) {
                        // As if nothing had been.
                    }
                });
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> rebuild(careless))
                .withMessageContaining("EV-4004").withMessageContaining("one of its statements failed");
        RebuildReport report = projections.rebuild(careless, RebuildOptions.builder().quarantine(true).build(),
                RebuildListener.NONE);
        assertThat(report.quarantined()).isEqualTo(4);
    }

    @Test
    void what_is_not_the_fault_of_an_event_is_tried_again() throws Exception {
        Shop.create(database, 20);
        rebuild(sales());
        AtomicBoolean unlucky = new AtomicBoolean(true);
        JdbcProjection deadlocked = sales((event, connection, replaying) -> {
            if (unlucky.getAndSet(false)) {
                try {
                    run(connection, "DO $$ BEGIN RAISE EXCEPTION 'in a circle' USING ERRCODE = '40P01'; END $$");
                } catch (SQLException e) {
                    throw new IllegalStateException("wrapped", e);
                }
            }
        });
        try (ProjectionRunner runner = projections.runner(List.of(deadlocked), RunnerOptions.defaults())) {
            runner.start();
            Shop.append(database, 20, 40);
            await().untilAsserted(() -> assertThat(database.value(Shop.salesDifferences(40))).isEqualTo(0L));
        }
        assertThat(unlucky).isFalse();
        assertThat(projections.quarantined(deadlocked, Optional.empty())).isEmpty();
    }

    @Test
    void a_checkpoint_of_somebody_else_is_moved_with_the_tables_or_nothing_is() throws SQLException {
        Shop.create(database, 100);
        rebuild(sales());
        database.execute("DROP SCHEMA evolvent CASCADE; CREATE TABLE token (reached bigint, why text, gaps bigint[]);"
                + " INSERT INTO token VALUES (320, 'asleep', '{3, 400}')");
        projections = Shop.projections(database.pool());
        Checkpoint checkpoint = Checkpoint.told("SELECT reached, why, gaps FROM token");
        projections.adopt(sales(), checkpoint.movedBy("UPDATE token SET reached = ? WHERE false"));
        assertThat(projections.verify(sales(), RebuildListener.NONE).notes()).singleElement().asString()
                .contains("asleep", "events at [3]");
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> rebuild(sales()))
                .withMessageContaining("EV-4043");
        assertThat(projections.generations(sales())).extracting(Generation::state)
                .containsExactly(Generation.State.LIVE, Generation.State.VERIFIED);
        database.execute("UPDATE evolvent.projection_generations SET checkpoint_move = 'UPDATE token SET reached = ?'");
        Shop.append(database, 100, 150);
        database.execute("UPDATE token SET why = NULL, reached = 100000");
        RebuildReport ahead = projections.rebuild(sales(),
                RebuildOptions.builder().differences(RebuildOptions.Differences.ACCEPT).build(),
                RebuildListener.NONE);

        assertThat(ahead.generation().position()).isEqualTo(480);
        assertThat(database.value("SELECT reached FROM token")).isEqualTo(480L);
        assertThat(database.value(Shop.salesDifferences(150))).isEqualTo(0L);
        database.execute("UPDATE token SET reached = NULL, why = 'lost'");
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> rebuild(sales()))
                .withMessageContaining("EV-4040").withMessageContaining("lost");
        assertThat(projections.status(sales(), false).behind()).isZero();
    }
}
