package dev.evolvent.eventstore.migration.file;

import static java.util.Map.entry;

import dev.evolvent.eventstore.migration.Operation;
import dev.evolvent.eventstore.migration.operation.AddSequence;
import dev.evolvent.eventstore.migration.operation.AppendOnlyGuard;
import dev.evolvent.eventstore.migration.operation.NotifyOnAppend;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The operations that can be written down, each with how it is made of its keys. */
final class KnownOperations {

    private static final Map<String, Function<OperationKeys, Operation>> ALL = new TreeMap<>(Map.ofEntries(
            entry("add-sequence", keys -> new AddSequence(keys.layout(), keys.text("column"))),
            entry("append-only-guard", keys -> new AppendOnlyGuard(keys.table())),
            entry("notify-on-append", keys -> new NotifyOnAppend(keys.table()))));

    private KnownOperations() {}

    static SortedSet<String> names() {
        return new TreeSet<>(ALL.keySet());
    }

    static Optional<Function<OperationKeys, Operation>> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }
}
