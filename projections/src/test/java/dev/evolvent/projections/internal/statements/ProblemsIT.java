package dev.evolvent.projections.internal.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.projections.statements.SqlStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeAll
    static void tables() throws SQLException {
        database.execute("""
                CREATE DOMAIN given AS text NOT NULL;
                CREATE TABLE orders (id int PRIMARY KEY, "To?tal" numeric, data jsonb, tags text[], name given);
                CREATE TABLE items (order_id int, n int) PARTITION BY RANGE (n);
                CREATE TABLE items_1 PARTITION OF items FOR VALUES FROM (0) TO (100);
                CREATE TABLE items_2 PARTITION OF items FOR VALUES FROM (100) TO (200);
                CREATE TABLE foreign_orders (id int PRIMARY KEY);
                CREATE VIEW order_ids AS SELECT id FROM orders;
                CREATE SCHEMA other;
                CREATE TABLE other.orders (id int PRIMARY KEY);
                CREATE VIEW foreign_ids AS SELECT id FROM other.orders""");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "INSERT INTO orders (id, \"To?tal\", name) VALUES (:id, :total, :name) ON CONFLICT (id) DO UPDATE SET data = NULL",
            "UPDATE orders SET tags = tags || :tag::text, name = :name WHERE id = :id AND data ? :key AND data ?| :keys",
            "DELETE FROM orders WHERE id = :id LIMIT_FREE",
            "INSERT INTO items SELECT id, :n FROM foreign_orders WHERE id > :id ORDER BY 1 LIMIT :most",
            "UPDATE items SET n = n + :n WHERE n = :old",
            "DELETE FROM items USING orders WHERE order_id = id AND \"To?tal\" > :most",
            "WITH gone AS (DELETE FROM orders WHERE id = :id RETURNING id) INSERT INTO items SELECT id, 1 FROM gone",
            "with x as (select :a::int as a) insert into items select a, a from x",
            "INSERT INTO order_ids VALUES (:id)",
            "/* a comment */ DELETE FROM orders -- :x"})
    void changes_of_its_own_tables_are_no_problem(String sql) {
        assertThat(problems(sql.replace(" LIMIT_FREE", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    DELETE FROM foreign_orders | Statement s0 changes the table public.foreign_orders, which is not one of its own
                    INSERT INTO other.orders VALUES (:id) | changes the table other.orders, which is not one of its own
                    INSERT INTO foreign_ids VALUES (:id) | changes the table other.orders
                    UPDATE foreign_orders SET id = :a WHERE id = :b | changes the table public.foreign_orders
                    WITH x AS (UPDATE foreign_orders SET id = 1 WHERE id = :b RETURNING id) DELETE FROM orders WHERE id = :a | changes the table public.foreign_orders
                    SELECT id FROM orders WHERE id = :id | Statement s0 is none of INSERT, UPDATE, DELETE and MERGE.
                    VALUES (1) | is none of
                    WITH x AS (DELETE FROM orders RETURNING id) SELECT * FROM x | is none of
                    DELETE FROM orders RETURNING id | returns rows, which are not read: remove RETURNING.
                    TRUNCATE orders | is refused by PostgreSQL at line 1, column 1: syntax error at or near "TRUNCATE"
                    DROP TABLE orders | syntax error at or near "DROP"
                    SELECT id INTO x FROM orders | Statement s0 is
                    UPDATE orders SET total = :total | at line 1, column 19: column "total" of relation "orders" does not exist
                    INSERT INTO orders VALUES (:id, ?) | at line 1, column 34: syntax error at or near ")"
                    UPDATE orders SET id = :long_name, name = :long_name, "To?tal" = :t + nothing() | column 71: function nothing() does not exist
                    INSERT INTO items SELECT id, :n FROM gone WHERE :n = 1 | column 38: relation "gone" does not exist
                    DELETE FROM orders WHERE :known_as IS NULL | could not determine data type of parameter :known_as
                    """)
    void what_cannot_be_run_is_said_with_its_place(String sql, String message) {
        assertThat(problems(sql)).singleElement().asString().contains(message.strip());
    }

    @Test
    void all_problems_are_told_together_and_nothing_is_left_behind() throws SQLException {
        List<SqlStatement> statements = statements("DELETE FROM orders", "DELETE FROM nowhere",
                "UPDATE orders\nSET name = 'é😀' , x = :x", "DELETE FROM foreign_orders RETURNING id");

        new Database(database.pool()).session(session -> {
            assertThat(StatementRunner.problems(session, statements, "public", Set.of("orders")))
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("Statement s1 ").contains("\"nowhere\""),
                            second -> assertThat(second).startsWith("Statement s2 ").contains("line 2, column 19:"),
                            third -> assertThat(third).startsWith("Statement s3 ").contains("RETURNING"),
                            fourth -> assertThat(fourth).startsWith("Statement s3 ").contains("foreign_orders"));
            assertThatExceptionOfType(EvolventException.class)
                    .isThrownBy(() -> StatementRunner.open(session, statements))
                    .withMessageStartingWith("EV-4030").withMessageContaining("Statement s1 ")
                    .withMessageContaining("Statement s2 ").withMessageContaining("Statement s3 ");
            assertThat(session.connection().getAutoCommit()).isTrue();
            assertThat(session.number("SELECT count(*) FROM pg_prepared_statements WHERE name LIKE 'evolvent%'"))
                    .isZero();
            return true;
        });
    }

    @Test
    void a_merge_is_known_where_the_server_knows_it() {
        List<String> problems = problems(
                """
                        MERGE INTO orders USING (SELECT :id::int AS id) AS given ON orders.id = given.id
                        WHEN MATCHED THEN UPDATE SET "To?tal" = :total WHEN NOT MATCHED THEN INSERT (id, name) VALUES (:id, :name)""");
        int version = new Database(database.pool()).session(Session::majorVersion);
        if (version < 15) {
            assertThat(problems).singleElement().asString().contains("syntax error at or near \"MERGE\"");
        } else {
            assertThat(problems).isEmpty();
        }
    }

    @Test
    void a_transaction_that_is_open_goes_on() throws SQLException {
        new Database(database.pool()).transaction(session -> {
            session.execute("CREATE TABLE made_here (id int)");
            assertThat(StatementRunner.problems(session, statements("DELETE FROM nowhere", "DELETE FROM made_here"),
                    "public", Set.of("made_here"))).hasSize(1);
            StatementRunner.open(session, statements("DELETE FROM made_here"));
            return true;
        });
        assertThat(database.value("SELECT count(*) FROM made_here")).isEqualTo(0L);
        database.execute("DROP TABLE made_here");
    }

    @Test
    void a_right_that_is_missing_is_a_problem() throws SQLException {
        String reader = Sql.name(database.name() + "_reader");
        database.execute("CREATE ROLE " + reader + "; GRANT SELECT ON orders TO " + reader);
        try {
            List<String> problems = new Database(database.pool()).transaction(session -> {
                session.execute("SET LOCAL ROLE " + reader);
                return StatementRunner.problems(session, statements("DELETE FROM orders WHERE id = :id"), "public",
                        Set.of("orders"));
            });
            assertThat(problems).singleElement().asString().contains("permission denied for table orders");
        } finally {
            database.execute("DROP OWNED BY " + reader + "; DROP ROLE " + reader);
        }
    }

    private static List<String> problems(String sql) {
        return new Database(database.pool()).session(
                session -> StatementRunner.problems(session, statements(sql), "public", Set.of("orders", "items")));
    }

    private static List<SqlStatement> statements(String... texts) {
        return Stream.iterate(0, i -> i + 1).limit(texts.length).map(i -> SqlStatement.of("s" + i, texts[i])).toList();
    }
}
