package dev.evolvent.eventstore;

import dev.evolvent.eventstore.sql.Sql;

/** A table by schema and name. */
public record Table(String schema, String name) {

    /** The table as it stands in SQL: quoted, with its schema. */
    public String sql() {
        return Sql.name(schema) + "." + Sql.name(name);
    }

    /** Another table of the same schema. */
    public Table sibling(String otherName) {
        return new Table(schema, otherName);
    }

    @Override
    public String toString() {
        return schema + "." + name;
    }
}
