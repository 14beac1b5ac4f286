package dev.evolvent.postgres.schema;

import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;

/**
 * An object of a schema.
 *
 * @param name
 *            as written in SQL, quoted if necessary, and with its schema: {@code public.read_model.tags}
 * @param belongsTo
 *            its parent: a column's table, a comment's column
 * @param definition
 *            the DDL that creates it
 * @param properties
 *            what to compare, by name: {@code type}, {@code nullability}, {@code default}; properties with PostgreSQL's
 *            default value are left out
 * @param position
 *            of a column in its table, from 1; otherwise 0
 */
public record SchemaObject(ObjectKind kind, String name, Optional<Key> belongsTo, String definition,
        SortedMap<String, String> properties, int position) {

    static final Comparator<SchemaObject> ORDER = Comparator.comparing(SchemaObject::kind)
            .thenComparing(SchemaObject::name);

    /** Identifies an object: kind and name are unique together. */
    public record Key(ObjectKind kind, String name) {

        @Override
        public String toString() {
            return kind.label() + " " + name;
        }
    }

    public Key key() {
        return new Key(kind, name);
    }

    @Override
    public String toString() {
        return key().toString();
    }
}
