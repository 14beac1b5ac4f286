package dev.evolvent.upcasters.reference;

import dev.evolvent.upcasters.operation.FieldPath;
import dev.evolvent.upcasters.operation.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a chain says about names, whatever the document: a field that was renamed away cannot be removed afterwards. */
final class KnownNames {

    private final Set<FieldPath> gone = new HashSet<>();
    private final Set<FieldPath> there = new HashSet<>();

    /** Whether an operation makes no sense after the ones before. */
    boolean contradict(Operation operation) {
        return taken(operation).anyMatch(this::isGone) || read(operation).anyMatch(this::isGone)
                || made(operation).anyMatch(there::contains);
    }

    private boolean isGone(FieldPath path) {
        return gone.stream().anyMatch(absent -> absent.leadsTo(path));
    }

    void after(Operation operation) {
        taken(operation).forEach(path -> {
            there.removeIf(path::leadsTo);
            gone.add(path);
        });
        made(operation).forEach(path -> {
            gone.removeIf(absent -> absent.leadsTo(path) || path.leadsTo(absent));
            there.add(path);
        });
    }

    private static Stream<FieldPath> taken(Operation operation) {
        return switch (operation) {
            case Operation.Rename rename -> Stream.of(rename.field());
            case Operation.Remove remove -> Stream.of(remove.field());
            case Operation.Discard discard -> Stream.of(discard.field());
            case Operation.Move move -> Stream.of(move.from());
            case Operation.Nest nest -> nest.fields().stream().map(nest.into()::sibling);
            case Operation.Hoist(FieldPath from, List<String> fields) -> fields.isEmpty()
                    ? Stream.of(from)
                    : fields.stream().map(from::field);
            case Operation.Split split -> Stream.of(split.field());
            case Operation.Join join -> join.fields().stream().map(join.into()::sibling);
            default -> Stream.of();
        };
    }

    private static Stream<FieldPath> made(Operation operation) {
        return switch (operation) {
            case Operation.Rename rename -> Stream.of(rename.field().sibling(rename.to()));
            case Operation.Add add -> Stream.of(add.field());
            case Operation.Move move -> Stream.of(move.to());
            case Operation.Copy copy -> Stream.of(copy.to());
            case Operation.Nest nest -> nest.fields().stream().map(nest.into()::field);
            case Operation.Hoist hoist -> hoist.fields().stream().map(hoist.from()::sibling);
            case Operation.Split split -> split.into().stream().map(split.field()::sibling);
            case Operation.Join join -> Stream.of(join.into());
            default -> Stream.of();
        };
    }

    private static Stream<FieldPath> read(Operation operation) {
        return switch (operation) {
            case Operation.Add add -> Stream.of(add.field().parent());
            case Operation.Copy copy -> Stream.of(copy.from());
            case Operation.Wrap wrap -> Stream.of(wrap.value());
            case Operation.Head head -> Stream.of(head.value());
            case Operation.Convert convert -> Stream.of(convert.value());
            case Operation.MapValues map -> Stream.of(map.value());
            case Operation.Replace replace -> Stream.of(replace.value());
            default -> Stream.of();
        };
    }
}
