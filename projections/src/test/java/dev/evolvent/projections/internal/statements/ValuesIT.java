package dev.evolvent.projections.internal.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Database;
import dev.evolvent.projections.statements.SqlStatement;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final SqlStatement INSERT = SqlStatement.of("insert", "INSERT INTO one VALUES (:id, :v)");

    private static final String ODD = "'\"\\ {},NULL \t\n\r$evolvent$ é 漢字 😀 ? :x ; -- /*";

    private enum Mood {
        GLAD,
        I_I
    }

    @BeforeAll
    static void types() throws SQLException {
        database.execute("""
                CREATE SCHEMA "Odd ""schema";
                CREATE TYPE "Odd ""schema"."Mo'od" AS ENUM ('GLAD', 'I_I', '"');
                CREATE DOMAIN named AS "Odd ""schema"."Mo'od" NOT NULL;
                CREATE DOMAIN short AS varchar(3) CHECK (value <> 'x');
                CREATE DOMAIN shorter AS short NOT NULL;
                CREATE TYPE pair AS (a int, "B b" text);
                CREATE EXTENSION citext""");
    }

    static Stream<Arguments> values() {
        UUID uuid = UUID.fromString("ffffffff-0000-4000-8000-00000000000a");
        return Stream.of(
                arguments("text", ODD, null),
                arguments("text", "", "''"),
                arguments("text", "NULL", "'NULL'"),
                arguments("text", "x".repeat(300_000), "repeat('x', 300000)"),
                arguments("text", Mood.I_I, "'I_I'"),
                arguments("varchar(7)", "\\N{}\"\"", null),
                arguments("char(4)", "a", "'a'"),
                arguments("citext", "İi", null),
                arguments("name", "a name", null),
                arguments("\"char\"", "a", null),
                arguments("uuid", uuid, "'" + uuid + "'"),
                arguments("smallint", Short.MIN_VALUE + 0, "-32768"),
                arguments("integer", Integer.MIN_VALUE, "-2147483648"),
                arguments("integer", (long) Integer.MAX_VALUE, "2147483647"),
                arguments("bigint", Long.MIN_VALUE, "-9223372036854775808"),
                arguments("bigint", 7, "7"),
                arguments("numeric", new BigDecimal("-12345678901234567890.123456789000"),
                        "-12345678901234567890.123456789000"),
                arguments("numeric", new BigDecimal("1E+40"), "1e40"),
                arguments("numeric", new BigDecimal("1E-40"), "1e-40"),
                arguments("numeric(9, 2)", 7L, "7"),
                arguments("double precision", Double.MIN_VALUE, "4.9e-324"),
                arguments("double precision", -Double.MAX_VALUE, "-1.7976931348623157e308"),
                arguments("double precision", Double.NaN, "'NaN'"),
                arguments("double precision", Double.NEGATIVE_INFINITY, "'-Infinity'"),
                arguments("double precision", -0.0, "'-0'"),
                arguments("double precision", 3, "3"),
                arguments("real", 0.1, "0.1"),
                arguments("boolean", true, "true"),
                arguments("timestamptz", Instant.parse("2026-03-29T01:59:59.999999999Z"),
                        "'2026-03-29 01:59:59.999999Z'"),
                arguments("timestamptz", Instant.parse("-0043-03-15T12:00:00Z"), "'0044-03-15 12:00:00 BC Z'"),
                arguments("timestamptz", Instant.parse("0000-01-01T00:00:00Z"), "'0001-01-01 00:00:00 BC Z'"),
                arguments("timestamptz", Instant.parse("0001-01-01T00:00:00.000001Z"),
                        "'0001-01-01 00:00:00.000001Z'"),
                arguments("timestamptz", Instant.parse("+294276-12-31T23:59:59.999999Z"),
                        "'294276-12-31 23:59:59.999999Z'"),
                arguments("timestamp", LocalDateTime.parse("2026-03-29T02:30:00.5"), "'2026-03-29 02:30:00.5'"),
                arguments("date", LocalDate.parse("-4712-01-01"), "'4713-01-01 BC'"),
                arguments("date", LocalDate.parse("+5874897-12-31"), "'5874897-12-31'"),
                arguments("date", LocalDate.parse("0012-11-10"), "'0012-11-10'"),
                arguments("bytea", new byte[]{0, -1, '\\', '\''}, "'\\x00ff5c27'"),
                arguments("bytea", new byte[0], "''"),
                arguments("jsonb", JsonNodeFactory.instance.objectNode().put("a \"b\" \\", ODD),
                        "jsonb_build_object('a \"b\" \\', " + literal(ODD) + ")"),
                arguments("jsonb", NullNode.instance, "'null'"),
                arguments("json", TextNode.valueOf("\0"), "'\"\\u0000\"'"),
                arguments("interval", "1 day -00:00:01", "'1 day -00:00:01'"),
                arguments("inet", "::1/64", "'::1/64'"),
                arguments("int4range", "[1,5)", "'[1,5)'"),
                arguments("regclass", "pg_class", "'pg_class'"),
                arguments("\"Odd \"\"schema\".\"Mo'od\"", "\"", "'\"'"),
                arguments("named", Mood.I_I, "'I_I'"),
                arguments("shorter", "a\"", "'a\"'"),
                arguments("pair", "(1,\"a \"\"b\"\" , \\\\\")", "ROW(1, 'a \"b\" , \\')"),
                arguments("int[]", List.of(1, 2L, Optional.empty()), "'{1,2,NULL}'"),
                arguments("int[]", List.of(), "'{}'"),
                arguments("text[]", List.of(ODD, "", "NULL"), "ARRAY[" + literal(ODD) + ", '', 'NULL']"),
                arguments("jsonb[]", List.of(TextNode.valueOf("a")), "ARRAY['\"a\"'::jsonb]"),
                arguments("\"Odd \"\"schema\".\"Mo'od\"[]", List.of(Mood.GLAD), "'{GLAD}'"),
                arguments("int[]", null, "NULL"),
                arguments("timestamptz", null, "NULL"),
                arguments("short", null, "NULL"));
    }

    private static String literal(String text) {
        return "E'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_what_it_was(String type, @Nullable Object value, @Nullable String sql) throws SQLException {
        one(type);
        String expected = sql != null ? sql : literal(String.valueOf(value));

        insert(Optional.ofNullable(value));

        assertThat(database.query("SELECT v::text IS NOT DISTINCT FROM (" + expected + ")::" + type
                + "::text FROM one")).as(type)
                .containsExactly(List.of(true));
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                arguments("integer", "7", "takes Integer or Long, but was given an instance of java.lang.String"),
                arguments("integer", 1L << 31, "cannot hold a number so big"),
                arguments("smallint", 32_768, "cannot hold a number so big"),
                arguments("bigint", 1.0, "takes Integer or Long"),
                arguments("bigint", BigDecimal.ONE, "takes Integer or Long"),
                arguments("uuid", "ffffffff-0000-4000-8000-00000000000a", "takes UUID"),
                arguments("text", UUID.randomUUID(), "takes Enum or String"),
                arguments("text", "a\0b", "cannot hold the character NUL"),
                arguments("text", "a\ud800", "cannot hold half a character"),
                arguments("text", "\udc00\ud800", "cannot hold half a character"),
                arguments("timestamptz", LocalDateTime.MIN, "takes Instant"),
                arguments("jsonb", "{}", "takes JsonNode"),
                arguments("int[]", List.of(1, "2"), "takes Integer or Long"),
                arguments("int[]", 1, "takes List"),
                arguments("text", Optional.of(1), "takes Enum or String"));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void a_value_that_does_not_go_with_its_parameter_is_refused_at_once(String type, Object value, String why)
            throws SQLException {
        one(type);

        new Database(database.pool()).transaction(session -> {
            StatementRunner runner = StatementRunner.open(session, List.of(INSERT));
            assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner.add(INSERT, List.of(1, value)))
                    .withMessageStartingWith("EV-4031: Statement insert, parameter :v of type ")
                    .withMessageContaining(why);
            assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner.add(INSERT, List.of(1)))
                    .withMessageContaining("2 parameters").withMessageContaining("1 values");
            assertThat(runner.size()).isZero();
            runner.run();
            return true;
        });
        assertThat(database.value("SELECT count(*) FROM one")).isEqualTo(0L);
    }

    @Test
    void what_the_type_itself_refuses_is_told_with_its_place_and_without_the_value() throws SQLException {
        one("\"Odd \"\"schema\".\"Mo'od\"");
        assertThatExceptionOfType(StatementFailedException.class)
                .isThrownBy(() -> insert("GLAD", Optional.of("sec\"ret")))
                .satisfies(e -> assertThat(e.index()).isEqualTo(1))
                .satisfies(e -> assertThat(e).hasStackTraceContaining("invalid input value for enum"))
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("sec").doesNotContain("ret\""));
        one("short");
        assertThatExceptionOfType(StatementFailedException.class)
                .isThrownBy(() -> insert("abc", Optional.of("x")))
                .satisfies(e -> assertThat(e.index()).isEqualTo(1))
                .withMessageContaining("check constraint");
    }

    @Test
    void neither_language_nor_settings_of_the_session_change_a_value() throws SQLException {
        one("timestamptz");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            new Database(database.pool()).transaction(session -> {
                session.execute("SET LOCAL DateStyle = 'ISO, DMY'; SET LOCAL TimeZone = 'Asia/Kathmandu';"
                        + " SET LOCAL IntervalStyle = 'iso_8601'; SET LOCAL lc_numeric = 'C'");
                StatementRunner runner = StatementRunner.open(session, List.of(INSERT));
                runner.add(INSERT, List.of(1_234_567, Instant.parse("2026-02-03T04:05:06Z")));
                runner.run();
                return true;
            });
        } finally {
            Locale.setDefault(before);
        }
        assertThat(database.value("SELECT count(*) FROM one WHERE id = 1234567 AND v = '2026-02-03 04:05:06Z'"))
                .isEqualTo(1L);
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static void one(String type) throws SQLException {
        database.execute("DROP TABLE IF EXISTS one; CREATE TABLE one (id int, v " + type + ")");
    }

    /** Several values, of which the first has the id 0. */
    private static void insert(@Nullable Object... values) {
        new Database(database.pool()).transaction(session -> {
            StatementRunner runner = StatementRunner.open(session, List.of(INSERT));
            for (int i = 0; i < values.length; i++) {
                runner.add(INSERT, Arrays.asList(i, values[i]));
            }
            runner.run();
            return true;
        });
    }
}
