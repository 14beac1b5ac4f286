package dev.evolvent.projections.internal.tables;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.SqlFunction;
import dev.evolvent.postgres.schema.SchemaDifference;
import dev.evolvent.postgres.schema.SchemaScope;
import dev.evolvent.postgres.schema.SchemaSnapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A read model of two tables, with every kind of attachment. */
final class Orders {

    static final String ODD = "Order's \"líne\" ünd so weiter, up to sixty-three bytes, exact";
    static final List<String> NAMES = List.of("orders", ODD);
    static final ReadModelTables TABLES = ReadModelTables.of("public", NAMES);

    private Orders() {}

    static void create(TestDatabase database) throws SQLException {
        drop(database);
        boolean columns = number(database, "SELECT current_setting('server_version_num')::int / 10000") >= 15;
        database.execute(everything().replace("@ODD@", odd()).replace("@COLUMNS@",
                columns ? "(id, number, code) WHERE (number > 0)" : ""));
        if (columns) {
            database.execute("CREATE PUBLICATION reports FOR TABLES IN SCHEMA \"Report's\"");
        }
    }

    static void drop(TestDatabase database) throws SQLException {
        database.execute(
                """
                        DO $$ DECLARE s text; BEGIN
                            FOR s IN SELECT pubname FROM pg_publication LOOP EXECUTE format('DROP PUBLICATION %I', s); END LOOP;
                            IF to_regrole('evolvent_keeper') IS NOT NULL THEN
                                ALTER DEFAULT PRIVILEGES REVOKE ALL ON TABLES FROM evolvent_keeper;
                            END IF;
                            FOR s IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
                                EXECUTE format('DROP SCHEMA %I CASCADE', s); END LOOP;
                        END $$; CREATE SCHEMA public""");
    }

    private static String everything() {
        try (InputStream resource = Objects.requireNonNull(Orders.class.getResourceAsStream("orders.sql"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long number(TestDatabase database, String sql) {
        return new Database(database.pool()).session(session -> session.number(sql));
    }

    static String odd() {
        return "\"" + ODD.replace("\"", "\"\"") + "\"";
    }

    /** The same order numbers, other values. */
    static void load(TestDatabase database, String schema, int rows, String value) throws SQLException {
        String orders = "\"" + schema + "\".orders";
        database.execute("INSERT INTO " + orders
                + " (id, number, customer, code, amount, note) SELECT 5 + 5 * i, i, 1 + i % 10, '"
                + "live ' || i, i, '" + value + "' FROM generate_series(1, " + rows + ") AS i");
        database.execute("INSERT INTO \"" + schema + "\"." + odd() + " (\"order\") SELECT id FROM " + orders);
    }

    static void build(TestDatabase database, List<String> statements) {
        for (String statement : statements) {
            transaction(database, session -> {
                session.execute(statement);
                return true;
            });
        }
    }

    static List<String> shadows(TestDatabase database, String schema, Optional<String> ddl, boolean keepKeys) {
        return transaction(database, session -> TABLES.createShadowTables(session, schema, ddl, keepKeys));
    }

    /** Exchanges, does what remains, and returns how long the locks were held, in milliseconds. */
    static long exchange(TestDatabase database, String from, String aside) {
        return exchange(database, TABLES, from, aside);
    }

    static long exchange(TestDatabase database, ReadModelTables tables, String from, String aside) {
        SwapResult done = transaction(database,
                session -> tables.exchange(session, from, aside, Duration.ofSeconds(20)));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - done.lockedSince());
        if (!done.lost().isEmpty()) {
            throw new AssertionError("lost: " + done.lost());
        }
        build(database, done.remaining());
        return millis;
    }

    static <T> T transaction(TestDatabase database, SqlFunction<Session, T> work) {
        return new Database(database.pool()).transaction(work);
    }

    static SchemaSnapshot snapshot(TestDatabase database, String... aside) {
        return new Database(database.pool())
                .session(session -> SchemaSnapshot.read(session, SchemaScope.everythingBut(aside)));
    }

    static List<SchemaDifference> differences(SchemaSnapshot before, SchemaSnapshot after) {
        return SchemaSnapshot.compare(before, after).stream().filter(difference -> !difference.isMinor()).toList();
    }
}
