package dev.evolvent.postgres.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An object found in the catalogue: its entry in the snapshot, and what is needed to recreate it in the right order.
 *
 * @param reference
 *            as written in statements about it: {@code TRIGGER t ON public.orders}
 * @param needs
 *            the objects that it depends on; filled when all have been found
 */
record Found(SchemaObject object, String reference, List<String> statements, Set<Found> needs) {

    Found(SchemaObject object, String reference, List<String> statements) {
        this(object, reference, statements, new HashSet<>());
    }

    boolean isBehindData() {
        return object.kind().isBehindData()
                || (object.kind() == ObjectKind.DOMAIN_CONSTRAINT && object.definition().endsWith("NOT VALID"));
    }

    /** Kind and name identify an object; its dependencies do not count. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return object.key().hashCode();
    }
}
