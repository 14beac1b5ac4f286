package dev.evolvent.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.lint.Lint;
import dev.evolvent.migrations.lint.LintFinding;
import dev.evolvent.migrations.lint.LintRule;
import dev.evolvent.migrations.operation.SqlScript;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LintIT {

    private static final String SCHEMA = """
            CREATE TABLE events (id uuid PRIMARY KEY, payload jsonb, note varchar(20), n int);
            CREATE TABLE orders (id uuid PRIMARY KEY, event uuid, n int);
            CREATE TABLE "Odd ""Table" (a int, "b c" int)""";

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void nothing_there() throws SQLException {
        database.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    }

    static Stream<Arguments> dangerous() {
        return Stream.of(
                Arguments.of("ALTER TABLE events ADD COLUMN at timestamptz DEFAULT clock_timestamp()",
                        List.of(LintRule.REWRITES_TABLE)),
                Arguments.of("alter table events add column s bigserial", List.of(LintRule.REWRITES_TABLE)),
                Arguments.of("ALTER TABLE events ALTER n TYPE bigint",
                        List.of(LintRule.REWRITES_TABLE, LintRule.CHANGES_TYPE)),
                Arguments.of("/* CONCURRENTLY */ CREATE INDEX ON \"Odd \"\"Table\" (\"b c\")",
                        List.of(LintRule.BLOCKING_INDEX)),
                Arguments.of("ALTER TABLE orders ADD UNIQUE (n)", List.of(LintRule.BLOCKING_INDEX)),
                Arguments.of("ALTER TABLE events ALTER n SET NOT NULL", List.of(LintRule.SCANS_UNDER_LOCK)),
                Arguments.of("ALTER TABLE events ADD CHECK (n > 0)", List.of(LintRule.SCANS_UNDER_LOCK)),
                Arguments.of("ALTER TABLE orders ADD FOREIGN KEY (event) REFERENCES events",
                        List.of(LintRule.BLOCKING_FOREIGN_KEY)),
                Arguments.of("ALTER TABLE events RENAME note TO remark", List.of(LintRule.RENAMES)),
                Arguments.of("ALTER TABLE events RENAME TO happenings", List.of(LintRule.RENAMES)),
                Arguments.of("ALTER TABLE events DROP note", List.of(LintRule.DROPS_COLUMN)),
                Arguments.of("DROP TABLE orders", List.of(LintRule.DROPS_TABLE)),
                Arguments.of("TRUNCATE orders", List.of(LintRule.TRUNCATES)),
                Arguments.of("UPDATE events SET n = 1 WHERE false", List.of(LintRule.CHANGES_EVENTS)),
                Arguments.of("WITH gone AS (DELETE FROM events RETURNING id) SELECT * FROM gone",
                        List.of(LintRule.CHANGES_EVENTS)),
                Arguments.of("DO $$BEGIN EXECUTE 'DEL' || 'ETE FROM events'; END$$", List.of(LintRule.CHANGES_EVENTS)),
                Arguments.of("LOCK TABLE events, orders", List.of(LintRule.LOCKS_MANY)));
    }

    @ParameterizedTest
    @MethodSource
    void dangerous(String statement, List<LintRule> rules) {
        assertThat(lint(script("SELECT 1;\n-- a comment\n" + statement, true))).allSatisfy(finding -> {
            assertThat(finding.line()).isEqualTo(3);
            assertThat(finding.toString()).startsWith("V001__a.sql, line 3: EV-35");
        }).extracting(LintFinding::rule).containsExactlyInAnyOrderElementsOf(rules);
    }

    static Stream<String> harmless() {
        return Stream.of(
                "CREATE TABLE t (a int); CREATE INDEX ON t (a); ALTER TABLE t ALTER a TYPE text; INSERT INTO t VALUES (1);"
                        + "UPDATE t SET a = 2; ALTER TABLE t RENAME a TO b; TRUNCATE t; DROP TABLE t",
                "ALTER TABLE events ADD COLUMN x int", "ALTER TABLE events ADD COLUMN x text DEFAULT 'x' NOT NULL",
                "ALTER TABLE events ADD CONSTRAINT c CHECK (n > 0) NOT VALID",
                "ALTER TABLE orders ADD FOREIGN KEY (event) REFERENCES events NOT VALID",
                "ALTER TABLE events ALTER note TYPE text", "INSERT INTO events (id) VALUES (gen_random_uuid())",
                "UPDATE orders SET n = 1", "CREATE VIEW v AS SELECT * FROM events", "COMMENT ON TABLE events IS 'x'",
                "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'");
    }

    @ParameterizedTest
    @MethodSource
    void harmless(String statement) {
        assertThat(lint(script(statement, true))).isEmpty();
    }

    @Test
    void what_validates_beside_the_traffic_is_harmless() {
        assertThat(lint(script("""
                ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (event) REFERENCES events NOT VALID;
                ALTER TABLE events ADD CONSTRAINT nn CHECK (n IS NOT NULL) NOT VALID""", true),
                second("ALTER TABLE orders VALIDATE CONSTRAINT fk; ALTER TABLE events VALIDATE CONSTRAINT nn", true)))
                .isEmpty();
    }

    @Test
    void outside_of_a_transaction_nothing_may_wait_without_end() {
        assertThat(lint(script("CREATE INDEX CONCURRENTLY ON events (n);\nALTER TABLE events ADD COLUMN x int", false)))
                .singleElement().satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(LintRule.NO_LOCK_TIMEOUT);
                    assertThat(finding.line()).isEqualTo(2);
                });
        assertThat(lint(second("SET lock_timeout = '100ms'; ALTER TABLE events ADD COLUMN y int", false))).isEmpty();
    }

    @Test
    void what_truncates_others_too_names_them() throws SQLException {
        database.execute("CREATE TABLE parent (id int PRIMARY KEY); CREATE TABLE child (p int REFERENCES parent)");
        assertThat(lint(script("TRUNCATE parent CASCADE", true)))
                .filteredOn(finding -> finding.rule() == LintRule.TRUNCATES_OTHERS).singleElement()
                .extracting(LintFinding::on).isEqualTo("child");
    }

    @Test
    void what_is_allowed_needs_a_reason() {
        String drop = "\nALTER TABLE events DROP note";
        assertThat(lint(script("-- evolvent:allow EV-3506 because nobody ever wrote it" + drop, true))).singleElement()
                .extracting(LintFinding::allowed).isEqualTo(Optional.of("nobody ever wrote it"));
        assertThat(lint(second("-- evolvent: allow EV-3506\nALTER TABLE events DROP n", true)))
                .extracting(LintFinding::rule, LintFinding::allowed)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple(LintRule.DROPS_COLUMN, Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(LintRule.NOT_ALLOWED_WELL, Optional.empty()));
    }

    @Test
    void only_what_is_new_is_looked_at_and_what_cannot_be_run_is_told() {
        assertThat(Lint.on(database.pool(), List.of()).after(SCHEMA)
                .check(List.of(script("ALTER TABLE events DROP note", true), second("ALTER TABLE events DROP n", true)),
                        2))
                .extracting(LintFinding::on).containsExactly("events.n");
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> lint(script("SELECT 1;\nSELECT * FROM not_there", true)))
                .withMessageStartingWith("EV-3018").withMessageContaining("line 2").withMessageContaining("--schema");
    }

    private static List<LintFinding> lint(Migration... migrations) {
        Lint lint = Lint.on(database.pool(), List.of(new Table("public", "events")));
        return (tableIsThere() ? lint : lint.after(SCHEMA)).check(List.of(migrations), 1);
    }

    private static boolean tableIsThere() {
        try {
            return database.value("SELECT to_regclass('events')::text") != null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Migration script(String sql, boolean transactional) {
        return Migration.of(1, "a", new SqlScript(new SqlScript.Script("V001__a.sql", sql, transactional),
                Optional.empty(), List.of()));
    }

    private static Migration second(String sql, boolean transactional) {
        return Migration.of(2, "b",
                new SqlScript(new SqlScript.Script("V002__b.sql", sql, transactional), Optional.empty(),
                        List.of()));
    }
}
