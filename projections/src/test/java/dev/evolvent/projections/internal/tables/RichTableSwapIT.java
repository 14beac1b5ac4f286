package dev.evolvent.projections.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.PgDump;
import dev.evolvent.eventstore.testkit.RichTable.Extra;
import dev.evolvent.eventstore.testkit.RichTable;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.schema.SchemaSnapshot;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RichTableSwapIT {

    private static final String NEXT = "evolvent";
    private static final String ASIDE = "evolvent_aside";
    private static final ReadModelTables TABLES = ReadModelTables.of(RichTable.SCHEMA, List.of(RichTable.NAME));

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void a_rich_table() throws SQLException {
        RichTable.create(database);
    }

    @AfterEach
    void no_role_left_behind() throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS " + ASIDE + " CASCADE");
        RichTable.drop(database);
    }

    @Test
    void a_swapped_table_has_every_attachment() throws SQLException {
        withEverything();
        SchemaSnapshot before = Orders.snapshot(database, NEXT, ASIDE);

        swap();

        assertThat(Orders.differences(before, Orders.snapshot(database, NEXT, ASIDE))).isEmpty();
    }

    @Test
    void to_pg_dump_a_swapped_table_is_the_same() throws SQLException {
        withEverything();
        List<String> before = PgDump.schema(database);

        swap();
        database.execute("DROP SCHEMA " + ASIDE + " CASCADE");

        assertThat(PgDump.schema(database)).containsExactlyElementsOf(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"RULE", "CHILD"})
    void what_a_swapped_table_cannot_have_is_refused_by_name(Extra extra) throws SQLException {
        extra.create(database);
        SchemaSnapshot before = Orders.snapshot(database);

        assertThatExceptionOfType(EvolventException.class).isThrownBy(this::swap).withMessageStartingWith("EV-4020")
                .withMessageContaining(extra == Extra.CHILD ? "Child" : extra.refused());

        assertThat(SchemaSnapshot.compare(before, Orders.snapshot(database))).isEmpty();
    }

    private static void withEverything() throws SQLException {
        for (Extra extra : List.of(Extra.REFERENCE, Extra.PUBLICATION, Extra.MATERIALIZED_VIEW)) {
            extra.create(database);
        }
    }

    private void swap() throws SQLException {
        List<String> build = Orders.transaction(database,
                session -> TABLES.createShadowTables(session, NEXT, Optional.empty(), false));
        String columns = (String) database.value("SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute "
                + "WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''",
                RichTable.SQL);
        database.execute(
                "INSERT INTO " + NEXT + ".\"Rich \"\"Table\"\"\" (" + columns + ") OVERRIDING SYSTEM VALUE SELECT "
                        + columns + " FROM " + RichTable.SQL);
        Orders.build(database, build);
        Orders.exchange(database, TABLES, NEXT, ASIDE);
    }
}
