package dev.evolvent.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.postgres.SqlStatements.Statement;
import org.junit.jupiter.api.Test;

class SqlStatementsTest {

    @Test
    void statements_are_told_apart_whatever_is_in_them_and_know_their_lines() {
        assertThat(SqlStatements.of("""
                -- a comment; with a semicolon
                CREATE TABLE "odd;name" (a text DEFAULT 'x;''y');

                /* another; /* nested; */ one */ INSERT INTO t VALUES ($$;$$), ($tag$ ; $$ $tag$);;
                CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC
                    SELECT 1;
                    SELECT 2;
                END;
                -- the end
                """)).extracting(Statement::line).containsExactly(2, 4, 5);
    }

    @Test
    void what_controls_a_transaction_is_known_behind_comments_and_in_any_case() {
        assertThat(SqlStatements
                .of("-- begin\nCommit; /* x */ END; prepare  transaction 'x'; PREPARE p AS SELECT 1; SELECT 1"))
                .extracting(Statement::controlsTransaction).containsExactly(true, true, true, false, false);
    }

    @Test
    void space_and_comments_are_no_statements() {
        assertThat(SqlStatements.of(" ; -- nothing\n /* at all */ ;")).isEmpty();
        assertThat(SqlStatements.of("")).isEmpty();
    }
}
