package dev.evolvent.postgres.schema;

import java.util.Set;

/** The part of a database to read. */
public sealed interface SchemaScope {

    /** The whole database, except what belongs to PostgreSQL itself or to extensions. */
    static SchemaScope everything() {
        return new Everything(Set.of());
    }

    /** The whole database, except some schemas, and what belongs to PostgreSQL itself or to extensions. */
    static SchemaScope everythingBut(String... schemas) {
        return new Everything(Set.of(schemas));
    }

    /** The contents of these schemas, the extensions, and the publications with tables in these schemas. */
    static SchemaScope schemas(String... schemas) {
        return new SomeSchemas(Set.of(schemas));
    }

    /**
     * One table, view or materialized view with everything that belongs to it: columns, constraints, indexes, triggers,
     * partitions, owned sequences, rights. Its types and functions do not belong to it, nor do other tables' foreign
     * keys.
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
