package dev.evolvent.projections.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.eventstore.sql.Database;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StatementRunnerIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final SqlStatement INSERT = SqlStatement.of("insert", """
            INSERT INTO counters (name, n) VALUES (:name, :n)""");
    private static final SqlStatement ADD = SqlStatement.of("add", """
            UPDATE counters SET n = n + :n WHERE name = :name""");
    private static final SqlStatement DELETE = SqlStatement.of("delete", "DELETE FROM counters WHERE name = :name");

    @Test
    void statements_have_their_effects_in_the_order_in_which_they_were_added() throws SQLException {
        counters();

        boolean done = new Database(database.dataSource()).transaction(session -> {
            StatementRunner runner = StatementRunner.open(session, List.of(INSERT, ADD, DELETE));
            runner.add(INSERT, List.of("a", 1));
            runner.add(ADD, List.of(10, "a"));
            runner.add(DELETE, List.of("a"));
            runner.add(ADD, List.of(100, "a"));
            runner.add(INSERT, List.of("a", 1_000));
            runner.add(ADD, List.of(10_000, "a"));
            assertThat(runner.size()).isEqualTo(6);
            runner.run();
            assertThat(runner.size()).isZero();
            return true;
        });

        assertThat(done).isTrue();
        assertThat(database.query("SELECT * FROM counters")).containsExactly(List.of("a", 11_000L));
    }

    @Test
    void a_statement_that_fails_is_told_with_its_place() throws SQLException {
        counters();

        assertThatExceptionOfType(StatementFailedException.class)
                .isThrownBy(() -> new Database(database.dataSource()).transaction(session -> {
                    StatementRunner runner = StatementRunner.open(session, List.of(INSERT, ADD, DELETE));
                    for (int i = 0; i < 25_000; i++) {
                        runner.add(i % 2 == 0 ? INSERT : DELETE,
                                i % 2 == 0 ? List.of("a", i) : i == 20_001 ? List.of("b") : List.of("a"));
                    }
                    runner.run();
                    return true;
                })).satisfies(e -> {
                    assertThat(e.index()).isEqualTo(20_002);
                    assertThat(e.sqlState()).isEqualTo("23505");
                }).withMessage("""
                        EV-4032: Statement insert failed: duplicate key value violates unique constraint \
                        "counters_pkey" (SQLSTATE 23505). Its parameters are [:name text, :n bigint]. It is: \
                        INSERT INTO counters (name, n) VALUES (:name, :n)""");
        assertThat(database.value("SELECT count(*) FROM counters")).isEqualTo(0L);
    }

    private static void counters() throws SQLException {
        database.execute("DROP TABLE IF EXISTS counters; CREATE TABLE counters (name text PRIMARY KEY, n bigint)");
    }
}
