package dev.evolvent.postgres.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The objects found so far, by address, and the parent of each part. */
final class Inventory {

    private final List<Found> found = new ArrayList<>();
    private final Map<Address, Found> byAddress = new HashMap<>();
    private final Map<SchemaObject.Key, Found> byKey = new HashMap<>();
    private final Map<Address, Address> wholes = new HashMap<>();
    private final Set<Address> extensionsOwn = new HashSet<>();

    void isPart(Address part, Address whole) {
        wholes.putIfAbsent(part, whole);
    }

    /** From now on this object counts as the extension. */
    void isOfExtension(Address object, Address extension) {
        extensionsOwn.add(object);
        wholes.put(object, extension);
    }

    List<Found> found() {
        return found;
    }

    /** The object at an address, or its parent: the view of a rule, the constraint of an index. */
    Optional<Found> at(Address address) {
        @Nullable
        Address next = address;
        // Guards against a cycle, which PostgreSQL should not have.
        for (int steps = 0; next != null && steps < 10; steps++) {
            Found here = byAddress.get(next);
            if (here != null) {
                return Optional.of(here);
            }
            next = wholes.get(next);
        }
        return Optional.empty();
    }

    Optional<Found> column(String name) {
        return Optional.ofNullable(byKey.get(new SchemaObject.Key(ObjectKind.COLUMN, name)));
    }

    /**
     * An object to add.
     *
     * @param reference
     *            as written in statements about it
     * @param statements
     *            the statements that create it
     */
    record Draft(ObjectKind kind, String name, String reference, String definition, List<String> statements,
            SortedMap<String, String> properties, int position) {

        static Draft of(ObjectKind kind, String name, String reference, List<String> statements,
                SortedMap<String, String> properties) {
            return new Draft(kind, name, reference, String.join(";\n", statements), statements, properties, 0);
        }
    }

    /**
     * Adds an object, unless it belongs to an extension or to an object that was not read.
     *
     * @return the added object
     */
    Optional<Found> add(Draft draft, Optional<Address> address, Optional<Address> parent) {
        Optional<Found> owner = parent.filter(each -> !extensionsOwn.contains(each)).flatMap(this::at);
        if ((parent.isPresent() && owner.isEmpty()) || address.filter(extensionsOwn::contains).isPresent()) {
            return Optional.empty();
        }
        Found added = add(draft, owner);
        address.ifPresent(each -> byAddress.put(each, added));
        return Optional.of(added);
    }

    Found add(Draft draft, Optional<Found> owner) {
        Found added = new Found(new SchemaObject(draft.kind, draft.name, owner.map(each -> each.object().key()),
                draft.definition, draft.properties, draft.position), draft.reference, draft.statements);
        owner.ifPresent(added.needs()::add);
        found.add(added);
        byKey.put(added.object().key(), added);
        return added;
    }

    /** Records another address of an added object. */
    void alsoAt(Address address, Found object) {
        byAddress.put(address, object);
    }
}
