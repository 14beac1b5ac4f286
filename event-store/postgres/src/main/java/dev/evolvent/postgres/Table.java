package dev.evolvent.postgres;

/** A table by schema and name. */
public record Table(String schema, String name) {

    /** {@code events}, or {@code shop.events}: the part before the first dot is the schema. */
    public static Table of(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? new Table("public", text)
                : new Table(text.substring(0, dot), text.substring(dot + 1));
    }

    /** The table in SQL: quoted, with its schema. */
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
