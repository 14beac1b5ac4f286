package dev.evolvent.postgres.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.PgDump;
import dev.evolvent.eventstore.testkit.RichTable;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RichTableCloneIT {

    @RegisterExtension
    static final TestDatabase source = TestDatabase.create();

    @RegisterExtension
    static final TestDatabase target = TestDatabase.create();

    @BeforeAll
    static void a_rich_table_and_its_clone() throws SQLException {
        RichTable.create(source);
        for (RichTable.Extra extra : RichTable.Extra.values()) {
            extra.create(source);
        }
        try (Connection connection = target.connection()) {
            read(source).script().run(new Session(connection));
        }
    }

    @AfterAll
    static void no_role_left_behind() throws SQLException {
        target.execute("DROP SCHEMA \"Rich's\" CASCADE; DROP OWNED BY " + RichTable.role(source));
        RichTable.drop(source);
    }

    @Test
    void a_clone_has_every_attachment() {
        assertThat(SchemaSnapshot.compare(read(source), read(target))).isEmpty();
        assertThat(read(source).notCarriedOver()).isEmpty();
    }

    @Test
    void to_pg_dump_a_clone_is_the_same() throws SQLException {
        assertThat(PgDump.schema(target)).containsExactlyElementsOf(PgDump.schema(source));
    }

    @Test
    void targets_of_an_exclusion_constraint_are_cloned() throws SQLException {
        assertThat(target
                .query("SELECT attstattarget::int FROM pg_attribute WHERE attrelid = '\"Rich''s\".never'::regclass"))
                .containsExactlyElementsOf(
                        source.query(
                                "SELECT attstattarget::int FROM pg_attribute WHERE attrelid = '\"Rich''s\".never'::regclass"));
    }

    private static SchemaSnapshot read(TestDatabase database) {
        return new Database(database.dataSource())
                .session(session -> SchemaSnapshot.read(session, SchemaScope.everything()));
    }
}
