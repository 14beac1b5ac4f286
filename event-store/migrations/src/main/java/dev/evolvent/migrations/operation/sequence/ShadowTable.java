package dev.evolvent.migrations.operation.sequence;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.table.AttachmentKind;
import dev.evolvent.postgres.table.CatalogueReading;
import dev.evolvent.postgres.table.TableAttachment.Subject;
import dev.evolvent.postgres.table.TableAttachment;
import dev.evolvent.postgres.table.TableAttachments.Copy;
import dev.evolvent.postgres.table.TableAttachments;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table alongside the events table: first the new copy, and after the swap the old one. A swap exchanges the names
 * of the two, of their indexes and of their identity sequences; so a second swap is the rollback.
 */
record ShadowTable(SequenceColumn sequence) {

    /**
     * What must be equal on both sides for a swap: columns, indexes, constraints. Without what belongs to the new
     * column.
     */
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

    /** Created on the copy under temporary names until the swap. */
    private static final Set<AttachmentKind> INDEXES_AND_KEYS = EnumSet.of(AttachmentKind.PRIMARY_KEY,
            AttachmentKind.UNIQUE_KEY, AttachmentKind.EXCLUSION, AttachmentKind.UNIQUE_INDEX, AttachmentKind.INDEX);

    /** Created under their final names, which need only be unique per table. */
    private static final Set<AttachmentKind> CONSTRAINTS = EnumSet.of(AttachmentKind.CHECK,
            AttachmentKind.UNVALIDATED_CHECK, AttachmentKind.FOREIGN_KEY);

    /** Also set before the swap, so that the planner's statistics are collected with them. */
    private static final Set<AttachmentKind> TARGETS = EnumSet.of(AttachmentKind.COLUMN_STATISTICS,
            AttachmentKind.INDEX_STATISTICS);

    /** What the copy has before the swap. */
    private static final Set<AttachmentKind> BUILT = EnumSet.of(AttachmentKind.TABLESPACE,
            AttachmentKind.COLUMN_STORAGE,
            AttachmentKind.COLUMN_COMPRESSION, AttachmentKind.IDENTITY, AttachmentKind.INNER_FOREIGN_KEY,
            AttachmentKind.FOREIGN_KEY_VALIDATION);

    static {
        BUILT.addAll(INDEXES_AND_KEYS);
        BUILT.addAll(CONSTRAINTS);
    }

    Table table() {
        return sequence.own("shadow");
    }

    /** Creates it with all columns and the new one, and records what it is a copy of. */
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

    /** The writable columns, in SQL, without the new one. */
    List<String> columns(Session session) throws SQLException {
        return session.list("""
                SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = to_regclass(?) AND attnum > 0
                AND NOT attisdropped AND attgenerated = '' AND attname <> ? ORDER BY attnum""",
                row -> row.getString(1), events().sql(), sequence.name());
    }

    /** Whether the swap is done already. */
    boolean isSwapped(Session session) throws SQLException {
        return Catalogue.exists(session, table().sql())
                && Catalogue.columns(session, events().sql()).containsKey(sequence.name());
    }

    /**
     * The statements that build the rest of the copy when it has all rows. An interrupted run resumes at their number,
     * so the order is fixed.
     */
    List<String> build(Session session) throws SQLException {
        List<String> indexes = indexes(session);
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < indexes.size(); i++) {
            names.put(indexes.get(i), index(i + 1));
        }
        List<TableAttachment> attachments = TableAttachments.of(session,
                new Copy(events(), table(), names, Map.of(), /* concurrently= */ false));
        List<String> statements = new ArrayList<>();
        for (String name : indexes) {
            statements.add(attachments.stream().filter(each -> INDEXES_AND_KEYS.contains(each.kind()))
                    .filter(each -> each.name().equals(name)).findFirst().orElseThrow().sql());
        }
        statements.add("CREATE UNIQUE INDEX " + Sql.name(index(0)) + " ON " + table().sql() + " (" + sequence.sql()
                + ")");
        statements.addAll(inOrder(attachments, CONSTRAINTS));
        statements.addAll(inOrder(attachments, EnumSet.of(AttachmentKind.FOREIGN_KEY_VALIDATION)));
        statements.addAll(inOrder(attachments, TARGETS));
        return statements;
    }

    private static List<String> inOrder(List<TableAttachment> attachments, Set<AttachmentKind> kinds) {
        return attachments.stream().filter(each -> kinds.contains(each.kind()))
                .sorted(Comparator.comparing(TableAttachment::name)).map(TableAttachment::sql).toList();
    }

    /** The statements that give the copy the rest, when it has the name of the table. */
    static List<String> remaining(List<TableAttachment> attachments) {
        return attachments.stream().filter(each -> !BUILT.contains(each.kind())).map(TableAttachment::sql).toList();
    }

    /** Removes what only one of two tables can have, so that the other one can get it. */
    static List<String> release(List<TableAttachment> attachments) {
        return attachments.stream().filter(ShadowTable::isMoved).flatMap(each -> each.removal().stream()).toList();
    }

    /** Extended statistics and owned sequences have names of their own; a view reads one of the tables. */
    static boolean isMoved(TableAttachment attachment) {
        return attachment.subject() == Subject.STATISTICS || attachment.kind() == AttachmentKind.OWNED_SEQUENCE
                || attachment.kind() == AttachmentKind.VIEW;
    }

    /** A column or an index may have been added while the rows were copied: a swap would lose it. */
    void requireSameShape(Session session, Table notes) throws SQLException {
        boolean same = session.first("SELECT obj_description(to_regclass(?), 'pg_class') = ?", row -> row.getBoolean(1),
                notes.sql(), shape(session)).orElseThrow();
        if (!same) {
            throw new EvolventException(MigrationError.CHANGED_MEANWHILE, "Columns, indexes or constraints of table "
                    + events()
                    + " are not what they were when its copy was made, so nothing was swapped. Undo that change"
                    + " and continue, or undo this migration and apply it again.");
        }
    }

    private String shape(Session session) throws SQLException {
        return CatalogueReading.under(session, List.of(),
                inside -> inside.first(SHAPE, row -> row.getString(1), events().sql(),
                        sequence.name(), events().sql(), sequence.index().sql(), events().sql()).orElseThrow());
    }

    /** An object that belongs to one of the tables and has a name in the schema: its current and its future name. */
    private record Named(String kind, String now, String then) {

        Named back() {
            return new Named(kind, /* now= */ then, /* then= */ now);
        }
    }

    /** Swaps the names of the two tables, and of everything that belongs to them. */
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

    /** Those that both tables have. The sequence of an identity column continues where that of the other one is. */
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

    /**
     * The name of the copy's index that corresponds to the n-th one of the events table; 0 is the one on the numbers.
     */
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
