package dev.evolvent.upcasters.internal;

import dev.evolvent.upcasters.operation.FieldPath;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Into which objects and arrays of a payload the operations will look, so that they are opened while it is read. Only a
 * hint: what is not opened then is opened when an operation asks for it.
 */
final class Openings {

    static final Openings NONE = new Openings();

    private @Nullable Openings[] fields = new @Nullable Openings[0];
    private @Nullable Openings items;

    @Nullable
    Openings at(int name) {
        return name < fields.length ? fields[name] : null;
    }

    @Nullable
    Openings items() {
        return items;
    }

    void add(FieldPath path, Names names) throws PayloadException {
        Openings place = this;
        for (FieldPath.Segment segment : path.segments()) {
            place = switch (segment) {
                case FieldPath.Name name -> place.field(names.number(name.text()));
                case FieldPath.Items all -> place.openItems();
            };
        }
    }

    private Openings field(int name) {
        if (name >= fields.length) {
            fields = Arrays.copyOf(fields, name + 1);
        }
        Openings known = fields[name];
        if (known == null) {
            known = new Openings();
            fields[name] = known;
        }
        return known;
    }

    private Openings openItems() {
        if (items == null) {
            items = new Openings();
        }
        return items;
    }
}
