package dev.evolvent.migrations.rehearsal;

import java.util.List;

/**
 * Tables that a program makes by itself, and no migration.
 *
 * @param by
 *            who declares them, in words
 * @param schema
 *            the schema that they are in
 * @param ddl
 *            SQL that makes them, by names without a schema
 */
public record DeclaredTables(String by, String schema, List<String> tables, String ddl) {

    public DeclaredTables {
        tables = List.copyOf(tables);
    }
}
