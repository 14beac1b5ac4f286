package dev.evolvent.migrations.operation.convert;

import dev.evolvent.migrations.internal.AppendTrigger;
import dev.evolvent.migrations.internal.Requirements;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.table.TableAttachment;
import dev.evolvent.postgres.table.TableAttachments.Copy;
import dev.evolvent.postgres.table.TableAttachments;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column and its twin of another type: their names, and what keeps them in sync. First the twin is <em>beside</em>;
 * after the swap of names, the old one is <em>aside</em>.
 *
 * <p>
 * The functions run with the rights of the writing role, and always with the same time zone and date style, so that
 * a value means the same in every session.
 */
record ConvertedColumn(Table table, String column) {

    /** Errors of a value, as opposed to errors of the server or missing rights. */
    private static final String BAD_VALUE = "data_exception OR integrity_constraint_violation OR program_limit_exceeded"
            + " OR undefined_object OR raise_exception";

    String beside() {
        return Sql.derivedName(column, "evolvent_converting");
    }

    String aside() {
        return Sql.derivedName(column, "evolvent_replaced");
    }

    Table quarantine() {
        return new Table("evolvent",
                Sql.derivedName(table.schema() + "." + table.name() + "." + column, "quarantine"));
    }

    Table copy() {
        return new Table("evolvent", Sql.derivedName(table.schema() + "." + table.name() + "." + column, "copy"));
    }

    /** The converted value, or its error, for a column or an expression: as a row of two. */
    String attempt(String value) {
        return attempt().sql() + "(" + value + ")";
    }

    String back(String value) {
        return back().sql() + "(" + value + ")";
    }

    private Table attempt() {
        return function("evolvent_convert");
    }

    private Table back() {
        return function("evolvent_convert_back");
    }

    private Table function(String suffix) {
        return table.sibling(Sql.derivedName(table.name() + "_" + column, suffix));
    }

    /** Triggers fire in name order; this one must see the row after the others. */
    private Table trigger() {
        return table.sibling(Sql.derivedName("~" + table.name() + "_" + column, "evolvent_in_step"));
    }

    /** The undo may only remove what the migration certainly created. */
    void requireFreeNames(Session session, Requirements required) throws SQLException {
        List<String> taken = session.list(
                """
                        SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(?) AND NOT attisdropped AND attname IN (?, ?)
                        UNION ALL SELECT tgname FROM pg_trigger WHERE tgrelid = to_regclass(?) AND tgname = ?""",
                row -> row.getString(1), table.sql(), beside(), aside(), table.sql(), trigger().name());
        if (!taken.isEmpty()) {
            throw required.taken(String.join(", ", taken));
        }
    }

    void requireFreeFunctions(Session session, Requirements required) throws SQLException {
        List<String> taken = session.list("""
                SELECT proname FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace
                WHERE nspname = ? AND proname IN (?, ?, ?)
                UNION ALL SELECT relname FROM pg_class WHERE oid IN (to_regclass(?), to_regclass(?))""",
                row -> row.getString(1),
                table.schema(), attempt().name(), back().name(), trigger().name(), quarantine().sql(),
                copy().sql());
        if (!taken.isEmpty()) {
            throw required.taken(String.join(", ", taken));
        }
    }

    void createFunctions(Session session, Conversion conversion, String timeZone) throws SQLException {
        String value = Sql.name(column);
        String settings = " LANGUAGE plpgsql SET search_path FROM CURRENT SET timezone = " + Sql.literal(timeZone)
                + " SET datestyle = 'ISO, MDY' AS ";
        session.execute("CREATE FUNCTION " + back().sql() + "(" + value + " " + conversion.to() + ") RETURNS "
                + conversion.from() + settings
                + Sql.literal("BEGIN RETURN (\n" + conversion.back().orElse("NULL") + "\n); END"));
        String guard = conversion.guard().map(each -> "IF NOT (" + each.condition() + ") THEN evolvent_problem := "
                + Sql.literal(each.problem()) + "; RETURN; END IF;\n").orElse("");
        String exact = conversion.exact()
                ? "IF " + back("evolvent_converted") + "::text IS DISTINCT FROM " + value
                        + "::text THEN evolvent_problem := 'something of it would be lost'; RETURN; END IF;\n"
                : "";
        session.execute("CREATE FUNCTION " + attempt().sql() + "(" + value + " " + conversion.from()
                + ", OUT evolvent_value " + conversion.to() + ", OUT evolvent_problem text)" + settings
                + Sql.literal("DECLARE evolvent_converted " + conversion.to() + ";\nBEGIN\n" + guard
                        + "evolvent_converted := (\n" + conversion.using() + "\n);\n" + exact
                        + "evolvent_value := evolvent_converted;\nEXCEPTION WHEN " + BAD_VALUE
                        + " THEN evolvent_value := NULL; evolvent_problem := SQLERRM;\nEND"));
        session.execute("GRANT EXECUTE ON FUNCTION " + attempt().sql() + ", " + back().sql() + " TO PUBLIC");
        // Errors in the expressions themselves show when they are run.
        session.list("SELECT " + attempt("NULL") + "::text, " + back("NULL") + "::text", row -> true);
    }

    /** From now on, the twin gets the converted value, or null if it cannot be converted. */
    void bringAlong(Session session) throws SQLException {
        inStep(session, "NEW." + Sql.name(beside()) + " := (" + attempt("NEW." + Sql.name(column))
                + ").evolvent_value;");
        createTrigger(session);
    }

    private void createTrigger(Session session) throws SQLException {
        session.execute("CREATE TRIGGER " + Sql.name(trigger().name()) + " BEFORE INSERT OR UPDATE ON " + table.sql()
                + " FOR EACH ROW EXECUTE FUNCTION " + trigger().sql() + "()");
        AppendTrigger.fireAlways(session, table, trigger());
    }

    /** From now on, a value that cannot be converted is refused. */
    void insist(Session session) throws SQLException {
        String value = Sql.name(column);
        inStep(session, "DECLARE tried record; BEGIN\nSELECT * INTO tried FROM " + attempt("NEW." + value)
                + ";\nNEW." + Sql.name(beside()) + " := tried.evolvent_value;\n"
                + "IF tried.evolvent_problem IS NOT NULL AND " + written(value) + " THEN "
                + raise("column " + column + " is about to change its type, and this value cannot be converted: ",
                        "tried.evolvent_problem")
                + "END IF;\nEND;");
    }

    /**
     * From now on, the old column, which is aside, follows the new one. A statement that names no columns still writes
     * to the old one, by its place: then the new one follows. If both are written, they must be equal.
     */
    void follow(Session session) throws SQLException {
        String value = Sql.name(column);
        String old = Sql.name(aside());
        inStep(session, "DECLARE tried record; BEGIN\nIF " + written(old) + " THEN\nSELECT * INTO tried FROM "
                + attempt("NEW." + old) + ";\nIF tried.evolvent_problem IS NOT NULL OR (" + written(value)
                + " AND tried.evolvent_value::text IS DISTINCT FROM NEW." + value + "::text) THEN "
                + raise("column " + column + " has changed its type, and cannot have this value of the old one: ",
                        "coalesce(tried.evolvent_problem, 'the column has another value')")
                + "END IF;\nNEW." + value + " := tried.evolvent_value;\nELSIF " + written(value) + " THEN NEW." + old
                + " := " + back("NEW." + value) + ";\nEND IF;\nEND;");
        createTrigger(session);
    }

    private static String raise(String message, String problem) {
        return "RAISE EXCEPTION USING ERRCODE = 'data_exception', MESSAGE = " + Sql.literal(message) + " || " + problem
                + ";\n";
    }

    private static String written(String value) {
        return "(CASE TG_OP WHEN 'INSERT' THEN NEW." + value + " IS DISTINCT FROM NULL ELSE " + changed(value)
                + " END)";
    }

    /** Not every type has an equality operator. */
    private static String changed(String value) {
        return "NEW." + value + "::text IS DISTINCT FROM OLD." + value + "::text";
    }

    private void inStep(Session session, String body) throws SQLException {
        session.execute("CREATE OR REPLACE FUNCTION " + trigger().sql() + "() RETURNS trigger LANGUAGE plpgsql AS "
                + Sql.literal("BEGIN\n" + body + "\nRETURN NEW;\nEND"));
    }

    boolean isInStep(Session session) throws SQLException {
        return session.number(
                "SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass(?) AND tgname = ? AND tgenabled <> 'D'",
                table.sql(), trigger().name()) == 1;
    }

    void dropTrigger(Session session) throws SQLException {
        session.execute("DROP TRIGGER IF EXISTS " + Sql.name(trigger().name()) + " ON " + table.sql());
    }

    void dropTriggerAndFunctions(Session session) throws SQLException {
        dropTrigger(session);
        for (Table function : List.of(trigger(), attempt(), back())) {
            session.execute("DROP FUNCTION IF EXISTS " + function.sql());
        }
    }

    /**
     * Copies the column's rights, comment, statistics target and settings to the other one, and its storage if
     * possible.
     */
    void dress(Session session) throws SQLException {
        boolean toastable = session.first(
                "SELECT attstorage <> 'p' FROM pg_attribute WHERE attrelid = to_regclass(?) AND attname = ?",
                row -> row.getBoolean(1), table.sql(), beside()).orElseThrow();
        for (TableAttachment attachment : TableAttachments.of(session,
                new Copy(table, table, Map.of(), Map.of(column, beside()), false))) {
            boolean carried = switch (attachment.kind()) {
                case COLUMN_STATISTICS, COLUMN_OPTIONS, COMMENT, COLUMN_RIGHTS -> true;
                case COLUMN_STORAGE, COLUMN_COMPRESSION -> toastable;
                default -> false;
            };
            if (carried && attachment.column().equals(Optional.of(column))) {
                session.execute(attachment.sql());
            }
        }
    }

    /** Swaps the names, or restores them. */
    void rename(Session session, String from, String to) throws SQLException {
        session.execute(
                "ALTER TABLE " + table.sql() + " RENAME COLUMN " + Sql.name(from) + " TO " + Sql.name(to));
    }

    /** The primary key of each row, as JSON, over the alias {@code t}. */
    Optional<String> key(Session session) throws SQLException {
        return session.first(
                """
                        SELECT 'jsonb_build_object(' || string_agg(format('%L, t.%I', attname, attname), ', ' ORDER BY place) || ')'
                        FROM pg_index CROSS JOIN unnest(indkey) WITH ORDINALITY AS part (number, place)
                        JOIN pg_attribute ON attrelid = indrelid AND attnum = number
                        WHERE indrelid = to_regclass(?) AND indisprimary HAVING count(*) > 0""",
                row -> row.getString(1),
                table.sql());
    }
}
