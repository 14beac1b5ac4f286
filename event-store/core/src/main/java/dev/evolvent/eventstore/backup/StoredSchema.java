package dev.evolvent.eventstore.backup;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.schema.ObjectKind;
import dev.evolvent.postgres.schema.SchemaScope;
import dev.evolvent.postgres.schema.SchemaScript;
import dev.evolvent.postgres.schema.SchemaSnapshot;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The statements that recreate the events table.
 *
 * @param needs
 *            what the table uses and another database may lack
 * @param table
 *            the table itself
 * @param around
 *            what depends on objects that may be missing: other tables, functions, roles, tablespaces, publications
 * @param sequences
 *            their current values
 */
record StoredSchema(List<Need> needs, SchemaScript table, SchemaScript around, List<SequenceValue> sequences) {

    static final String FILE = "schema.json";
    static final String SCRIPT = "schema.sql";

    private static final Set<ObjectKind> TABLE_ITSELF = EnumSet.of(ObjectKind.TABLE, ObjectKind.SEQUENCE,
            ObjectKind.COLUMN, ObjectKind.PARTITION, ObjectKind.CONSTRAINT, ObjectKind.INDEX,
            ObjectKind.INDEX_PARTITION, ObjectKind.REPLICA_IDENTITY);

    /** Sequences that the table's columns own, and those that its defaults call. */
    private static final String SEQUENCES = """
            SELECT objid AS sequence, true AS owned FROM pg_depend JOIN pg_class ON oid = objid AND relkind = 'S'
            WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass
                AND refobjid = to_regclass(?) AND refobjsubid > 0 AND deptype IN ('a', 'i')
            UNION SELECT refobjid, EXISTS (SELECT FROM pg_depend o WHERE o.classid = 'pg_class'::regclass
                AND o.objid = d.refobjid AND o.refclassid = 'pg_class'::regclass AND o.refobjid = adrelid
                AND o.deptype IN ('a', 'i'))
            FROM pg_attrdef a JOIN pg_depend d ON classid = 'pg_attrdef'::regclass AND objid = a.oid
                AND refclassid = 'pg_class'::regclass JOIN pg_class c ON c.oid = refobjid AND relkind = 'S'
            WHERE adrelid = to_regclass(?)
            """;

    /** Enumerations of its columns, sequences of other tables that its defaults call, functions of its triggers. */
    private static final String NEEDS = """
            SELECT DISTINCT 'TYPE', t.oid::regtype::text, format('CREATE TYPE %s AS ENUM (%s)', t.oid::regtype,
                (SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder) FROM pg_enum
                    WHERE enumtypid = t.oid))
            FROM pg_attribute JOIN pg_type t ON t.oid = atttypid AND typtype = 'e'
            WHERE attrelid = to_regclass(?) AND NOT attisdropped
            UNION ALL SELECT 'SEQUENCE', sequence::regclass::text, format(
                'CREATE SEQUENCE %s AS %s INCREMENT BY %s MINVALUE %s MAXVALUE %s START WITH %s CACHE %s', sequence::regclass,
                seqtypid::regtype, seqincrement, seqmin, seqmax, seqstart, seqcache) || CASE WHEN seqcycle THEN ' CYCLE' ELSE '' END
            FROM ("""
            + SEQUENCES
            + """
                    ) s JOIN pg_sequence ON seqrelid = sequence WHERE NOT owned
                    UNION ALL SELECT DISTINCT 'FUNCTION', p.oid::regprocedure::text, pg_get_functiondef(p.oid)
                    FROM pg_trigger JOIN pg_proc p ON p.oid = tgfoid
                    WHERE tgrelid = to_regclass(?) AND NOT tgisinternal AND p.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend
                        WHERE classid = 'pg_proc'::regclass AND objid = p.oid AND deptype = 'e')
                    """;

    /**
     * An object that is created only if it is missing.
     *
     * @param name
     *            as written in SQL
     */
    record Need(Kind kind, String name, String definition) {

        enum Kind {
            TYPE("to_regtype"),
            SEQUENCE("to_regclass"),
            FUNCTION("to_regprocedure");

            private final String finder;

            Kind(String finder) {
                this.finder = finder;
            }
        }

        boolean isThere(Session session) throws SQLException {
            return session.first("SELECT " + kind.finder + "(?) IS NOT NULL", row -> row.getBoolean(1), name)
                    .orElseThrow();
        }
    }

    /**
     * The value from which a sequence continues.
     *
     * @param name
     *            as written in SQL
     * @param called
     *            whether the value was handed out
     */
    record SequenceValue(String name, long value, boolean called) {}

    /** Runs in a transaction with an empty search path, so that all names are qualified. */
    static StoredSchema read(Session session, Table table) throws SQLException {
        String name = table.sql();
        SchemaSnapshot snapshot = SchemaSnapshot.read(session, SchemaScope.table(table.schema(), table.name()));
        List<Need> needs = session.list(NEEDS,
                row -> new Need(Need.Kind.valueOf(row.getString(1)), row.getString(2), row.getString(3)), name, name,
                name, name);
        List<String> sequences = session.list("SELECT DISTINCT sequence::regclass::text FROM (" + SEQUENCES
                + ") s ORDER BY 1", row -> row.getString(1), name, name);
        List<SequenceValue> values = new ArrayList<>();
        for (String sequence : sequences) {
            session.first("SELECT last_value, is_called FROM " + sequence,
                    row -> new SequenceValue(sequence, row.getLong(1), row.getBoolean(2))).ifPresent(values::add);
        }
        return new StoredSchema(needs, snapshot.only(TABLE_ITSELF::contains).script(),
                snapshot.only(kind -> !TABLE_ITSELF.contains(kind)).script(), List.copyOf(values));
    }

    /** Everything as one script, to read or to run by hand. */
    String text() {
        StringBuilder text = new StringBuilder();
        needs.forEach(need -> text.append(need.definition()).append(";\n\n"));
        text.append(new SchemaScript(concat(table.beforeData(), around.beforeData()),
                concat(table.behindData(), around.behindData())));
        return text.toString();
    }

    private static List<String> concat(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
