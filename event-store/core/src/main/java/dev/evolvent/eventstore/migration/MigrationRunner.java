package dev.evolvent.eventstore.migration;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.migration.Migration.Check;
import dev.evolvent.eventstore.migration.MigrationHistory.Place;
import dev.evolvent.eventstore.sql.Database;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Applies migrations, once each and in order, and keeps book in {@code evolvent.schema_migrations}.
 *
 * <ul>
 * <li>Resumable: each step commits together with the note that it is done. After a crash, {@link #apply} goes on.
 * <li>One at a time: of several processes that start at once, one works and the others wait, and then find nothing to do.
 * <li>A migration that was changed after it was applied is refused, before anything is done.
 * </ul>
 */
public final class MigrationRunner {

    private final Database database;
    private final MigrationListener listener;

    public MigrationRunner(DataSource dataSource, MigrationListener listener) {
        this.database = new Database(dataSource);
        this.listener = listener;
    }

    /** Brings the database to the newest of the given migrations. Does nothing to those that are completed. */
    public void apply(List<? extends Migration> migrations) {
        try (MigrationLock lock = MigrationLock.take(database, listener)) {
            database.transaction(session -> {
                MigrationHistory.create(session);
                return true;
            });
            List<? extends Migration> ordered = migrations.stream()
                    .sorted(Comparator.comparingInt(Migration::version))
                    .toList();
            requireConsistent(ordered);
            for (Migration migration : ordered) {
                apply(migration, lock);
            }
        }
    }

    /** Takes a migration back, completed or not. */
    public void undo(Migration migration) {
        if (migration.undoSteps().isEmpty()) {
            throw new EvolventException(MigrationError.NO_UNDO, "Migration " + describe(migration)
                    + " does not say how it is undone. Write another migration that takes it back.");
        }
        try (MigrationLock lock = MigrationLock.take(database, listener)) {
            MigrationRecord row = historyByVersion().get(migration.version());
            if (row == null || row.state() == MigrationState.ROLLED_BACK) {
                throw new EvolventException(MigrationError.NOT_APPLIED,
                        "Migration " + describe(migration)
                                + " is not applied to this database, so there is nothing to undo.");
            }
            Place place = Place.of(row);
            if (row.isWithoutEffect()) {
                // It failed before it did anything: what it would have made, and is there, was made by somebody else.
                move(migration, place, place.at(MigrationState.ROLLED_BACK));
                return;
            }
            if (place.state() != MigrationState.UNDOING) {
                place = move(migration, place, place.at(MigrationState.UNDOING));
            }
            place = new StepRunner(database, listener, migration, lock).run(migration.undoSteps(), place);
            move(migration, place, place.at(MigrationState.ROLLED_BACK));
        }
    }

    /** What was done to this database, in the order of the versions. */
    public List<MigrationRecord> history() {
        return database.session(MigrationHistory::read);
    }

    private void apply(Migration migration, MigrationLock lock) {
        MigrationRecord row = historyByVersion().get(migration.version());
        if (row != null && row.state() == MigrationState.COMPLETED) {
            return;
        }
        if (row != null && row.state() == MigrationState.UNDOING) {
            throw new EvolventException(MigrationError.NOT_APPLIED, "Migration " + describe(migration)
                    + " is being undone. Let the undo finish first: run it again.");
        }
        Place place = row == null || row.isWithoutEffect() ? begin(migration) : Place.of(row);
        if (place.state() == MigrationState.RUNNING) {
            place = new StepRunner(database, listener, migration, lock).run(migration.steps(), place);
            place = move(migration, place, place.at(MigrationState.READY));
        }
        verify(migration);
        move(migration, place, place.at(MigrationState.COMPLETED));
    }

    private Place begin(Migration migration) {
        return database.transaction(session -> {
            String previousHash = MigrationHistory.read(session).stream()
                    .filter(row -> row.version() < migration.version())
                    .reduce((earlier, later) -> later)
                    .map(MigrationRecord::hash)
                    .orElse("");
            MigrationHistory.begin(session, migration, previousHash);
            return new Place(MigrationState.RUNNING, 0, 0);
        });
    }

    private Place move(Migration migration, Place from, Place to) {
        return database.transaction(session -> MigrationHistory.move(session, migration.version(), from, to));
    }

    private void verify(Migration migration) {
        List<Check> checks = database.session(migration::verify);
        checks.forEach(check -> listener.checked(migration, check));
        List<Check> failed = checks.stream().filter(check -> !check.ok()).toList();
        if (!failed.isEmpty()) {
            throw new EvolventException(MigrationError.VERIFICATION_FAILED, "Migration " + describe(migration)
                    + " has done all its steps, but did not reach what it was meant to reach: "
                    + failed.stream().map(Check::toString).collect(Collectors.joining("; "))
                    + ". It is not marked as completed. Undo it, or mend what was found and apply it again.");
        }
    }

    /** Looks at everything before anything is done, and reports the first kind of trouble with all its cases. */
    private void requireConsistent(List<? extends Migration> ordered) {
        Set<Integer> seen = new HashSet<>();
        List<String> twice = ordered.stream().filter(migration -> !seen.add(migration.version()))
                .map(MigrationRunner::describe).toList();
        refuse(MigrationError.VERSION_USED_TWICE, twice, "has a version that another one has too. Give it its own.");

        Map<Integer, MigrationRecord> history = historyByVersion();
        refuse(MigrationError.CHANGED_SINCE_APPLIED,
                ordered.stream().flatMap(migration -> changed(migration, history.get(migration.version())).stream())
                        .toList(),
                "was changed after it was applied. Put it back as it was, and write what is new as another migration.");

        int newest = history.values().stream().filter(row -> !row.isWithoutEffect())
                .mapToInt(MigrationRecord::version).max().orElse(0);
        refuse(MigrationError.OLDER_THAN_APPLIED, ordered.stream()
                .filter(migration -> migration.version() < newest && !history.containsKey(migration.version()))
                .map(MigrationRunner::describe).toList(),
                "is older than version " + newest + ", which is applied already. Give it a higher version.");
    }

    private static Optional<String> changed(Migration migration, @Nullable MigrationRecord row) {
        String checksum = MigrationHistory.checksum(migration);
        if (row == null || row.isWithoutEffect() || row.checksum().equals(checksum)) {
            return Optional.empty();
        }
        return Optional
                .of(describe(migration) + " (applied with SHA-256 " + row.checksum() + ", now " + checksum + ")");
    }

    private static void refuse(MigrationError error, List<String> migrations, String problem) {
        if (!migrations.isEmpty()) {
            throw new EvolventException(error,
                    migrations.stream().map(name -> "Migration " + name + " " + problem)
                            .collect(Collectors.joining("\n")));
        }
    }

    private Map<Integer, MigrationRecord> historyByVersion() {
        Map<Integer, MigrationRecord> rows = new HashMap<>();
        history().forEach(row -> rows.put(row.version(), row));
        return rows;
    }

    static String describe(Migration migration) {
        return migration.version() + " (" + migration.name() + ")";
    }
}
