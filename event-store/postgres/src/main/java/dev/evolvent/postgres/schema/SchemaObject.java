package dev.evolvent.postgres.schema;

import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One thing that a schema consists of.
 *
 * @param name
 *            as it stands in SQL, quoted where it must be, and with its schema: {@code public.read_model.tags}
 * @param belongsTo
 *            without which it cannot be: a column's table, a comment's column
 * @param definition
 *            the DDL that makes it
 * @param properties
 *            what is compared, by what it is called: {@code type}, {@code nullability}, {@code default}; what is as
 *            PostgreSQL would have it by default is not among them
 * @param position
 *            of a column among its table's, from 1; of all others 0
 */
public record SchemaObject(ObjectKind kind, String name, Optional<Key> belongsTo, String definition,
        SortedMap<String, String> properties, int position) {

    static final Comparator<SchemaObject> ORDER = Comparator.comparing(SchemaObject::kind)
            .thenComparing(SchemaObject::name);

    /** Which one it is: there are no two of the same kind and name. */
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
