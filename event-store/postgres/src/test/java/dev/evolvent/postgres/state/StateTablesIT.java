package dev.evolvent.postgres.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.audit.Audit;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The version of Evolvent's own tables. */
class StateTablesIT {

    @RegisterExtension
    static TestDatabase database = TestDatabase.create();

    private static final StateTable THINGS = new StateTable("evolvent.things", "CREATE TABLE evolvent.things (a text)");
    private static final String SLICES = "CREATE TABLE evolvent.projection_slices (projection text)";

    private final String role = "role_of_" + database.name();

    @BeforeEach
    void a_role_without_rights() throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE; CREATE ROLE " + role);
    }

    @AfterEach
    void no_role() throws SQLException {
        database.execute("DROP OWNED BY " + role + "; DROP ROLE " + role);
    }

    @Test
    void the_first_write_to_a_new_database_creates_its_tables_and_the_version() throws SQLException {
        prepare();

        assertThat(version()).isEqualTo(StateTables.VERSION);
        assertThat(exists("evolvent.things")).isTrue();
    }

    @Test
    void the_first_write_to_a_database_without_a_version_brings_it_forward() throws SQLException {
        database.execute("CREATE SCHEMA evolvent; " + SLICES
                + "; CREATE TABLE evolvent.things (a text); INSERT INTO evolvent.things VALUES ('old')");

        prepare();

        assertThat(version()).isEqualTo(StateTables.VERSION);
        assertThat(exists("evolvent.projection_slices")).isFalse();
        assertThat(database.value("SELECT a FROM evolvent.things")).isEqualTo("old");
    }

    @Test
    void a_copy_of_the_schema_without_rows_is_read_and_gets_its_version_with_the_first_write() throws SQLException {
        prepare();
        database.execute("DELETE FROM evolvent.version");

        new Database(database.dataSource()).session(session -> {
            StateTables.requireKnown(session);
            return true;
        });
        prepare();

        assertThat(version()).isEqualTo(StateTables.VERSION);
    }

    @Test
    void slices_of_an_unfinished_rebuild_are_kept() throws SQLException {
        database.execute("CREATE SCHEMA evolvent; " + SLICES + "; INSERT INTO evolvent.projection_slices VALUES ('a')");

        prepare();

        assertThat(version()).isEqualTo(StateTables.VERSION);
        assertThat(database.value("SELECT projection FROM evolvent.projection_slices")).isEqualTo("a");
    }

    @Test
    void a_failure_leaves_the_tables_as_they_were() throws SQLException {
        database.execute("CREATE SCHEMA evolvent; " + SLICES);

        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> new Database(database.dataSource())
                .transaction(session -> {
                    StateTables.prepare(session, List.of(THINGS));
                    session.execute("SELECT 1 / 0");
                    return true;
                }));

        assertThat(exists("evolvent.version")).isFalse();
        assertThat(exists("evolvent.projection_slices")).isTrue();
    }

    @Test
    void of_several_processes_at_once_one_brings_it_forward() throws SQLException {
        database.execute("CREATE SCHEMA evolvent; " + SLICES);

        List<CompletableFuture<Void>> processes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            processes.add(CompletableFuture.runAsync(this::prepare, task -> Thread.ofPlatform().start(task)));
        }
        processes.forEach(CompletableFuture::join);

        assertThat(version()).isEqualTo(StateTables.VERSION);
        assertThat(exists("evolvent.things")).isTrue();
    }

    @Test
    void a_newer_version_is_refused_by_readers_and_writers() throws SQLException {
        prepare();
        database.execute("UPDATE evolvent.version SET version = 1000; DROP TABLE evolvent.things");

        for (Runnable call : List.<Runnable>of(this::prepare, () -> new Database(database.dataSource())
                .session(session -> {
                    StateTables.requireKnown(session);
                    return true;
                }), () -> Audit.of(new Database(database.dataSource()), "a command", "", () -> true))) {
            assertThatExceptionOfType(EvolventException.class).isThrownBy(call::run)
                    .withMessageStartingWith("EV-2008: The state tables in schema evolvent have version 1000")
                    .withMessageContaining("Use that version");
        }
        assertThat(exists("evolvent.things")).isFalse();
    }

    @Test
    void a_role_that_may_only_read_reads_and_changes_nothing() throws SQLException {
        database.execute("CREATE SCHEMA evolvent; GRANT USAGE ON SCHEMA evolvent TO " + role);
        requireKnownAsRole();
        assertThat(exists("evolvent.version")).isFalse();

        prepare();
        requireKnownAsRole();
    }

    private void requireKnownAsRole() {
        new Database(database.dataSource()).session(session -> {
            session.execute("SET ROLE " + role);
            try {
                StateTables.requireKnown(session);
            } finally {
                session.execute("RESET ROLE");
            }
            return true;
        });
    }

    @Test
    void a_role_that_may_not_create_is_told_which_grant_is_missing() throws SQLException {
        assertRefused("GRANT CREATE ON DATABASE " + database.name() + " TO " + role);

        database.execute("CREATE SCHEMA evolvent; " + SLICES);
        String grant = "GRANT USAGE, CREATE ON SCHEMA evolvent TO " + role;
        assertRefused(grant);

        database.execute(grant);
        prepareAsRole();
        assertThat(version()).isEqualTo(StateTables.VERSION);
        // Only its owner could drop it.
        assertThat(exists("evolvent.projection_slices")).isTrue();
    }

    private void assertRefused(String grant) {
        assertThatExceptionOfType(EvolventException.class).isThrownBy(this::prepareAsRole)
                .withMessageStartingWith("EV-2004: The role lacks a right").withMessageContaining(grant + ";");
    }

    private void prepareAsRole() {
        new Database(database.dataSource()).transaction(session -> {
            session.execute("SET LOCAL ROLE " + role);
            StateTables.prepare(session, List.of(THINGS));
            return true;
        });
    }

    private void prepare() {
        new Database(database.dataSource()).transaction(session -> {
            StateTables.prepare(session, List.of(THINGS));
            return true;
        });
    }

    private static Object version() throws SQLException {
        return Objects.requireNonNull(database.value("SELECT version FROM evolvent.version"));
    }

    private static boolean exists(String table) throws SQLException {
        return database.value("SELECT to_regclass(?)::text", table) != null;
    }
}
