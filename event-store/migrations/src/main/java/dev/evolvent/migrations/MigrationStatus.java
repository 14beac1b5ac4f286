package dev.evolvent.migrations;

import dev.evolvent.postgres.run.RunRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The state of each migration.
 *
 * @param entries
 *            all known or applied migrations, in their order
 * @param problems
 *            inconsistencies, each with its code
 * @param pending
 *            the active request to the run
 * @param worker
 *            the backend pid of the process that is migrating
 */
public record MigrationStatus(List<Entry> entries, List<String> problems, Optional<RunRequest> pending,
        OptionalInt worker) {

    /** One migration, with its row in the history. */
    public record Entry(MigrationId id, String kind, MigrationState state, Optional<MigrationRecord> row) {}

    static MigrationStatus of(List<Migration> migrations, List<MigrationRecord> history,
            Optional<RunRequest> pending, OptionalInt worker) {
        Map<String, MigrationRecord> rows = history.stream()
                .collect(Collectors.toMap(row -> row.id().key(), Function.identity()));
        List<Entry> entries = new ArrayList<>();
        for (Migration migration : migrations) {
            Optional<MigrationRecord> row = Optional.ofNullable(rows.remove(migration.id().key()));
            boolean again = migration.id().isRepeatable() && row
                    .filter(known -> !known.checksum().equals(MigrationHistory.checksum(migration))).isPresent();
            entries.add(new Entry(migration.id(), migration.operation().kind(),
                    again ? MigrationState.PLANNED : row.map(MigrationRecord::state).orElse(MigrationState.PLANNED),
                    row));
        }
        rows.values().forEach(row -> entries.add(new Entry(row.id(), row.kind(), row.state(), Optional.of(row))));
        entries.sort(java.util.Comparator.comparing(Entry::id));
        return new MigrationStatus(entries,
                Consistency.problems(migrations, history).stream().map(Consistency.Problem::toString).toList(), pending,
                worker);
    }

    /** Whether all are done. */
    public boolean isUpToDate() {
        return problems.isEmpty() && entries.stream().allMatch(entry -> entry.state().isDone());
    }
}
