package dev.evolvent.upcasters.internal.engine;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.internal.bytes.PayloadException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a field is below an item of the innermost array of its path, or below the document, by the numbers of names. */
final class Place {

    private Place() {}

    static int[] numbers(FieldPath path, Names names) throws PayloadException {
        List<FieldPath.Segment> segments = path.segments()
                .subList(path.throughArrays().segments().size(), path.segments().size());
        int[] numbers = new int[segments.size()];
        for (int step = 0; step < numbers.length; step++) {
            if (segments.get(step) instanceof FieldPath.Name name) {
                numbers[step] = names.number(name.text());
            }
        }
        return numbers;
    }

    /** The object that the field is in; null if there is none. */
    static @Nullable OpenObject holder(Document document, OpenObject object, int[] field) throws PayloadException {
        OpenObject holder = object;
        for (int step = 0; step < field.length - 1; step++) {
            Slot slot = holder.get(field[step]);
            OpenObject inner = slot == null ? null : document.object(slot);
            if (inner == null) {
                return null;
            }
            holder = inner;
        }
        return holder;
    }
}
