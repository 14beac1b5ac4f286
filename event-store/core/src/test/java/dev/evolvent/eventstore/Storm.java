package dev.evolvent.eventstore;

import dev.evolvent.eventstore.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Writers that do everything that can confuse a reader: they pause between drawing a position and committing it, draw
 * positions ahead of the insert, have transaction ids that are older than those of lower positions, roll back, and
 * prepare transactions that are committed or rolled back later.
 */
final class Storm {

    private static final int WRITERS = 16;
    private static final int STREAMS = 8;
    private static final String INSERT = """
            INSERT INTO %s (id, aggregate_id, aggregate_type, event_type, payload, version%s)
            VALUES (gen_random_uuid(), ?, 'storm', 'Happened', '{}', ?%s)""";

    private final TestDatabase database;
    private final String table;
    private final long seed;
    private final int events;
    private final AtomicInteger committed = new AtomicInteger();

    Storm(TestDatabase database, String table, long seed, int events) {
        this.database = database;
        this.table = table;
        this.seed = seed;
        this.events = events;
    }

    /** Until so many events are committed. */
    void rage() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Writer writer = new Writer(i);
                writers.add(threads.submit(() -> {
                    writer.write();
                    return null;
                }));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
    }

    private final class Writer {

        private final Random random;
        private final String name;
        private final Map<UUID, Long> versions = new HashMap<>();
        private final List<UUID> streams = new ArrayList<>();
        private int transactions;

        Writer(int number) {
            random = new Random(seed * 31 + number);
            name = "storm_" + seed + "_" + number + "_";
            for (int i = 0; i < STREAMS; i++) {
                streams.add(new UUID(random.nextLong(), random.nextLong()));
            }
        }

        void write() throws SQLException {
            try (Connection connection = database.connection(); Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                while (committed.get() < events) {
                    transaction(connection, statement);
                }
            }
        }

        private void transaction(Connection connection, Statement statement) throws SQLException {
            transactions++;
            UUID stream = streams.get(random.nextInt(STREAMS));
            long version = versions.getOrDefault(stream, 0L);
            int count = 1 + random.nextInt(5);
            if (chance(30)) {
                statement.execute("SELECT pg_current_xact_id()");
                pause();
            }
            List<Long> drawn = chance(20) ? draw(statement, count) : List.of();
            for (int i = 0; i < count; i++) {
                insert(connection, stream, version + 1 + i, drawn.isEmpty() ? null : drawn.get(i));
                if (chance(20)) {
                    pause();
                }
            }
            pause();
            if (end(connection, statement)) {
                versions.put(stream, version + count);
                committed.addAndGet(count);
            }
        }

        private List<Long> draw(Statement statement, int count) throws SQLException {
            List<Long> drawn = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "SELECT nextval('" + table + "_sequence_seq') FROM generate_series(1, " + count + ")")) {
                while (rows.next()) {
                    drawn.add(rows.getLong(1));
                }
            }
            pause();
            return drawn;
        }

        private void insert(Connection connection, UUID stream, long version,
                @org.jspecify.annotations.Nullable Long position)
                throws SQLException {
            String sql = position == null
                    ? INSERT.formatted(table, "", "")
                    : INSERT.formatted(table, ", sequence", ", " + position);
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                insert.setObject(1, stream);
                insert.setLong(2, version);
                insert.executeUpdate();
            }
        }

        private boolean end(Connection connection, Statement statement) throws SQLException {
            int how = random.nextInt(100);
            if (how < 80) {
                connection.commit();
                return true;
            }
            if (how < 90) {
                connection.rollback();
                return false;
            }
            String prepared = name + transactions;
            statement.execute("PREPARE TRANSACTION '" + prepared + "'");
            connection.commit();
            pause();
            boolean commit = how < 97;
            connection.setAutoCommit(true);
            statement.execute((commit ? "COMMIT" : "ROLLBACK") + " PREPARED '" + prepared + "'");
            connection.setAutoCommit(false);
            return commit;
        }

        private boolean chance(int percent) {
            return random.nextInt(100) < percent;
        }

        private void pause() {
            int how = random.nextInt(100);
            LockSupport.parkNanos(how < 50 ? 0 : how < 98 ? random.nextInt(3_000_000) : random.nextInt(40_000_000));
        }
    }
}
