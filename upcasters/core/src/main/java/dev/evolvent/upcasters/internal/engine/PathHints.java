package dev.evolvent.upcasters.internal.engine;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.internal.bytes.PayloadException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Into which objects and arrays of a payload the changes will look, so that they are opened while it is read. Only a
 * hint: what is not opened then is opened when a change asks for it.
 */
final class PathHints {

    static final PathHints NONE = new PathHints();

    private @Nullable PathHints[] fields = new @Nullable PathHints[0];
    private @Nullable PathHints items;

    @Nullable
    PathHints at(int name) {
        return name < fields.length ? fields[name] : null;
    }

    @Nullable
    PathHints items() {
        return items;
    }

    void add(FieldPath path, Names names) throws PayloadException {
        PathHints place = this;
        for (FieldPath.Segment segment : path.segments()) {
            place = switch (segment) {
                case FieldPath.Name name -> place.field(names.number(name.text()));
                case FieldPath.Items all -> place.openItems();
            };
        }
    }

    private PathHints field(int name) {
        if (name >= fields.length) {
            fields = Arrays.copyOf(fields, name + 1);
        }
        PathHints known = fields[name];
        if (known == null) {
            known = new PathHints();
            fields[name] = known;
        }
        return known;
    }

    private PathHints openItems() {
        if (items == null) {
            items = new PathHints();
        }
        return items;
    }
}
