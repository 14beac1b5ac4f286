package dev.evolvent.upcasters.internal.engine;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.change.PayloadLimits;
import dev.evolvent.upcasters.internal.bytes.PayloadException;
import dev.evolvent.upcasters.internal.bytes.Pool;
import dev.evolvent.upcasters.internal.effect.Instruction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A run of changes, compiled: one pass over the bytes of a payload finds what the changes name, they are done on ranges of
 * bytes, and the rest is copied as it is.
 *
 * <p>
 * Safe for use by many threads.
 */
public final class Program {

    /** A document that a large payload has blown up is not kept. */
    private static final int LARGE = 1 << 20;

    private final Names names = new Names();
    private final PathHints hints = new PathHints();
    private final Edit[] edits;
    private final Pool<Document> documents;

    /** What readers of an older revision will miss: a path, by which change, and why. */
    public record Loss(int instruction, String path, String reason) {}

    private Program(List<Instruction> instructions, PayloadLimits limits) throws PayloadException {
        List<Edit> compiled = new ArrayList<>();
        for (Instruction instruction : instructions) {
            compiled.add(edit(instruction));
        }
        edits = compiled.toArray(Edit[]::new);
        boolean everyName = instructions.stream()
                .anyMatch(instruction -> instruction instanceof Instruction.Apply(JsonChange.Hoist hoist)
                        && hoist.fields().isEmpty());
        names.close();
        documents = new Pool<>(() -> new Document(names, everyName, limits));
    }

    /**
     * Compiles changes that are to be done in this order.
     *
     * @throws IllegalArgumentException
     *             when a change is invalid, such as one that adds what is not JSON
     */
    public static Program compile(List<Instruction> instructions, PayloadLimits limits) {
        try {
            return new Program(instructions, limits);
        } catch (PayloadException e) {
            throw new IllegalArgumentException(e.problem(), e);
        }
    }

    /**
     * The changed payload; the very same array if there is nothing to change.
     *
     * @param losses
     *            gets what readers of an older revision will miss in it
     */
    public byte[] apply(byte[] payload, Consumer<Loss> losses) throws PayloadException {
        Document document = documents.take();
        byte[] changed;
        try {
            document.read(payload, hints);
            for (int edit = 0; edit < edits.length; edit++) {
                document.instruction = edit;
                edits[edit].apply(document);
            }
            document.instruction = -1;
            changed = document.changed ? document.write() : payload;
        } catch (PayloadException e) {
            throw e.in(document.instruction);
        }
        document.losses.forEach(losses);
        if (document.capacity() < LARGE) {
            documents.giveBack(document);
        }
        return changed;
    }

    private Edit edit(Instruction instruction) throws PayloadException {
        return switch (instruction) {
            case Instruction.Apply(JsonChange change) -> edit(change);
            case Instruction.Discard discard -> at(discard.field(), new FieldEdits.Discard(discard, names));
            case Instruction.Unsure unsure -> at(unsure.value(), new ValueEdits.Unsure(unsure, names));
            case Instruction.Missing missing -> new FieldEdits.Missing(missing, names);
        };
    }

    private Edit edit(JsonChange change) throws PayloadException {
        return switch (change) {
            case JsonChange.Rename rename -> at(rename.field(), new FieldEdits.Rename(rename, names));
            case JsonChange.Add add -> at(add.field(), new FieldEdits.Add(add, names));
            case JsonChange.Remove remove -> at(remove.field(), new FieldEdits.Remove(remove, names));
            case JsonChange.Move(FieldPath from, FieldPath to, boolean prune) -> at(from,
                    at(to, new FieldEdits.Transfer(from, to, false, prune, names)));
            case JsonChange.Copy(FieldPath from, FieldPath to) -> at(from,
                    at(to, new FieldEdits.Transfer(from, to, true, false, names)));
            case JsonChange.Nest nest -> at(nest.into(), new ShapeEdits.Nest(nest, names));
            case JsonChange.Hoist hoist -> into(hoist.from(), new ShapeEdits.Hoist(hoist, names));
            case JsonChange.Split split -> at(split.field(), new ShapeEdits.Split(split, names));
            case JsonChange.Join join -> at(join.into(), new ShapeEdits.Join(join, names));
            case JsonChange.Wrap wrap -> at(wrap.value(), new ValueEdits.Wrap(wrap, names));
            case JsonChange.Head head -> at(head.value(), new ValueEdits.Head(head, names));
            case JsonChange.Convert convert -> at(convert.value(), new ValueEdits.Convert(convert, names));
            case JsonChange.MapValues map -> at(map.value(), new ValueEdits.MapValues(map, names));
            case JsonChange.Replace replace -> at(replace.value(), new ValueEdits.Replace(replace, names));
        };
    }

    /** What a change does at a path has to open what leads there, and not the value itself. */
    private Edit at(FieldPath path, Edit edit) throws PayloadException {
        return into(path.isField() ? path.parent() : path, edit);
    }

    private Edit into(FieldPath path, Edit edit) throws PayloadException {
        hints.add(path, names);
        return edit;
    }
}
