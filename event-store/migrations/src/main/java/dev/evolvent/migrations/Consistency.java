package dev.evolvent.migrations;

import dev.evolvent.EvolventException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares the given migrations with the applied ones, and reports all problems at once. */
final class Consistency {

    /** From here on a version is a date, and dates leave gaps. */
    private static final long DATES = 10_000_000;

    /** One inconsistency. */
    record Problem(MigrationError error, String text) {

        @Override
        public String toString() {
            return error.code() + ": " + text;
        }
    }

    private final List<Migration> migrations;
    private final List<MigrationRecord> history;
    private final List<Problem> problems = new ArrayList<>();

    private Consistency(List<Migration> migrations, List<MigrationRecord> history) {
        this.migrations = migrations;
        this.history = history;
    }

    static List<Problem> problems(List<Migration> migrations, List<MigrationRecord> history) {
        Consistency consistency = new Consistency(migrations, history);
        consistency.forged();
        consistency.twice();
        consistency.gaps();
        consistency.changed();
        consistency.older();
        consistency.missing();
        return consistency.problems;
    }

    /** Before any of them is undone. */
    static void requireUndo(List<MigrationRecord> rows, Function<MigrationId, Migration> migrations) {
        List<String> without = rows.stream()
                .filter(row -> row.state() == MigrationState.BASELINE
                        || migrations.apply(row.id()).operation().undo().isEmpty())
                .filter(row -> !row.isWithoutEffect()).map(row -> row.id().toString()).toList();
        if (!without.isEmpty()) {
            throw new EvolventException(MigrationError.NO_UNDO, "It is not said how to undo "
                    + String.join(", ", without)
                    + ". Nothing was done. Write an .undo.sql file beside it, or another migration that undoes it.");
        }
    }

    static void require(List<Migration> migrations, List<MigrationRecord> history) {
        List<Problem> problems = problems(migrations, history);
        if (problems.size() == 1) {
            throw new EvolventException(problems.getFirst().error(), problems.getFirst().text());
        }
        if (!problems.isEmpty()) {
            throw new EvolventException(problems.getFirst().error(),
                    "The migrations do not fit this database. Nothing was "
                            + "done.\n" + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
    }

    private void add(MigrationError error, String text) {
        problems.add(new Problem(error, text));
    }

    private void forged() {
        MigrationHistory.firstForged(history).ifPresent(row -> add(MigrationError.HISTORY_FORGED,
                "The history in evolvent.schema_migrations was changed by hand: the row of " + row.id()
                        + " does not fit its hash, or a row before it is gone. Find out who did it and why; evolvent migrate "
                        + "repair takes the history as it is from now on."));
    }

    private void twice() {
        migrations.stream().collect(Collectors.groupingBy(migration -> migration.id().key())).values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> add(MigrationError.VERSION_USED_TWICE, "Several migrations are "
                        + same.getFirst().id().key() + ": " + same.stream().map(migration -> migration.id().name())
                                .collect(Collectors.joining(", "))
                        + ". Give each a version of its own."));
    }

    private void gaps() {
        TreeSet<Long> versions = new TreeSet<>();
        migrations.forEach(migration -> migration.id().version().ifPresent(versions::add));
        history.forEach(row -> row.id().version().ifPresent(versions::add));
        List<String> gaps = new ArrayList<>();
        for (Long version : versions) {
            Long before = versions.lower(version);
            if (before != null && version < DATES && version > before + 1) {
                gaps.add(version == before + 2 ? "V" + (before + 1) : "V" + (before + 1) + " to V" + (version - 1));
            }
        }
        if (!gaps.isEmpty()) {
            add(MigrationError.GAP, "There is no migration " + String.join(", ", gaps)
                    + ", although there are later ones. Was a file forgotten? If not, give the later ones the next version.");
        }
    }

    private void changed() {
        Map<String, Migration> known = byKey(migrations, migration -> migration.id().key());
        for (MigrationRecord row : history) {
            Migration migration = known.get(row.id().key());
            if (migration == null || row.id().isRepeatable() || row.isWithoutEffect()
                    || row.state() == MigrationState.BASELINE
                    || row.checksum().equals(MigrationHistory.checksum(migration))) {
                continue;
            }
            add(MigrationError.CHANGED_SINCE_APPLIED, "Migration " + migration
                    + " was changed after it was applied (SHA-256 then " + row.checksum() + ", now "
                    + MigrationHistory.checksum(migration) + "):\n"
                    + LineDifference.of(row.definition(), migration.operation().definition())
                    + "\nPut it back as it was, and write what is new as another migration. If the change means nothing, "
                    + "evolvent migrate repair takes it as it is.");
        }
    }

    private void older() {
        long newest = history.stream().filter(row -> !row.isWithoutEffect())
                .mapToLong(row -> row.id().version().orElse(0)).max().orElse(0);
        Map<String, MigrationRecord> rows = byKey(history, row -> row.id().key());
        migrations.stream().filter(migration -> migration.id().version().orElse(newest) < newest
                && !rows.containsKey(migration.id().key()))
                .forEach(migration -> add(MigrationError.OLDER_THAN_APPLIED, "Migration " + migration
                        + " is older than V" + newest + ", which is applied already. Give it a higher version."));
    }

    private void missing() {
        Set<String> known = migrations.stream().map(migration -> migration.id().key())
                .collect(Collectors.toCollection(HashSet::new));
        history.stream().filter(row -> !known.contains(row.id().key()) && !row.isWithoutEffect()
                && row.state() != MigrationState.BASELINE && !row.id().isRepeatable())
                .forEach(row -> add(MigrationError.FILE_MISSING, "Migration " + row.id() + " was applied by "
                        + row.appliedBy()
                        + ", but it is not among the migrations that are given. Is it the right folder? "
                        + "What was applied stands in evolvent.schema_migrations, column definition."));
    }

    private static <T> Map<String, T> byKey(Collection<T> things, Function<T, String> key) {
        return things.stream().collect(Collectors.toMap(key, thing -> thing, (one, other) -> one));
    }
}
