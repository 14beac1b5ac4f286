package dev.evolvent.eventstore.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;

class FreshDatabaseIT {

    private static final String NAMES = "SELECT datname FROM pg_database";

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @AfterEach
    void clean() throws SQLException {
        database.execute("DROP TABLE IF EXISTS t");
    }

    @Test
    void statements_and_queries_are_one_line() throws SQLException {
        database.execute("CREATE TABLE t (a int, b text); INSERT INTO t VALUES (1, 'x')");
        database.execute("INSERT INTO t VALUES (?, ?)", 2, null);
        assertThat(database.query("SELECT a, b FROM t ORDER BY a")).containsExactly(List.of(1, "x"),
                Arrays.asList(2, null));
        assertThat(database.value("SELECT count(*) FROM t WHERE a > ?", 1)).isEqualTo(1L);
        assertThatIllegalArgumentException().isThrownBy(() -> database.value("SELECT a FROM t"));
    }

    @Test
    void a_question_mark_without_values_is_an_operator() throws SQLException {
        database.execute("CREATE TABLE t AS SELECT '{\"a\": 1}'::jsonb ? 'a' AS has_a");
        assertThat(database.value("SELECT has_a FROM t")).isEqualTo(true);
    }

    @Test
    void order_is_that_of_bytes_and_text_is_utf_8() throws SQLException {
        assertThat(database.query("SELECT x FROM (VALUES ('a'), ('B'), ('ß')) v (x) ORDER BY x"))
                .containsExactly(List.of("B"), List.of("a"), List.of("ß"));
        assertThat(database.value("SHOW server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void each_class_has_its_own_database_and_drops_it() throws SQLException {
        run(First.class);
        run(Second.class);
        assertThat(First.database.name()).isNotEqualTo(Second.database.name());
        assertThat(database.query(NAMES)).contains(List.of(database.name()))
                .doesNotContain(List.of(First.database.name()), List.of(Second.database.name()));
    }

    @Test
    void a_class_may_use_several_databases_of_any_name() throws SQLException {
        run(OddNames.class);
        assertThat(database.query(NAMES)).doesNotContain(List.of(OddNames.one.name()), List.of(OddNames.other.name()));
    }

    @Test
    void nested_classes_use_the_database_of_the_class_around_them() throws SQLException {
        run(Outer.class);
        assertThat(database.query(NAMES)).doesNotContain(List.of(Outer.database.name()));
    }

    @Test
    void a_name_that_postgresql_would_cut_off_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TestDatabase.named("ß".repeat(26)));
    }

    @Test
    void a_database_that_is_not_registered_says_so() {
        TestDatabase unregistered = TestDatabase.create();
        assertThatIllegalStateException().isThrownBy(unregistered::connection)
                .withMessageContaining("@RegisterExtension");
    }

    private static void run(Class<?> testClass) {
        EngineTestKit.engine("junit-jupiter").selectors(selectClass(testClass)).execute().testEvents()
                .assertStatistics(tests -> tests.started(Math.max(1, testClass.getDeclaredClasses().length + 1))
                        .failed(0).aborted(0));
    }

    static class First {
        @RegisterExtension
        static final TestDatabase database = TestDatabase.create();

        @Test
        @SuppressWarnings("resource")
        void a_connection_is_left_open() throws SQLException {
            Connection left = database.connection();
            assertThat(left.getCatalog()).isEqualTo(database.name());
            database.execute("CREATE TABLE t ()");
        }
    }

    static class Second {
        @RegisterExtension
        static final TestDatabase database = TestDatabase.create();

        @Test
        void the_same_table_is_created() throws SQLException {
            database.execute("CREATE TABLE t ()");
        }
    }

    static class OddNames {
        @RegisterExtension
        static final TestDatabase one = TestDatabase.named("Größe \"of\" it's 100%/?&");
        @RegisterExtension
        static final TestDatabase other = TestDatabase.named("Größe \"of\" it's 100%/?&");

        @Test
        void both_can_be_used() throws SQLException {
            assertThat(one.value("SELECT current_database()")).isEqualTo(one.name());
            assertThat(other.value("SELECT current_database()")).isEqualTo(other.name()).isNotEqualTo(one.name());
        }
    }

    static class Outer {
        @RegisterExtension
        static final TestDatabase database = TestDatabase.create();

        @Test
        void a_test_before_the_nested_class() throws SQLException {
            database.execute("CREATE TABLE t ()");
        }

        @Nested
        class Inner {
            @Test
            void a_nested_test() throws SQLException {
                assertThat(database.value("SELECT count(*) FROM t")).isEqualTo(0L);
            }
        }
    }
}
