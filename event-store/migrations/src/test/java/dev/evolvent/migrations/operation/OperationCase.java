package dev.evolvent.migrations.operation;

import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.operation.convert.ConvertType;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.util.List;

/**
 * An operation on a table that has a bit of everything.
 *
 * @param write
 *            what programs of the previous version continue to do until it is completed
 * @param comesBack
 *            whether it can be undone after it was completed
 */
record OperationCase(String name, Names names, Operation operation, String write, boolean comesBack) {

    /** How the things are called that it is about. */
    record Names(String what, String schema, String table, String column, String other) {

        static final Names PLAIN = new Names("plain", "shop", "orders", "note", "remark");
        static final Names ODD = new Names("odd", "Odd \"Schema'", "Événements, \"avec\" 'tout' \\",
                "The \"Note\" – née 'n'",
                "Ünother; DROP TABLE \"x\" --");
        /** 63 bytes each, the last of which is a part of no other letter. */
        static final Names LONG = new Names("long", "s".repeat(63), "é".repeat(31) + "t", "ñ".repeat(31) + "c",
                "o".repeat(63));

        Table events() {
            return new Table(schema, table);
        }

        Table parents() {
            return new Table(schema, "Parents");
        }
    }

    @Override
    public String toString() {
        return name + ", " + names.what() + " names";
    }

    static List<OperationCase> all(Names names) {
        Table table = names.events();
        String t = table.sql();
        String note = Sql.name(names.column());
        String insert = "INSERT INTO " + t + " (" + note + ", parent) VALUES ('new', 1)";
        String insertWithout = "INSERT INTO " + t + " (parent) VALUES (1)";
        return List.of(
                new OperationCase("create-index", names, CreateIndex.of(table, names.column(), "parent"), insert, true),
                new OperationCase("create-index of an expression", names,
                        CreateIndex
                                .builder(table,
                                        List.of(new IndexKey.Expression("lower(" + note + ")"),
                                                new IndexKey.Column("parent")))
                                .name(names.other()).where("parent IS NOT NULL").using("btree").include(List.of("size"))
                                .build(),
                        insert, true),
                new OperationCase("create-unique-index", names,
                        CreateIndex.of(table, "id", names.column()).toBuilder().unique(true).build(),
                        insert, true),
                new OperationCase("add-constraint", names,
                        new AddConstraint(table, names.other(), "length(" + note + ") < 20"), insert, true),
                new OperationCase("add-foreign-key", names, AddForeignKey.of(table, "parent", names.parents(), "id"),
                        insert, true),
                new OperationCase("set-not-null", names, new SetNotNull(table, names.column()), insert, true),
                new OperationCase("drop-column", names, new DropColumn(table, names.column()), insertWithout, false),
                new OperationCase("drop-column not null", names, new DropColumn(table, "size"),
                        "UPDATE " + t + " SET parent = 2 WHERE id % 10 = 1", false),
                new OperationCase("drop-column not null with a default", names, new DropColumn(table, "weight"),
                        insertWithout, false),
                new OperationCase("drop-table", names, new DropTable(table), "SELECT 1", false),
                new OperationCase("rename-table", names, new RenameTable(table, names.other()), insert, true),
                new OperationCase("rename-column", names, new RenameColumn(table, names.column(), names.other()),
                        insert,
                        true),
                new OperationCase("convert-type text[] to text", names,
                        ConvertType.builder(table, names.column(), "text").newDefault("'a'").build(),
                        "INSERT INTO " + t + " (" + note + ", parent) VALUES ('{new}', 1)", false),
                new OperationCase("convert-type text to timestamptz", names,
                        ConvertType.of(table, names.column(), "timestamptz"),
                        "INSERT INTO " + t + " (" + note + ", parent) VALUES ('2026-01-31T12:00:00Z', 1)", false),
                new OperationCase("convert-type jsonb to json", names, ConvertType.of(table, names.column(), "json"),
                        json(t, note), false),
                new OperationCase("convert-type json to jsonb", names, ConvertType.of(table, names.column(), "jsonb"),
                        json(t, note), false),
                new OperationCase("convert-type bytea to jsonb", names,
                        ConvertType.builder(table, names.column(), "jsonb").quarantine(true).acceptLoss(true).build(),
                        json(t, note), false),
                new OperationCase("convert-type oid to bytea", names,
                        ConvertType.of(table, names.column(), "bytea"), insertWithout, false),
                new OperationCase("convert-type integer to bigint", names,
                        ConvertType.builder(table, names.column(), "bigint").using(note + "::bigint")
                                .back(note + "::integer").newDefault("(1 + 1)").build(),
                        insertWithout, false));
    }

    private static String json(String table, String column) {
        return "INSERT INTO " + table + " (" + column + ", parent) VALUES ('{\"new\": [1]}', 1)";
    }

    /** Makes the column one of the type that is to be converted. */
    private String converted() {
        String note = Sql.name(names.column());
        String from = name.startsWith("convert-type ") ? name.split(" ", -1)[1] : "";
        String value = switch (from) {
            case "" -> "";
            case "text[]" -> "ARRAY[" + note + "]";
            case "text" -> "'2026-01-31T12:00:00.' || lpad(id::text, 6, '0') || '+01:00'";
            case "jsonb" -> "jsonb_build_object('note', " + note + ", 'id', id)";
            case "json" -> "jsonb_build_object('note', " + note + ", 'id', id)::text::json";
            case "bytea" -> "convert_to(CASE id WHEN 7 THEN '{' ELSE '{\"note\":' || id || '}' END, 'UTF8')";
            case "oid" -> "lo_from_bytea((4000000 + id)::oid, convert_to(" + note + ", 'UTF8'))";
            default -> "id::integer";
        };
        String t = table().sql();
        return from.isEmpty()
                ? ""
                : "; SELECT lo_unlink(oid) FROM pg_largeobject_metadata; ALTER TABLE " + t
                        + " DROP CONSTRAINT short, ALTER COLUMN " + note + " DROP DEFAULT;"
                        + (from.startsWith("json")
                                ? "DROP INDEX " + new Table(names.schema(), "by_note").sql() + ";"
                                : "")
                        + "ALTER TABLE " + t + " ALTER COLUMN " + note + " TYPE " + from + " USING " + value
                        + (from.equals("text[]") ? ", ALTER COLUMN " + note + " SET DEFAULT '{a}'" : "")
                        + (from.equals("integer") ? ", ALTER COLUMN " + note + " SET DEFAULT 3" : "")
                        + (from.equals("oid") ? "" : ", ALTER COLUMN " + note + " SET NOT NULL");
    }

    private Table table() {
        return names.events();
    }

    /** Recreates the table, with 500 rows. */
    String schema() {
        String t = table().sql();
        String note = Sql.name(names.column());
        return "DROP SCHEMA IF EXISTS evolvent CASCADE; DROP SCHEMA IF EXISTS " + Sql.name(names.schema())
                + " CASCADE; CREATE SCHEMA " + Sql.name(names.schema()) + "; CREATE TABLE " + names.parents().sql()
                + " (id bigint PRIMARY KEY); INSERT INTO " + names.parents().sql()
                + " SELECT generate_series(1, 10); CREATE TABLE " + t
                + " (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, " + note
                + " text COLLATE \"C\" DEFAULT 'a' CONSTRAINT short CHECK (length(" + note + ") < 30),"
                + " parent bigint, size int NOT NULL, weight numeric(8, 2) NOT NULL DEFAULT 1.5,"
                + " at timestamptz NOT NULL DEFAULT '2026-01-01 00:00:00Z');"
                + " ALTER TABLE " + t + " ALTER COLUMN size SET DEFAULT 7; INSERT INTO " + t + " (" + note
                + ", parent, size) SELECT 'note ' || i, i % 10 + 1, i FROM generate_series(1, 500) AS i;"
                + (name.equals("drop-column not null") ? "ALTER TABLE " + t + " ALTER COLUMN size DROP DEFAULT;" : "")
                + " CREATE INDEX by_note ON " + t + " (" + note + ");"
                + " COMMENT ON TABLE " + t + " IS 'a table''s comment'; COMMENT ON COLUMN " + t + "." + note
                + " IS 'a column''s'; GRANT ALL ON " + t + " TO pg_monitor WITH GRANT OPTION;"
                + " GRANT SELECT ON " + t + " TO PUBLIC; GRANT UPDATE (" + note + "), INSERT ("
                + note + ") ON " + t + " TO PUBLIC; CREATE FUNCTION " + Sql.name(names.schema())
                + ".touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.at := NEW.at; RETURN NEW; END';"
                + " CREATE TRIGGER touched BEFORE UPDATE ON " + t + " FOR EACH ROW EXECUTE FUNCTION "
                + Sql.name(names.schema()) + ".touch()" + converted();
    }

    /** What the rows of before hold. */
    String contents() {
        return "SELECT md5(string_agg(row::text, ';' ORDER BY id)) FROM " + table().sql()
                + " AS row WHERE id <= 500 AND parent IS NOT NULL";
    }

}
