package dev.evolvent.projections.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterScanTest {

    @Test
    void a_name_behind_a_colon_is_a_parameter_and_is_the_same_one_wherever_it_stands() {
        SqlStatement statement = SqlStatement.of("s",
                "UPDATE t SET a=:a, b = :b_2+:größe WHERE a <> :a AND c = f(x := :b_2)");

        assertThat(statement.parameters()).containsExactly("a", "b_2", "größe");
        assertThat(numbered(statement))
                .isEqualTo("UPDATE t SET a=<0>, b = <1>+<2> WHERE a <> <0> AND c = f(x := <1>)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"':x'", "'it''s :x'", "'\\' || :y || ':x'", "E'\\':x'", "e'''\\' :x'", "U&'\\0041:x'",
            "\":x\"", "\"a\"\":x\"", "$$:x$$", "$t$ $$ :x $t$", "a::x", "a::x::y", "b[1:2]", "b[1: x]", "/* :x */ 1",
            "/* /* */ :x */ 1", "1 -- :x\n", "x :=1", "'{\"a\": 1}' ? 'x'", "a$b$:y$b$", "type'\\':y"})
    void nothing_is_one_in_quotes_dollars_comments_casts_and_slices(String expression) {
        SqlStatement statement = SqlStatement.of("s", "UPDATE t SET a = " + expression + " WHERE b = :b");

        assertThat(statement.parameters()).doesNotContain("x").endsWith("b");
        assertThat(statement.with(place -> ":" + statement.parameters().get(place))).isEqualTo(statement.sql());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE FROM t WHERE a = 'x", "DELETE FROM \"t", "DELETE FROM t WHERE a = $$x",
            "DELETE FROM t /* x", "DELETE FROM t WHERE a = E'\\'", "DELETE FROM t; DELETE FROM u", "", " -- nothing"})
    void what_does_not_end_or_is_not_one_statement_is_refused(String sql) {
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> SqlStatement.of("odd", sql))
                .withMessageStartingWith("EV-4033: Statement odd ");
    }

    @Test
    void a_comment_may_end_a_statement_and_a_semicolon_too() {
        assertThat(SqlStatement.of("s", "DELETE FROM t -- :x").parameters()).isEmpty();
        assertThat(SqlStatement.of("s", "DELETE FROM t WHERE a = :a ; ").sql()).isEqualTo("DELETE FROM t WHERE a = :a");
        assertThat(SqlStatement.of("s", "DELETE FROM t WHERE a = :a").parameters()).isEqualTo(List.of("a"));
    }

    @Test
    void a_place_in_what_is_sent_is_a_place_in_what_was_declared() {
        SqlStatement statement = SqlStatement.of("s", "UPDATE t SET a = :long_name, b = :b WHERE c = :long_name AND d");

        String sent = statement.with(place -> "<" + place + ">");
        for (String part : List.of("UPDATE", "b =", "WHERE", "AND", "d")) {
            assertThat(statement.declaredOffset(sent.lastIndexOf(part), place -> "<" + place + ">"))
                    .isEqualTo(statement.sql().lastIndexOf(part));
        }
        assertThat(statement.declaredOffset(sent.indexOf("<1>") + 1, place -> "<" + place + ">"))
                .isEqualTo(statement.sql().indexOf(":b"));
    }

    private static String numbered(SqlStatement statement) {
        return statement.with(place -> "<" + place + ">");
    }
}
