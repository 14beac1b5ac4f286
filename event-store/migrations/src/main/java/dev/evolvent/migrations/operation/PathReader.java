package dev.evolvent.migrations.operation;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.postgres.Catalogue.Column;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A function that reads a path of a JSON document as the value of a new column. It never fails: a single document must
 * not stop a backfill, nor may the new column cause an append to be refused.
 *
 * @param column
 *            the new column
 */
record PathReader(Table table, String column, ColumnValue.JsonPath from) {

    Table function() {
        return table.sibling(Sql.derivedName(table.name(), column + "_read"));
    }

    String call() {
        return function().sql() + "(" + Sql.name(from.column()) + ")";
    }

    /** The value is an OUT parameter, so that a value of the wrong type fails inside. */
    private String create(String documentType, String document, String type) {
        String otherwise = from.otherwise().map(Sql::literal).orElse("NULL");
        String path = from.path().stream().map(Sql::literal).collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
        return "CREATE FUNCTION " + function().sql() + "(document " + documentType + ", OUT result " + type
                + ") LANGUAGE plpgsql AS " + Sql.literal("BEGIN result := coalesce(" + document + " #>> " + path + ", "
                        + otherwise + "); EXCEPTION WHEN data_exception OR integrity_constraint_violation OR"
                        + " program_limit_exceeded THEN result := " + otherwise + "; END");
    }

    /** For the plan. */
    String create(String unknown) {
        return create(unknown, "document", unknown);
    }

    void create(Session session) throws SQLException {
        Column source = Optional.ofNullable(Catalogue.columns(session, table.sql()).get(from.column()))
                .orElseThrow(() -> new EvolventException(MigrationError.NOT_THERE, "Table " + table
                        + " has no column " + from.column() + ", out of which add-column is to read a value."));
        String type = session.first("""
                SELECT format_type(atttypid, atttypmod) FROM pg_attribute
                WHERE attrelid = to_regclass(?) AND attname = ?""", row -> row.getString(1), table.sql(), column)
                .orElseThrow();
        session.execute(create(source.type(), switch (source.type()) {
            case "json", "jsonb" -> "document";
            case "bytea" -> "convert_from(document, 'UTF8')::jsonb";
            default -> {
                if (!source.type().equals("text") && !source.type().startsWith("character varying")) {
                    throw new EvolventException(MigrationError.NO_DOCUMENT, "Column " + from.column() + " of table "
                            + table + " is of type " + source.type()
                            + ", in which there is no JSON document that could be"
                            + " looked into. Nothing was done. Write the value as an expression in SQL.");
                }
                yield "document::jsonb";
            }
        }, type));
        if (from.otherwise().isPresent()) {
            session.listAsWritten("SELECT " + Sql.literal(from.otherwise().get()) + "::" + type, row -> true);
        }
    }

    String drop() {
        return "DROP FUNCTION IF EXISTS " + function().sql();
    }
}
