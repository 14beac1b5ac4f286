package dev.evolvent.postgres.schema;

import java.util.Set;

/** How much of a database is read. */
public sealed interface SchemaScope {

    /** The whole database, but for what PostgreSQL itself and its extensions made. */
    static SchemaScope everything() {
        return new Everything(Set.of());
    }

    /** The whole database, but for what PostgreSQL itself and its extensions made, and for some schemas. */
    static SchemaScope everythingBut(String... schemas) {
        return new Everything(Set.of(schemas));
    }

    /** What is in these schemas, the extensions, and the publications that have tables of these schemas. */
    static SchemaScope schemas(String... schemas) {
        return new SomeSchemas(Set.of(schemas));
    }

    /**
     * One table, view or materialized view with all that belongs to it: columns, constraints, indexes, triggers, partitions,
     * its own sequences, rights. Its types and functions do not belong to it, nor do other tables' foreign keys.
     */
    static SchemaScope table(String schema, String name) {
        return new OneTable(schema, name);
    }

    /** The whole database. */
    record Everything(Set<String> except) implements SchemaScope {}

    /** Some schemas; those that are not there are empty. */
    record SomeSchemas(Set<String> names) implements SchemaScope {}

    /** One table; where it is not there, there is nothing to read. */
    record OneTable(String schema, String name) implements SchemaScope {}
}
