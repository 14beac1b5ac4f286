package dev.evolvent.migrations.operation.sequence;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.migrations.internal.Belongings;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The table beside the events table: first the copy that is being made, and after the swap the old one. To swap is to
 * exchange the names of the two, of their indexes and of their identity sequences; so swapping again is the way back.
 */
record ShadowTable(SequenceColumn sequence) {

    /** What must be the same on both sides for a swap: columns, indexes, constraints. Not what makes up the new column. */
    private static final String SHAPE = """
            SELECT md5(string_agg(line, chr(10) ORDER BY line COLLATE "C")) FROM (
                SELECT concat_ws(' ', row_number() OVER (ORDER BY attnum), attname, format_type(atttypid, atttypmod), attnotnull,
                    attidentity, attgenerated, pg_get_expr(adbin, adrelid)) AS line
                FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
                WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped AND attname <> ?
                UNION ALL SELECT pg_get_indexdef(indexrelid) FROM pg_index
                WHERE indrelid = to_regclass(?) AND indexrelid IS DISTINCT FROM to_regclass(?)
                UNION ALL SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
                WHERE conrelid = to_regclass(?) AND contype <> 'n') AS lines""";

    private static final String INDEXES = """
            SELECT relname FROM pg_class JOIN pg_index ON indexrelid = oid
            WHERE indrelid = to_regclass(?) AND oid IS DISTINCT FROM to_regclass(?) ORDER BY relname COLLATE "C" ASC""";

    private static final String IDENTITIES = """
            SELECT relname FROM pg_depend JOIN pg_class ON pg_class.oid = objid AND relkind = 'S'
            WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass AND refobjid = to_regclass(?)
            AND deptype = 'i' ORDER BY refobjsubid""";

    /** What creates the like of an index (the last parameter) on another table under another name. */
    private static final String COPY_INDEX = """
            WITH names AS (SELECT ?::text AS target, ?::text AS copy, to_regclass(?)::oid AS original)
            SELECT format('SET LOCAL default_tablespace = %L; ', coalesce(spcname, '')) || CASE
                WHEN k.oid IS NULL THEN format('CREATE %sINDEX %s ON %s USING ', kind, copy, target)
                    || substr(pg_get_indexdef(i.oid), 1 + length(
                        format('CREATE %sINDEX %I ON %I.%I USING ', kind, i.relname, nspname, c.relname)))
                ELSE format('ALTER TABLE %s ADD CONSTRAINT %s %s', target, copy, pg_get_constraintdef(k.oid)) END
            FROM names JOIN pg_class i ON i.oid = original JOIN pg_index x ON x.indexrelid = i.oid
                JOIN pg_class c ON c.oid = x.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                CROSS JOIN LATERAL (SELECT CASE WHEN indisunique THEN 'UNIQUE ' ELSE '' END AS kind) AS kinds
                LEFT JOIN pg_tablespace s ON s.oid = i.reltablespace
                LEFT JOIN pg_constraint k ON conindid = i.oid AND conrelid = c.oid AND contype IN ('p', 'u', 'x')""";

    /** Others than indexes. A foreign key that is validated in a second step holds up nobody who writes to its other table. */
    private static final String COPY_CONSTRAINTS = """
            WITH names AS (SELECT ?::text AS target)
            SELECT statement FROM (
                SELECT 1 AS rank, conname, format('ALTER TABLE %s ADD CONSTRAINT %I %s', target, conname,
                    pg_get_constraintdef(k.oid)) || CASE WHEN contype = 'f' AND convalidated THEN ' NOT VALID' ELSE '' END
                    AS statement
                FROM names, pg_constraint k WHERE conrelid = to_regclass(?) AND contype IN ('c', 'f')
                UNION ALL SELECT 2, conname, format('ALTER TABLE %s VALIDATE CONSTRAINT %I', target, conname)
                FROM names, pg_constraint WHERE conrelid = to_regclass(?) AND contype = 'f' AND convalidated) AS statements
            ORDER BY rank, conname COLLATE "C" ASC""";

    Table table() {
        return sequence.own("shadow");
    }

    /** Creates it with all columns and the new one, and remembers what it is a copy of. */
    void create(Session session, Table notes) throws SQLException {
        boolean unlogged = session.number("SELECT count(*) FROM pg_class WHERE oid = to_regclass(?)"
                + " AND relpersistence = 'u'", events().sql()) == 1;
        session.execute("CREATE " + (unlogged ? "UNLOGGED " : "") + "TABLE " + table().sql() + " (LIKE "
                + events().sql() + " INCLUDING DEFAULTS INCLUDING GENERATED INCLUDING IDENTITY INCLUDING STORAGE"
                + " INCLUDING COMPRESSION INCLUDING COMMENTS) TABLESPACE " + sequence.tablespace(session));
        session.execute("ALTER TABLE " + table().sql() + " ADD COLUMN " + sequence.sql() + " bigint CONSTRAINT "
                + Sql.name(sequence.notNull()) + " NOT NULL DEFAULT nextval("
                + Sql.literal(sequence.sequence().sql()) + ")");
        session.execute("COMMENT ON TABLE " + notes.sql() + " IS " + Sql.literal(shape(session)));
    }

    /** The columns that can be written to, in SQL, without the new one. */
    List<String> columns(Session session) throws SQLException {
        return session.list("""
                SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = to_regclass(?) AND attnum > 0
                AND NOT attisdropped AND attgenerated = '' AND attname <> ? ORDER BY attnum""",
                row -> row.getString(1), events().sql(), sequence.name());
    }

    /** Whether the other one is in use already. */
    boolean isSwapped(Session session) throws SQLException {
        return Catalogue.exists(session, table().sql())
                && Catalogue.columns(session, events().sql()).containsKey(sequence.name());
    }

    /**
     * What is still to be built on the copy when all rows are in it, as statements. Constraints that are not indexes have their
     * names from the beginning, since these count for one table only.
     */
    List<String> build(Session session) throws SQLException {
        List<String> indexes = indexes(session);
        return Belongings.withWholeNames(session, () -> {
            List<String> statements = new ArrayList<>();
            for (int i = 0; i < indexes.size(); i++) {
                statements.add(session.first(COPY_INDEX, row -> row.getString(1), table().sql(),
                        Sql.name(index(i + 1)), events().sibling(indexes.get(i)).sql()).orElseThrow());
            }
            statements.add("CREATE UNIQUE INDEX " + Sql.name(index(0)) + " ON " + table().sql() + " ("
                    + sequence.sql() + ")");
            statements.addAll(session.list(COPY_CONSTRAINTS, row -> row.getString(1), table().sql(), events().sql(),
                    events().sql()));
            return statements;
        });
    }

    /** Somebody may have added a column or an index while the rows were copied: a swap would lose it. */
    void requireSameShape(Session session, Table notes) throws SQLException {
        boolean same = session.first("SELECT obj_description(to_regclass(?), 'pg_class') = ?", row -> row.getBoolean(1),
                notes.sql(), shape(session)).orElseThrow();
        if (!same) {
            throw new EvolventException(MigrationError.CHANGED_MEANWHILE, "Columns, indexes or constraints of table "
                    + events()
                    + " are not what they were when its copy was made, so nothing was swapped. Take the change"
                    + " back and let it go on, or undo this migration and apply it again.");
        }
    }

    private String shape(Session session) throws SQLException {
        return Belongings.withWholeNames(session, () -> session.first(SHAPE, row -> row.getString(1), events().sql(),
                sequence.name(), events().sql(), sequence.index().sql(), events().sql()).orElseThrow());
    }

    /** Something that goes with one of the tables, and has its name in the schema: by which it is called now, and afterwards. */
    private record Named(String kind, String now, String then) {

        Named back() {
            return new Named(kind, /* now= */ then, /* then= */ now);
        }
    }

    /** Exchanges the names of the two tables, and of all that goes with them. */
    void exchange(Session session) throws SQLException {
        Named number = new Named("INDEX", sequence.index().name(), index(0));
        List<Named> live = pairs(session);
        List<Named> aside = new ArrayList<>(live.stream().map(Named::back).toList());
        if (Catalogue.exists(session, sequence.index().sql())) {
            live.add(number);
        } else {
            aside.add(number.back());
        }
        Table away = sequence.own("away");
        for (int i = 0; i < live.size(); i++) {
            rename(session, live.get(i).kind(), events().sibling(live.get(i).now()), away(i));
        }
        move(session, events(), away);
        move(session, table(), events());
        for (Named each : aside) {
            rename(session, each.kind(), events().sibling(each.now()), each.then());
        }
        move(session, away, table());
        for (int i = 0; i < live.size(); i++) {
            rename(session, live.get(i).kind(), table().sibling(away(i)), live.get(i).then());
        }
    }

    /** Those that both tables have. The sequence of an identity column goes on where that of the other one is. */
    private List<Named> pairs(Session session) throws SQLException {
        List<Named> pairs = new ArrayList<>();
        List<String> indexes = indexes(session);
        for (int i = 0; i < indexes.size(); i++) {
            pairs.add(new Named("INDEX", indexes.get(i), index(i + 1)));
        }
        List<String> mine = session.list(IDENTITIES, row -> row.getString(1), events().sql());
        List<String> theirs = session.list(IDENTITIES, row -> row.getString(1), table().sql());
        for (int i = 0; i < mine.size(); i++) {
            pairs.add(new Named("SEQUENCE", mine.get(i), theirs.get(i)));
            session.list("SELECT setval(" + Sql.literal(table().sibling(theirs.get(i)).sql())
                    + ", last_value, is_called) FROM " + events().sibling(mine.get(i)).sql(), row -> row.getLong(1));
        }
        return pairs;
    }

    private List<String> indexes(Session session) throws SQLException {
        return session.list(INDEXES, row -> row.getString(1), events().sql(), sequence.index().sql());
    }

    private static void move(Session session, Table from, Table to) throws SQLException {
        rename(session, "TABLE", from, to.name());
        session.execute("ALTER TABLE " + from.sibling(to.name()).sql() + " SET SCHEMA " + Sql.name(to.schema()));
    }

    private static void rename(Session session, String kind, Table from, String to) throws SQLException {
        session.execute("ALTER " + kind + " " + from.sql() + " RENAME TO " + Sql.name(to));
    }

    /** What the copy's index is called that is like the n-th one of the events table, or is the one on the numbers for 0. */
    private String index(int number) {
        return sequence.own("shadow_" + number).name();
    }

    private String away(int number) {
        return sequence.own("away_" + number).name();
    }

    private Table events() {
        return sequence.events();
    }
}
