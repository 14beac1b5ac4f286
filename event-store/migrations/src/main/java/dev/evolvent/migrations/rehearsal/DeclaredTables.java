package dev.evolvent.migrations.rehearsal;

import java.util.List;

/**
 * Tables that a program creates itself, without a migration.
 *
 * @param by
 *            the name of the declaring program
 * @param schema
 *            the schema that they are in
 * @param ddl
 *            SQL that creates them, with unqualified names
 */
public record DeclaredTables(String by, String schema, List<String> tables, String ddl) {

    public DeclaredTables {
        tables = List.copyOf(tables);
    }
}
