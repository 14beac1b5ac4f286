package dev.evolvent.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

class SlicesCollideIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void nothing_built() throws SQLException {
        Shop.dropAll(database);
        Shop.create(database, 100);
        database.execute("DROP TABLE IF EXISTS placed, stock; CREATE TABLE stock (item int PRIMARY KEY);"
                + "INSERT INTO stock VALUES (1), (2)");
    }

    private static void lock(Connection connection, int item) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("SELECT FROM stock WHERE item = ? FOR UPDATE")) {
            statement.setInt(1, item);
            statement.execute();
        }
    }

    /** Locks rows in the one order again and again, each time until somebody has given way who does so in the other. */
    private static final class Application {

        private final Semaphore holdsSecond = new Semaphore(0);
        private final Semaphore firstIsTaken = new Semaphore(0);
        private final Thread thread = Thread.ofPlatform().start(this::run);

        private void run() {
            try (Connection connection = database.connection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                while (true) {
                    // Who waits for a shorter time is the one who gives way.
                    statement.execute("SET LOCAL deadlock_timeout = '10min'");
                    lock(connection, 2);
                    holdsSecond.release();
                    firstIsTaken.acquire();
                    lock(connection, 1);
                    connection.rollback();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Returns when it waits for the first row, and has the second one. */
        void meet() throws InterruptedException {
            holdsSecond.acquire();
            firstIsTaken.release();
            await().until(() -> Long.valueOf(1).equals(database.value("SELECT count(*) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND wait_event_type = 'Lock'")));
        }

        void stop() throws InterruptedException {
            thread.interrupt();
            thread.join();
        }
    }

    @Test
    void a_slice_that_somebody_is_in_the_way_of_each_time_is_told_and_the_same_command_goes_on() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        PGSimpleDataSource givesWay = database.dataSource().unwrap(PGSimpleDataSource.class);
        givesWay.setOptions("-c deadlock_timeout=10ms");
        Projections projections = Shop.projections(givesWay);
        Application application = new Application();
        try {
            assertThatExceptionOfType(EvolventException.class)
                    .isThrownBy(() -> projections.rebuild(placed((event, connection, replaying) -> {
                        if (new Slice(2, 2).has(event.recorded().stream().id())) {
                            attempts.incrementAndGet();
                            lock(connection, 1);
                            application.meet();
                            lock(connection, 2);
                        }
                    }), RebuildOptions.defaults().slices(2), RebuildListener.NONE))
                    .withMessageStartingWith("EV-4052").withMessageContaining("Slice 2 of 2 of projection placed")
                    .withMessageContaining("in 20 attempts").withMessageContaining("deadlock detected");
        } finally {
            application.stop();
        }
        assertThat(attempts).hasValue(20);
        JdbcProjection mended = placed((event, connection, replaying) -> {});
        assertThat(projections.status(mended, false).slices()).extracting(SliceStatus::isLoaded)
                .containsExactly(true, false);

        RebuildReport report = projections.rebuild(mended, RebuildOptions.defaults(), RebuildListener.NONE);

        assertThat(report.generation().number()).isEqualTo(1);
        assertThat(report.events()).as("those of the first slice were kept").isLessThan(320);
        assertThat(database.value("SELECT count(*) FROM placed")).isEqualTo(100L);
    }

    private static JdbcProjection placed(JdbcProjection.Handler<Shop.OrderPlaced> first) {
        return JdbcProjection.named("placed").tables("CREATE TABLE placed (order_id uuid PRIMARY KEY)", "placed")
                .on(Shop.OrderPlaced.class, (event, connection, replaying) -> {
                    first.handle(event, connection, replaying);
                    try (PreparedStatement insert = connection.prepareStatement("INSERT INTO placed VALUES (?)")) {
                        insert.setObject(1, UUID.fromString(event.recorded().stream().id()));
                        insert.executeUpdate();
                    }
                });
    }
}
