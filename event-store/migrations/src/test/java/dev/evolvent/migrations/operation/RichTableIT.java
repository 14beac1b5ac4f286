package dev.evolvent.migrations.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.testkit.PgDump;
import dev.evolvent.eventstore.testkit.RichTable;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.operation.convert.ConvertType;
import dev.evolvent.migrations.operation.sequence.AddSequence;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.schema.SchemaDifference;
import dev.evolvent.postgres.schema.SchemaObject;
import dev.evolvent.postgres.schema.SchemaScope;
import dev.evolvent.postgres.schema.SchemaSnapshot;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Operations that replace a table or a column, on a table with every kind of attachment. */
class RichTableIT {

    private static final Table TABLE = new Table(RichTable.SCHEMA, RichTable.NAME);

    /** Options of keys and statistics targets of indexes, as PostgreSQL stores them. */
    private static final String INDEX_SETTINGS = """
            SELECT relname, reloptions::text, attnum::int, attstattarget::int FROM pg_index JOIN pg_class c ON c.oid = indexrelid
            JOIN pg_attribute ON attrelid = indexrelid WHERE indrelid = ?::regclass AND relname <> ?
            ORDER BY relname, attnum""";

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final MigrationRunner sequence = runner(
            AddSequence.builder(StoreLayout.documentStore().toBuilder().table(TABLE).build(), "sequence")
                    .strategy(AddSequence.Strategy.SHADOW)
                    .build());

    private final MigrationRunner conversion = runner(ConvertType.of(TABLE, RichTable.JSON_COLUMN, "jsonb"));

    @BeforeEach
    void a_rich_table() throws SQLException {
        RichTable.create(database);
    }

    @AfterEach
    void no_role_left_behind() throws SQLException {
        RichTable.drop(database);
    }

    @Test
    void a_shadow_table_has_the_options_of_keys_and_the_statistics_targets_of_indexes() throws SQLException {
        List<?> before = indexSettings();

        sequence.applyAndComplete();

        assertThat(indexSettings()).isEqualTo(before);
    }

    @Test
    void a_shadow_table_has_every_attachment() throws SQLException {
        SchemaSnapshot before = snapshot();

        sequence.start();

        String table = "\"Rich's\".\"Rich \"\"Table\"\"";
        assertThat(newObjects(before)).containsExactlyInAnyOrder("column " + table + "\".sequence",
                "sequence " + table + "_sequence_seq\"", "index " + table + "_sequence_key\"",
                "rights on sequence " + table + "_sequence_seq\" to " + RichTable.role(database),
                "rights on sequence " + table + "_sequence_seq\" to PUBLIC",
                "trigger " + table + "\".\"Rich's.Rich \"\"Table\"\"_sequence_appends\"",
                "trigger " + table + "\".\"Rich's.Rich \"\"Table\"\"_sequence_changes\"",
                "trigger " + table + "\".\"Rich's.Rich \"\"Table\"\"_sequence_truncates\"");
        assertThat(SchemaSnapshot.compare(before, snapshot())).noneMatch(RichTableIT::isLoss);

        sequence.undoLast();

        assertThat(SchemaSnapshot.compare(before, snapshot())).isEmpty();
    }

    @Test
    void to_pg_dump_a_shadow_table_has_only_more_and_after_the_undo_it_is_the_same() throws SQLException {
        List<String> before = PgDump.schema(database);

        sequence.start();
        assertThat(PgDump.schema(database)).containsAll(before.stream()
                .filter(line -> !line.startsWith("    \"Extra \"\"json\"\"\"")).toList());

        sequence.undoLast();
        assertThat(PgDump.schema(database)).containsExactlyElementsOf(before);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_shadow_table_cannot_have_is_refused_by_name(RichTable.Extra extra) throws SQLException {
        extra.create(database);
        SchemaSnapshot before = snapshot();

        assertThatExceptionOfType(EvolventException.class).isThrownBy(sequence::apply)
                .withMessageStartingWith("EV-3051")
                .withMessageContaining(extra.refused());

        assertThat(SchemaSnapshot.compare(before, snapshot())).isEmpty();
    }

    @Test
    void a_foreign_key_with_disabled_triggers_is_refused_by_name() throws SQLException {
        database.execute("ALTER TABLE " + RichTable.SQL + " DISABLE TRIGGER ALL");

        assertThatExceptionOfType(EvolventException.class).isThrownBy(sequence::apply)
                .withMessageStartingWith("EV-3051")
                .withMessageContaining("Kind ?").withMessageContaining("triggers are not all enabled");
    }

    @Test
    void a_converted_column_keeps_its_settings_and_those_of_its_indexes() throws SQLException {
        List<?> indexes = indexSettings();
        SchemaSnapshot before = snapshot();

        conversion.applyAndComplete();

        assertThat(indexSettings()).isEqualTo(indexes);
        assertThat(SchemaSnapshot.compare(before, snapshot())).filteredOn(difference -> !difference.isMinor())
                .extracting(Object::toString).singleElement().asString().endsWith(": json expected, jsonb found");
    }

    @Test
    void an_undone_conversion_leaves_everything_as_it_was() throws SQLException {
        List<?> indexes = indexSettings();
        SchemaSnapshot before = snapshot();

        conversion.start();
        conversion.undoLast();

        assertThat(indexSettings()).isEqualTo(indexes);
        assertThat(SchemaSnapshot.compare(before, snapshot())).filteredOn(difference -> !difference.isMinor())
                .isEmpty();
    }

    private static boolean isLoss(SchemaDifference difference) {
        return difference.toString().contains("is missing");
    }

    private static List<String> newObjects(SchemaSnapshot before) {
        List<SchemaObject.Key> known = before.objects().stream().map(SchemaObject::key).toList();
        List<SchemaObject> now = snapshot().objects();
        List<String> changed = SchemaSnapshot.compare(before, snapshot()).stream()
                .filter(difference -> !difference.isMinor() && known.contains(difference.object()))
                .map(Object::toString)
                .toList();
        assertThat(changed).isEmpty();
        return now.stream().map(SchemaObject::key).filter(key -> !known.contains(key)).map(Object::toString).toList();
    }

    private static List<?> indexSettings() throws SQLException {
        return database.query(INDEX_SETTINGS, RichTable.SQL, "Rich \"Table\"_sequence_key");
    }

    private static SchemaSnapshot snapshot() {
        return new Database(database.pool())
                .session(session -> SchemaSnapshot.read(session, SchemaScope.everythingBut("evolvent")));
    }

    private static MigrationRunner runner(dev.evolvent.migrations.Operation operation) {
        return MigrationRunner.of(database.pool(), List.of(Migration.of(1, "change", operation)));
    }
}
