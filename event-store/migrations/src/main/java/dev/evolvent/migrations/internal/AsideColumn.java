package dev.evolvent.migrations.internal;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A column that is about to be put aside, and its value in rows that are inserted without naming it.
 *
 * @param value
 *            that value, in SQL: the default, or null
 * @param fresh
 *            whether PostgreSQL computes it for each row, such as the next value of a sequence
 * @param notNullName
 *            the name of the NOT NULL constraint; empty if PostgreSQL gives it none
 * @param notNullComment
 *            the comment on it; empty if there is none
 */
public record AsideColumn(Table table, String column, String type, String value, boolean fresh, boolean notNull,
        String notNullName, String notNullComment) {

    private static final int NAMED_NOT_NULL = 18;

    public static AsideColumn read(Session session, Table table, String column) throws SQLException {
        String[] named = session.majorVersion() < NAMED_NOT_NULL
                ? new String[]{"", ""}
                : session.first("""
                        SELECT conname, coalesce(obj_description(c.oid, 'pg_constraint'), '') FROM pg_constraint c
                        JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
                        WHERE conrelid = to_regclass(?) AND contype = 'n' AND attname = ?""",
                        row -> new String[]{row.getString(1), row.getString(2)}, table.sql(), column)
                        .orElse(new String[]{"", ""});
        return session.first("""
                SELECT format_type(atttypid, atttypmod), coalesce(pg_get_expr(adbin, adrelid), typdefault, 'NULL'),
                    attidentity <> '' OR attgenerated <> '' OR EXISTS (SELECT FROM pg_depend
                        WHERE classid = 'pg_attrdef'::regclass AND objid = pg_attrdef.oid
                        AND refobjid IN (SELECT oid FROM pg_class WHERE relkind = 'S')),
                    attnotnull
                FROM pg_attribute JOIN pg_type ON pg_type.oid = atttypid
                LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
                WHERE attrelid = to_regclass(?) AND attname = ?""",
                row -> new AsideColumn(table, column, row.getString(1), row.getString(2), row.getBoolean(3),
                        row.getBoolean(4), named[0], named[1]),
                table.sql(), column).orElseThrow();
    }

    /** Whether a row that does not name it would be refused. */
    public boolean refusesNull() {
        return notNull && !hasValue();
    }

    private boolean hasValue() {
        return fresh || !value.equals("NULL");
    }

    /** Reports each constraint that would refuse rows without a value. */
    public void requireInsertsWithoutIt(Session session, Requirements required) throws SQLException {
        List<String> inTheWay = new ArrayList<>();
        inTheWay.addAll(session.list("""
                SELECT relname FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
                JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
                WHERE indrelid = to_regclass(?) AND attname = ?
                    AND (indisprimary OR indisreplident OR indisunique AND ?)
                ORDER BY 1""", row -> "index " + row.getString(1), table.sql(), column, hasValue() && !fresh));
        List<String> types = hasValue()
                ? List.of()
                : session.list("""
                        SELECT typname FROM pg_attribute JOIN pg_type ON pg_type.oid = atttypid
                        WHERE attrelid = to_regclass(?) AND attname = ? AND typnotnull""",
                        row -> "type " + row.getString(1), table.sql(), column);
        inTheWay.addAll(types);
        for (Rule rule : rules(session)) {
            if (rule.columns() > 1 || fresh || !types.isEmpty() || !passes(session, rule)) {
                inTheWay.add("constraint " + rule.name());
            }
        }
        if (!inTheWay.isEmpty()) {
            throw required.notOnline("rows that come without column " + column + " would be refused, or might be, by "
                    + String.join(", ", inTheWay) + ". Drop that by a migration of its own before this one.");
        }
    }

    /** A check on the column. */
    private record Rule(String name, String condition, int columns) {}

    private List<Rule> rules(Session session) throws SQLException {
        return session.list("""
                SELECT conname, pg_get_expr(conbin, conrelid), cardinality(conkey) FROM pg_constraint
                JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY (conkey)
                WHERE conrelid = to_regclass(?) AND contype = 'c' AND attname = ? ORDER BY 1""",
                row -> new Rule(row.getString(1), row.getString(2), row.getInt(3)), table.sql(), column);
    }

    /** Whether a row with the value satisfies the check, that is, unless it is false. */
    private boolean passes(Session session, Rule rule) throws SQLException {
        return session.listAsWritten(
                "SELECT coalesce((" + rule.condition() + "), true) FROM (SELECT CAST(" + value + " AS " + type
                        + ") AS " + Sql.name(column) + ") AS row",
                row -> row.getBoolean(1)).getFirst();
    }
}
