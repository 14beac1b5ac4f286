package dev.evolvent.migrations.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AppendOnlyGuardIT {

    private static final Table TABLE = new Table("public", "Events of \"today\"");
    private static final String RIGHTS = """
            SELECT grantee::regrole::text, privilege_type, is_grantable FROM pg_class, aclexplode(relacl)
            WHERE oid = to_regclass(?) ORDER BY 1, 2""";

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final MigrationRunner runner = MigrationRunner.of(database.pool(),
            List.of(Migration.of(1, "guard", new AppendOnlyGuard(TABLE))));
    private String writer = "";

    @BeforeEach
    void a_table_that_others_may_change() throws SQLException {
        writer = "Writer " + database;
        DocumentStoreTable.create(database, TABLE).fill(10);
        database.execute("CREATE ROLE \"" + writer + "\"; GRANT SELECT, INSERT, UPDATE ON " + TABLE.sql() + " TO \""
                + writer
                + "\"; GRANT DELETE ON " + TABLE.sql() + " TO \"" + writer + "\" WITH GRANT OPTION; GRANT TRUNCATE ON "
                + TABLE.sql() + " TO PUBLIC");
    }

    @AfterEach
    void nobody_is_left() throws SQLException {
        database.execute("DROP OWNED BY \"" + writer + "\"; DROP ROLE \"" + writer
                + "\"; DROP SCHEMA IF EXISTS evolvent CASCADE");
    }

    @Test
    void events_cannot_be_changed_by_anybody_but_appended_by_all_who_could() throws SQLException {
        runner.apply();

        for (String change : List.of("UPDATE " + TABLE.sql() + " SET payload = '{}'", "DELETE FROM " + TABLE.sql(),
                "TRUNCATE " + TABLE.sql(), "SET session_replication_role = replica; DELETE FROM " + TABLE.sql())) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> database.execute(change)).as(change)
                    .withMessageContaining("append-only").withMessageContaining("Append another event");
        }
        database.execute("SET ROLE \"" + writer + "\"; INSERT INTO " + TABLE.sql()
                + " SELECT gen_random_uuid(), gen_random_uuid(), 'a', 'b', '', '{}', '{}', 1, now()");
        assertThat(database.value("SELECT count(*) FROM " + TABLE.sql())).isEqualTo(11L);
        assertThat(rights()).noneMatch(right -> !right.getFirst().equals("postgres")
                && List.of("UPDATE", "DELETE", "TRUNCATE").contains(right.get(1)));
    }

    @Test
    void the_undo_gives_back_what_each_had() throws SQLException {
        List<List<@Nullable Object>> before = rights();
        runner.apply();
        runner.undoLast();

        assertThat(rights()).isEqualTo(before);
        database.execute("UPDATE " + TABLE.sql() + " SET event_type = 'Changed'");
    }

    private List<List<@Nullable Object>> rights() throws SQLException {
        return database.query(RIGHTS, TABLE.sql());
    }
}
