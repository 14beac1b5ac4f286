package dev.evolvent.projections.internal.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.projections.statements.SqlStatement;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementRunnerIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.named("Odd \"name\" é");

    private static final SqlStatement INSERT = SqlStatement.of("insert", """
            INSERT INTO counters (name, n) VALUES (:name, :n)""");
    private static final SqlStatement ADD = SqlStatement.of("add", """
            UPDATE counters SET n = n + :n WHERE name = :name""");
    private static final SqlStatement DELETE = SqlStatement.of("delete", "DELETE FROM counters WHERE name = :name");
    private static final List<SqlStatement> ALL = List.of(INSERT, ADD, DELETE);

    /** What a handler adds for an event. */
    private record Added(SqlStatement statement, List<@Nullable Object> values) {}

    @BeforeEach
    void empty_tables() throws SQLException {
        database.execute("DROP TABLE IF EXISTS counters; CREATE TABLE counters (name text PRIMARY KEY, n bigint)");
    }

    @Test
    void statements_have_their_effects_in_the_order_in_which_they_were_added() throws SQLException {
        transaction(session -> {
            StatementRunner runner = StatementRunner.open(session, ALL);
            runner.run();
            runner.add(INSERT, List.of("a", 1));
            runner.add(ADD, List.of(10, "a"));
            runner.add(DELETE, List.of("a"));
            runner.add(ADD, List.of(100, "a"));
            runner.add(INSERT, List.of("a", 1_000));
            runner.add(ADD, List.of(10_000, "a"));
            assertThat(runner.size()).isEqualTo(6);
            runner.run();
            assertThat(runner.size()).isZero();
            assertThat(session.number("SELECT n FROM counters")).isEqualTo(11_000);
            runner.add(ADD, List.of(1, "a"));
            runner.run();
            assertThat(session.number("SELECT n FROM counters")).isEqualTo(11_001);
        });

        assertThat(database.query("SELECT * FROM counters")).containsExactly(List.of("a", 11_001L));
    }

    @Test
    void a_hundred_thousand_come_to_what_they_come_to_one_by_one() throws SQLException {
        String tables = """
                DROP TABLE IF EXISTS orders, customers, log;
                CREATE TABLE orders (id uuid PRIMARY KEY, customer text, total numeric, data jsonb, tags text[]);
                CREATE TABLE customers (name text PRIMARY KEY, n bigint NOT NULL DEFAULT 0, last uuid);
                CREATE TABLE log (id bigint GENERATED ALWAYS AS IDENTITY, what text, n bigint)""";
        SqlStatement upsert = SqlStatement.of("upsert", """
                INSERT INTO orders AS o (id, customer, total, data) VALUES (:id, :customer, :total, :data)
                ON CONFLICT (id) DO UPDATE SET customer = excluded.customer, total = o.total + excluded.total
                WHERE o.customer IS DISTINCT FROM :customer OR o.data ? 'x:y' -- :z""");
        SqlStatement tag = SqlStatement.of("tag", """
                UPDATE orders SET tags = tags || :tag::text, data = data || :data WHERE id = :id""");
        SqlStatement delete = SqlStatement.of("delete", "DELETE FROM orders WHERE id = :id");
        SqlStatement count = SqlStatement.of("count",
                """
                        INSERT INTO customers (name, n, last) SELECT customer, 1, id FROM orders WHERE id = :id AND customer <> ''
                        ON CONFLICT (name) DO UPDATE SET n = customers.n + 1, last = excluded.last""");
        SqlStatement move = SqlStatement.of("move", """
                WITH gone AS (DELETE FROM customers WHERE name = :name AND n > :least RETURNING *)
                INSERT INTO log (what, n) SELECT $$gone :name $$ || name, n FROM gone""");
        Random random = new Random(11);
        List<UUID> ids = random.ints(2_000).mapToObj(i -> new UUID(i, random.nextLong())).toList();
        List<Added> added = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            UUID id = ids.get(random.nextInt(ids.size()));
            String customer = "O'Neill \"" + random.nextInt(50) + "\" \\";
            added.add(switch (random.nextInt(10)) {
                case 0, 1, 2 -> new Added(upsert, Arrays.asList(id, random.nextInt(20) == 0 ? null : customer,
                        BigDecimal.valueOf(random.nextInt(10_000), 2),
                        JsonNodeFactory.instance.objectNode().put(random.nextBoolean() ? "x:y" : "z", i)));
                case 3, 4 -> new Added(tag, List.of(random.nextInt(10) == 0 ? Optional.empty() : customer,
                        JsonNodeFactory.instance.objectNode().put("tag", customer), id));
                case 5, 6 -> new Added(delete, List.of(id));
                case 7, 8 -> new Added(count, List.of(id));
                default -> new Added(move, List.of(customer, (long) random.nextInt(20)));
            });
        }

        database.execute(tables);
        List<SqlStatement> declared = List.of(upsert, tag, delete, count, move);
        new Database(database.pool()).session(session -> {
            StatementRunner runner = StatementRunner.open(session, declared);
            for (int from = 0; from < added.size(); from += 30_000) {
                for (Added one : added.subList(from, Math.min(added.size(), from + 30_000))) {
                    runner.add(one.statement(), one.values());
                }
                session.transaction(s -> {
                    runner.run();
                    return true;
                });
            }
            return true;
        });
        List<Object> together = contents();
        database.execute(tables);
        oneByOne(added);

        assertThat(together).isEqualTo(contents());
        assertThat(database.value("SELECT count(*) FROM log")).asString().isNotEqualTo("0");
    }

    private static List<Object> contents() throws SQLException {
        List<Object> contents = new ArrayList<>();
        for (String table : List.of("orders", "customers", "log")) {
            contents.add(database.query("SELECT t::text FROM " + table + " AS t ORDER BY 1"));
        }
        return contents;
    }

    private static void oneByOne(List<Added> added) throws SQLException {
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false);
            for (Added one : added) {
                List<Integer> order = new ArrayList<>();
                // To the driver, two question marks are the operator.
                String sql = one.statement().with(place -> {
                    order.add(place);
                    return "\u0000";
                }).replace("?", "??").replace('\u0000', '?');
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    for (int i = 0; i < order.size(); i++) {
                        bind(statement, i + 1, one.values().get(order.get(i)));
                    }
                    statement.execute();
                }
            }
            connection.commit();
        }
    }

    private static void bind(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(place, Types.OTHER);
            case Optional<?> optional -> bind(statement, place, optional.orElse(null));
            case JsonNode json -> statement.setObject(place, json.toString(), Types.OTHER);
            default -> statement.setObject(place, value);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9_999, 10_000, 10_001, 24_998})
    void a_statement_that_fails_is_told_with_its_place_and_nothing_is_left_of_the_others(int failing) {
        assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> transaction(session -> {
            StatementRunner runner = StatementRunner.open(session, ALL);
            for (int i = 0; i < 25_000; i++) {
                if (i == failing) {
                    runner.add(INSERT, List.of("secret", i));
                    runner.add(INSERT, List.of("secret", i));
                } else {
                    runner.add(i % 2 == 0 ? INSERT : DELETE,
                            i % 2 == 0 ? List.of(Integer.toString(i), i) : List.of(Integer.toString(i - 1)));
                }
            }
            try {
                runner.run();
            } finally {
                assertThat(runner.size()).isZero();
            }
        })).satisfies(e -> {
            assertThat(e.index()).isEqualTo(failing + 1);
            assertThat(e.sqlState()).isEqualTo("23505");
            assertThat(e).hasMessage("""
                    EV-4032: Statement insert failed: duplicate key value violates unique constraint \
                    "counters_pkey" (SQLSTATE 23505). Its parameters are [:name text, :n bigint]. It is: \
                    INSERT INTO counters (name, n) VALUES (:name, :n)""");
            assertThat(e.getCause()).hasMessageNotContaining("secret");
        });
    }

    @Test
    void after_a_failure_the_runner_goes_on_in_another_transaction() throws SQLException {
        new Database(database.pool()).session(session -> {
            StatementRunner runner = StatementRunner.open(session, ALL);
            runner.add(INSERT, List.of("a", 1));
            runner.add(INSERT, List.of("a", 2));
            assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> run(session, runner));
            runner.add(INSERT, List.of("a", 3));
            run(session, runner);
            return true;
        });
        assertThat(database.value("SELECT n FROM counters")).isEqualTo(3L);
    }

    @Test
    void what_triggers_and_assertions_say_is_passed_on_with_the_place() throws SQLException {
        database.execute("""
                CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN
                    ASSERT NEW.n <> 5, 'five';
                    IF NEW.n = 7 THEN RAISE EXCEPTION 'not seven' USING DETAIL = '1', ERRCODE = 'ZZ007'; END IF;
                    RETURN NEW;
                END $f$;
                CREATE TRIGGER refuse BEFORE INSERT ON counters FOR EACH ROW EXECUTE FUNCTION refuse()""");
        for (int refused : List.of(5, 7)) {
            assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> transaction(session -> {
                StatementRunner runner = StatementRunner.open(session, ALL);
                for (int i = 1; i <= refused; i++) {
                    runner.add(INSERT, List.of("row " + i, i == 5 && refused == 7 ? 6 : i));
                }
                runner.run();
            })).satisfies(e -> assertThat(e.index()).isEqualTo(refused - 1))
                    .withMessageContaining(refused == 5 ? "five (SQLSTATE P0004)" : "not seven (SQLSTATE ZZ007)");
        }
    }

    @Test
    void what_is_no_statements_fault_is_no_statements_failure() throws SQLException {
        database.execute("INSERT INTO counters VALUES ('a', 1)");
        try (Connection other = database.connection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("DELETE FROM counters");
            for (String limit : List.of("lock_timeout", "statement_timeout")) {
                assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> transaction(session -> {
                    StatementRunner runner = StatementRunner.open(session, ALL);
                    runner.add(ADD, List.of(1, "a"));
                    session.execute("SET LOCAL " + limit + " = 100");
                    runner.run();
                })).satisfies(e -> assertThat(e.isPassing()).isTrue());
            }
            other.rollback();
        }
    }

    @Test
    void it_is_for_a_transaction_and_for_the_statements_that_were_declared() {
        new Database(database.pool()).session(session -> {
            StatementRunner runner = StatementRunner.open(session, List.of(ADD));
            assertThatIllegalStateException().isThrownBy(runner::run);
            assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner.add(DELETE, List.of("a")))
                    .withMessageContaining("Statement delete was not declared");
            return true;
        });
    }

    @Test
    void names_mean_what_they_mean_to_the_session_when_it_runs() throws SQLException {
        database.execute("""
                CREATE SCHEMA IF NOT EXISTS "g 1"; CREATE SCHEMA IF NOT EXISTS "G""2";
                CREATE TABLE "g 1".counters (id int, name varchar(9) PRIMARY KEY, n numeric);
                CREATE TABLE "G""2".counters (n bigint, name text PRIMARY KEY)""");
        transaction(session -> {
            session.execute("SET LOCAL search_path = \"g 1\"");
            StatementRunner first = StatementRunner.open(session, ALL);
            for (int i = 0; i < 20; i++) {
                first.add(INSERT, List.of("a" + i, new BigDecimal("1.5")));
            }
            first.run();
            session.execute("SET LOCAL search_path = \"G\"\"2\"");
            StatementRunner second = StatementRunner.open(session, ALL);
            second.add(INSERT, List.of("b", 7));
            second.run();
            first.add(DELETE, List.of("b"));
            first.run();
            session.execute("SET LOCAL search_path = \"g 1\"");
            first.add(DELETE, List.of("a0"));
            first.run();
        });

        assertThat(database.query("SELECT count(*), sum(n) FROM \"g 1\".counters"))
                .containsExactly(List.of(19L, new BigDecimal("28.5")));
        assertThat(database.value("SELECT count(*) FROM \"G\"\"2\".counters")).isEqualTo(0L);
        assertThat(database.value("SELECT count(*) FROM counters")).isEqualTo(0L);
        database.execute("DROP SCHEMA \"g 1\", \"G\"\"2\" CASCADE");
    }

    @Test
    void columns_may_have_the_names_of_variables() throws SQLException {
        database.execute(
                """
                        DROP TABLE IF EXISTS odd;
                        CREATE TABLE odd (found int PRIMARY KEY, "into" int, sqlstate text, evolvent_n int, evolvent_v0_0 int, new int)""");
        SqlStatement insert = SqlStatement.of("a \"odd\" 'name'",
                "INSERT INTO odd VALUES (:found, :into, :sqlstate, 1, 2, 3)");
        SqlStatement update = SqlStatement.of("update",
                """
                        UPDATE odd SET "into" = found + evolvent_n + evolvent_v0_0 + :new, new = "into", sqlstate = sqlstate || '$evolvent$'
                        WHERE found = :found""");
        transaction(session -> {
            StatementRunner runner = StatementRunner.open(session, List.of(insert, update));
            runner.add(insert, List.of(1, 10, "$evolvent_$"));
            runner.add(update, List.of(100, 1));
            runner.run();
        });
        assertThat(database.query("SELECT * FROM odd"))
                .containsExactly(List.of(1, 104, "$evolvent_$$evolvent$", 1, 2, 10));
    }

    @Test
    void a_role_needs_no_right_but_those_that_the_statements_need() throws SQLException {
        String role = Sql.name(database.name() + "_writer");
        database.execute("REVOKE ALL ON DATABASE " + Sql.name(database.name()) + " FROM PUBLIC; CREATE ROLE " + role
                + "; GRANT INSERT ON counters TO " + role);
        try {
            transaction(session -> {
                session.execute("SET LOCAL ROLE " + role);
                StatementRunner runner = StatementRunner.open(session, List.of(INSERT));
                runner.add(INSERT, List.of("a", 1));
                runner.run();
            });
            assertThat(database.value("SELECT count(*) FROM counters")).isEqualTo(1L);
        } finally {
            database.execute("DROP OWNED BY " + role + "; DROP ROLE " + role);
        }
    }

    @Test
    void long_values_go_in_several_calls_and_leave_no_settings() throws SQLException {
        transaction(session -> {
            StatementRunner runner = StatementRunner.open(session, ALL);
            for (int i = 0; i < 12; i++) {
                runner.add(INSERT, List.of("row " + i, i));
                runner.add(DELETE, List.of("x".repeat(i == 7 ? 10_000_000 : 1_000_000)));
            }
            runner.run();
            assertThat(session.number("""
                    SELECT coalesce(sum(length(current_setting(name, true))), 0)
                    FROM unnest(ARRAY['evolvent.statements', 'evolvent.statements_2_0']) AS name""")).isZero();
        });
        assertThat(database.value("SELECT count(*) FROM counters")).isEqualTo(12L);
    }

    @Test
    void plans_that_were_made_for_an_empty_table_are_not_kept() throws SQLException {
        database.execute("VACUUM ANALYZE counters");
        transaction(session -> {
            StatementRunner runner = StatementRunner.open(session, ALL);
            for (int i = 0; i < 40_000; i++) {
                runner.add(INSERT, List.of("row " + i, i));
                runner.add(ADD, List.of(1, "row " + i / 2));
            }
            runner.run();
        });
        database.value("SELECT pg_stat_clear_snapshot()::text");
        assertThat(database.value("SELECT sum(n) FROM counters")).hasToString("800020000");
        assertThat((Long) database.value("SELECT seq_scan FROM pg_stat_user_tables WHERE relname = 'counters'"))
                .isLessThan(12_000);
    }

    /** Work that returns nothing. */
    private interface Work {
        void in(Session session) throws SQLException;
    }

    private static void transaction(Work work) {
        new Database(database.pool()).transaction(session -> {
            work.in(session);
            return true;
        });
    }

    private static void run(Session session, StatementRunner runner) throws SQLException {
        session.transaction(s -> {
            runner.run();
            return true;
        });
    }
}
