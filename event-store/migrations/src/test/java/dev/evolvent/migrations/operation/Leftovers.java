package dev.evolvent.migrations.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import java.sql.SQLException;
import java.util.List;

/** What a migration must not leave behind: tables, functions, triggers, locks, invalid indexes, open constraints. */
public final class Leftovers {

    private Leftovers() {}

    public static void assertNone(TestDatabase database) throws SQLException {
        assertNoneBut(database, "");
    }

    /** A constraint that the test itself has not validated. */
    public static void assertNoneBut(TestDatabase database, String constraint) throws SQLException {
        assertThat(database.query("SELECT relname FROM pg_class WHERE relnamespace = 'evolvent'::regnamespace"
                + " AND relkind <> 'i' AND relname NOT IN ('audit_id_seq', 'operation_notes') ORDER BY 1"))
                .containsExactly(List.of("audit"),
                        List.of("canary"),
                        List.of("runs"),
                        List.of("schema_migrations"),
                        List.of("version"));
        if (database.value("SELECT to_regclass('evolvent.operation_notes')::text") != null) {
            assertThat(database.query("SELECT key FROM evolvent.operation_notes")).isEmpty();
        }
        assertThat(database.value("SELECT count(*) FROM pg_proc WHERE pronamespace = 'evolvent'::regnamespace"))
                .isEqualTo(0L);
        assertThat(database.value("SELECT count(*) FROM pg_index WHERE NOT indisvalid")).isEqualTo(0L);
        assertThat(database.value("SELECT count(*) FROM pg_constraint WHERE NOT convalidated AND conname <> ?",
                constraint)).isEqualTo(0L);
        assertThat(database.value("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")).isEqualTo(0L);
        assertThat(database.value("SELECT count(*) FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid"
                + " WHERE pronamespace = 'evolvent'::regnamespace")).isEqualTo(0L);
    }
}
