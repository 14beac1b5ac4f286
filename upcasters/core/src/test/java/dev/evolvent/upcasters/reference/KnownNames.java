package dev.evolvent.upcasters.reference;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a chain says about names, whatever the document: a field that was renamed away cannot be removed afterwards. */
final class KnownNames {

    private final Set<FieldPath> gone = new HashSet<>();
    private final Set<FieldPath> there = new HashSet<>();

    /** Whether a change makes no sense after the ones before. */
    boolean contradict(JsonChange change) {
        return taken(change).anyMatch(this::isGone) || read(change).anyMatch(this::isGone)
                || made(change).anyMatch(there::contains);
    }

    private boolean isGone(FieldPath path) {
        return gone.stream().anyMatch(absent -> absent.leadsTo(path));
    }

    void after(JsonChange change) {
        taken(change).forEach(path -> {
            there.removeIf(path::leadsTo);
            gone.add(path);
        });
        made(change).forEach(path -> {
            gone.removeIf(absent -> absent.leadsTo(path) || path.leadsTo(absent));
            there.add(path);
        });
    }

    private static Stream<FieldPath> taken(JsonChange change) {
        return switch (change) {
            case JsonChange.Rename rename -> Stream.of(rename.field());
            case JsonChange.Remove remove -> Stream.of(remove.field());
            case JsonChange.Move move -> Stream.of(move.from());
            case JsonChange.Nest nest -> nest.fields().stream().map(nest.into()::sibling);
            case JsonChange.Hoist(FieldPath from, List<String> fields) -> fields.isEmpty()
                    ? Stream.of(from)
                    : fields.stream().map(from::field);
            case JsonChange.Split split -> Stream.of(split.field());
            case JsonChange.Join join -> join.fields().stream().map(join.into()::sibling);
            default -> Stream.of();
        };
    }

    private static Stream<FieldPath> made(JsonChange change) {
        return switch (change) {
            case JsonChange.Rename rename -> Stream.of(rename.field().sibling(rename.to()));
            case JsonChange.Add add -> Stream.of(add.field());
            case JsonChange.Move move -> Stream.of(move.to());
            case JsonChange.Copy copy -> Stream.of(copy.to());
            case JsonChange.Nest nest -> nest.fields().stream().map(nest.into()::field);
            case JsonChange.Hoist hoist -> hoist.fields().stream().map(hoist.from()::sibling);
            case JsonChange.Split split -> split.into().stream().map(split.field()::sibling);
            case JsonChange.Join join -> Stream.of(join.into());
            default -> Stream.of();
        };
    }

    private static Stream<FieldPath> read(JsonChange change) {
        return switch (change) {
            case JsonChange.Add add -> Stream.of(add.field().parent());
            case JsonChange.Copy copy -> Stream.of(copy.from());
            case JsonChange.Wrap wrap -> Stream.of(wrap.value());
            case JsonChange.Head head -> Stream.of(head.value());
            case JsonChange.Convert convert -> Stream.of(convert.value());
            case JsonChange.MapValues map -> Stream.of(map.value());
            case JsonChange.Replace replace -> Stream.of(replace.value());
            default -> Stream.of();
        };
    }
}
