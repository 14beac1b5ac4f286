package dev.evolvent.postgres.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An object as it was found: what the snapshot shows of it, and what is needed to make it again in the right order.
 *
 * @param reference
 *            as it stands in statements about it: {@code TRIGGER t ON public.orders}
 * @param needs
 *            what must be there before it; filled when all have been found
 */
record Found(SchemaObject object, String reference, List<String> statements, Set<Found> needs) {

    Found(SchemaObject object, String reference, List<String> statements) {
        this(object, reference, statements, new HashSet<>());
    }

    boolean isBehindData() {
        return object.kind().isBehindData()
                || (object.kind() == ObjectKind.DOMAIN_CONSTRAINT && object.definition().endsWith("NOT VALID"));
    }

    /** There are no two of the same kind and name; what it needs does not make it another one. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return object.key().hashCode();
    }
}
