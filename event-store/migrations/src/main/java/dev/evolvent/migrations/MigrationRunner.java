package dev.evolvent.migrations;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.MigrationHistory.Place;
import dev.evolvent.migrations.MigrationRun.Goal;
import dev.evolvent.migrations.throttling.Watch;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.audit.Audit;
import dev.evolvent.postgres.run.ConnectionWatch;
import dev.evolvent.postgres.run.HeldLock;
import dev.evolvent.postgres.run.RunControl;
import dev.evolvent.postgres.run.RunKey;
import dev.evolvent.postgres.run.RunRequest;
import dev.evolvent.postgres.run.RunState;
import dev.evolvent.postgres.state.RunsTable;
import dev.evolvent.postgres.state.StateTables;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Brings a database to the newest of some migrations, once each and in order, and records them in
 * {@code evolvent.schema_migrations}.
 *
 * {@snippet :
 * MigrationRunner runner = MigrationRunner.of(dataSource, MigrationFiles.in(Path.of("db/migrations")));
 * runner.apply();
 * }
 *
 * <ul>
 * <li>Resumable: each step commits together with the note that it is done. After a crash, the same call resumes.
 * <li>One at a time: of several processes that start at once, one works and the others wait, and then find nothing to do.
 * <li>Everything that does not fit (a changed file, a gap, a version used twice) is reported at once, before anything is done.
 * <li>Immutable, and safe for use by many threads.
 * </ul>
 */
public final class MigrationRunner {

    private static final long POLL_MILLIS = 200;

    private final Database database;
    private final List<Migration> migrations;
    private final MigrationListener listener;
    private final RunOptions options;

    private MigrationRunner(Database database, List<Migration> migrations, MigrationListener listener,
            RunOptions options) {
        this.database = database;
        this.migrations = migrations;
        this.listener = listener;
        this.options = options;
    }

    public static MigrationRunner of(DataSource dataSource, List<Migration> migrations) {
        return new MigrationRunner(new Database(dataSource),
                migrations.stream().sorted(Comparator.comparing(Migration::id)).toList(), MigrationListener.NONE,
                RunOptions.defaults());
    }

    public MigrationRunner with(MigrationListener newListener) {
        return new MigrationRunner(database, migrations, newListener, options);
    }

    public MigrationRunner with(RunOptions newOptions) {
        return new MigrationRunner(database, migrations, listener, newOptions);
    }

    /**
     * Applies all that was not applied yet. Stops in front of a completion that would take away what others may still use, an
     * old name for example.
     */
    public MigrationOutcome apply() {
        return audited("migrate apply", () -> run(Goal.COMPLETED_UNLESS_OTHERS_MAY_NEED_IT));
    }

    /** Applies all that was not applied yet, and completes it. */
    public MigrationOutcome applyAndComplete() {
        return audited("migrate apply --complete", () -> run(Goal.COMPLETED));
    }

    /** Brings the next migration so far that it can be completed: old and new are both there. */
    public MigrationOutcome start() {
        return audited("migrate start", () -> run(Goal.READY));
    }

    /** Completes the migration that was started. */
    public MigrationOutcome complete() {
        return audited("migrate complete", () -> running((lock, session) -> {
            MigrationRecord row = MigrationHistory.underWay(session).orElseThrow(() -> new EvolventException(
                    MigrationError.NOTHING_UNDER_WAY, "No migration was started, so there is nothing to complete."));
            Migration migration = migration(row.id());
            if (row.state() != MigrationState.READY && row.state() != MigrationState.COMPLETING) {
                throw new EvolventException(MigrationError.NOTHING_UNDER_WAY, "Migration " + migration + " is "
                        + row.state() + ", so there is nothing to complete.");
            }
            try (MigrationRun run = new MigrationRun(database, session, migration, options, lock, listener)) {
                run.toCompleted(Place.of(row));
            }
            return new MigrationOutcome(List.of(migration.id()), Optional.empty());
        }));
    }

    /**
     * Undoes all migrations above a version, the newest first; none if one of them cannot be undone. Repeatable
     * migrations are run again by the next {@link #apply}.
     */
    public MigrationOutcome undo(long toVersion) {
        return audited("migrate undo --to " + toVersion, () -> running((lock, session) -> {
            List<MigrationRecord> rows = MigrationHistory.read(session).stream()
                    .filter(row -> row.id().version().orElse(0) > toVersion
                            && row.state() != MigrationState.ROLLED_BACK && row.state() != MigrationState.SKIPPED)
                    .sorted(Comparator.comparing(MigrationRecord::id).reversed()).toList();
            if (rows.isEmpty()) {
                throw new EvolventException(MigrationError.NOT_APPLIED,
                        "No migration above version " + toVersion + " is applied, so there is nothing to undo.");
            }
            Consistency.requireUndo(rows, this::migration);
            List<MigrationId> undone = new ArrayList<>();
            for (MigrationRecord row : rows) {
                undo(lock, session, migration(row.id()), row);
                undone.add(row.id());
            }
            session.transaction(inner -> {
                MigrationHistory.forgetRepeatables(inner);
                return true;
            });
            return new MigrationOutcome(undone, Optional.empty());
        }));
    }

    /** Undoes the newest one. */
    public MigrationOutcome undoLast() {
        return undo(newest() - 1);
    }

    /** The newest version that is applied, or under way; 0 if there is none. */
    public long newest() {
        return history().stream().filter(row -> row.state() != MigrationState.ROLLED_BACK
                && row.state() != MigrationState.SKIPPED)
                .mapToLong(row -> row.id().version().orElse(0)).max().orElse(0);
    }

    /** Which data would be lost if all above a version were undone. */
    public List<String> lostByUndo(long toVersion) {
        return history().stream().filter(row -> row.id().version().orElse(0) > toVersion && !row.isWithoutEffect()
                && row.state() != MigrationState.BASELINE)
                .flatMap(row -> migration(row.id()).operation().lostByUndo()
                        .map(lost -> row.id() + ": " + lost).stream())
                .toList();
    }

    /** When Evolvent last made a backup of this database. */
    public Optional<Instant> lastBackup() {
        return database.session(session -> Audit.lastDone(session, "backup create"));
    }

    private void undo(HeldLock lock, Session session, Migration migration, MigrationRecord row)
            throws SQLException {
        if (row.isWithoutEffect()) {
            // It failed before it did anything: objects that it would have created, and that exist, were created by another program.
            Place place = Place.of(row);
            session.transaction(inner -> MigrationHistory.move(inner, migration, place,
                    place.at(MigrationState.ROLLED_BACK)));
            return;
        }
        try (MigrationRun run = new MigrationRun(database, session, migration, options, lock, listener)) {
            run.undo(Place.of(row));
        }
    }

    /** What was done to this database, in the order in which it was begun. */
    public List<MigrationRecord> history() {
        return database.session(MigrationHistory::read);
    }

    /** Where each migration stands, and what does not fit. Changes nothing. */
    public MigrationStatus status() {
        return database.session(session -> MigrationStatus.of(migrations, MigrationHistory.read(session),
                RunControl.find(session, RunKey.MIGRATION).flatMap(RunState::request), MigrationLock.holder(session)));
    }

    /** What applying would do. Changes nothing. */
    public MigrationPlan plan() {
        return database.session(session -> {
            List<MigrationRecord> history = MigrationHistory.read(session);
            Consistency.require(migrations, history);
            return MigrationPlan.of(session, MigrationHistory.pending(migrations, history));
        });
    }

    /** Does all that can be done in one transaction, and rolls it back; reports what was done, and what was not. */
    public DryRun dryRun() {
        return locked((lock, session) -> {
            List<MigrationRecord> history = MigrationHistory.read(session);
            Consistency.require(migrations, history);
            return DryRun.of(session, MigrationHistory.pending(migrations, history), options);
        });
    }

    /** Looks again at everything that is completed. */
    public List<Verification> verify() {
        return database.session(session -> {
            List<MigrationRecord> history = MigrationHistory.read(session);
            Consistency.require(migrations, history);
            List<Verification> verified = new ArrayList<>();
            for (MigrationRecord row : history) {
                if (row.state() == MigrationState.COMPLETED || row.state() == MigrationState.READY) {
                    Migration migration = migration(row.id());
                    List<Check> checks = new ArrayList<>(migration.operation().verify(session));
                    for (CheckQuery query : migration.after()) {
                        checks.addAll(query.run(session));
                    }
                    verified.add(new Verification(row.id(), checks));
                }
            }
            return verified;
        });
    }

    /** What a look at a migration that is done has shown. */
    public record Verification(MigrationId id, List<Check> checks) {

        public boolean ok() {
            return checks.stream().allMatch(Check::ok);
        }
    }

    /** Takes migrations that were changed since, and the history itself, as they are now. Returns those that were changed. */
    public List<MigrationId> repair() {
        return audited("migrate repair", () -> locked((lock, session) -> session.transaction(inner -> {
            Map<String, MigrationRecord> rows = MigrationHistory.byKey(MigrationHistory.read(inner));
            List<MigrationId> changed = new ArrayList<>();
            for (Migration migration : migrations) {
                MigrationRecord row = rows.get(migration.id().key());
                if (row != null && !row.isWithoutEffect() && !migration.id().isRepeatable()
                        && !row.checksum().equals(MigrationHistory.checksum(migration))) {
                    MigrationHistory.accept(inner, migration);
                    changed.add(migration.id());
                }
            }
            MigrationHistory.seal(inner);
            return changed;
        })));
    }

    /** Takes all migrations up to a version as applied, without applying them: for a database that is older than its history. */
    public MigrationOutcome baseline(long version) {
        return audited("migrate baseline " + version, () -> locked((lock, session) -> session.transaction(inner -> {
            if (MigrationHistory.read(inner).stream().anyMatch(row -> !row.isWithoutEffect())) {
                throw new EvolventException(MigrationError.BASELINE_REFUSED,
                        "This database has a history already. A baseline is for a database that has none.");
            }
            List<Migration> taken = new ArrayList<>(migrations.stream()
                    .filter(migration -> migration.id().version().orElse(Long.MAX_VALUE) <= version).toList());
            if (taken.stream().noneMatch(migration -> migration.id().version().orElse(0) == version)) {
                taken.add(Migration.of(version, "baseline", new Baseline()));
            }
            for (Migration migration : taken) {
                MigrationHistory.begin(inner, migration, MigrationState.BASELINE);
            }
            return new MigrationOutcome(taken.stream().map(Migration::id).toList(), Optional.empty());
        })));
    }

    /** The newest version that Flyway has applied, by its own history. */
    public long versionOfFlyway(String table) {
        return database.session(session -> Baseline.newestOfFlyway(session, table));
    }

    /** Pauses the active run after its current batch, until it is resumed, also across a restart. {@code EV-2009} if there is none. */
    public void pause() {
        ask(RunRequest.Command.PAUSE);
    }

    /** Resumes a paused run. {@code EV-2009} if none is active or paused. */
    public void resume() {
        require(database.transaction(session -> RunControl.resume(session, RunKey.MIGRATION)));
    }

    /** Stops the active run, and undoes the migration that is under way. {@code EV-2009} if there is none. */
    public void cancel() {
        ask(RunRequest.Command.CANCEL);
    }

    private void ask(RunRequest.Command command) {
        require(database.transaction(session -> RunControl.ask(session, RunKey.MIGRATION, command)));
    }

    private static void require(boolean asked) {
        if (!asked) {
            throw RunControl.notActive(RunKey.MIGRATION);
        }
    }

    /**
     * For the start of an application: sees to it that the database is up to date.
     *
     * @param patience
     *            how long to wait for another process, where that is the policy
     * @throws EvolventException
     *             {@code EV-3019} when it is not
     */
    public void atStart(StartPolicy policy, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        if (policy == StartPolicy.APPLY) {
            apply();
        }
        List<Migration> pending = database
                .session(session -> MigrationHistory.pending(migrations, MigrationHistory.read(session)));
        while (!pending.isEmpty() && policy == StartPolicy.WAIT && System.nanoTime() < deadline) {
            Pause.millis(POLL_MILLIS);
            pending = database.session(session -> MigrationHistory.pending(migrations, MigrationHistory.read(session)));
        }
        if (!pending.isEmpty()) {
            throw new EvolventException(MigrationError.NOT_UP_TO_DATE, "The database is not up to date. Not applied: "
                    + pending.stream().map(Migration::toString).collect(Collectors.joining(", "))
                    + ". Run evolvent migrate apply, or let this application do so.");
        }
        Consistency.require(migrations, history());
    }

    private MigrationOutcome run(Goal goal) {
        return running((lock, session) -> {
            List<MigrationRecord> history = MigrationHistory.read(session);
            Consistency.require(migrations, history);
            List<MigrationId> applied = new ArrayList<>();
            for (Migration migration : MigrationHistory.pending(migrations, history)) {
                MigrationRecord row = MigrationHistory.byKey(history).get(migration.id().key());
                Optional<Place> reached = apply(lock, session, migration, row, goal);
                if (reached.isPresent() && !reached.get().state().isDone()) {
                    return new MigrationOutcome(applied, Optional.of(migration.id()));
                }
                reached.ifPresent(place -> applied.add(migration.id()));
                if (goal == Goal.READY && reached.isPresent()) {
                    break;
                }
            }
            return new MigrationOutcome(applied, Optional.empty());
        });
    }

    /** Returns how far it came; nothing if it was skipped. */
    private Optional<Place> apply(HeldLock lock, Session session, Migration migration,
            @Nullable MigrationRecord row, Goal goal) throws SQLException {
        if (row != null && row.state() == MigrationState.UNDOING) {
            throw new EvolventException(MigrationError.NOT_APPLIED, "Migration " + migration
                    + " is being undone. Let the undo finish first: evolvent migrate undo.");
        }
        try (MigrationRun run = new MigrationRun(database, session, migration, options, lock, listener)) {
            return run.advance(row, goal);
        }
    }

    private Migration migration(MigrationId id) {
        return migrations.stream().filter(migration -> migration.id().key().equals(id.key())).findFirst()
                .orElseThrow(() -> new EvolventException(MigrationError.FILE_MISSING, "Migration " + id
                        + " was applied, but it is not among the migrations that are given. Is it the right folder?"));
    }

    private interface Work<T> {

        T run(HeldLock lock, Session session) throws SQLException;
    }

    private <T> T locked(Work<T> work) {
        return database.session(session -> {
            ConnectionWatch watch = ConnectionWatch.over(database, session, options.silence());
            try (watch; HeldLock lock = MigrationLock.acquire(session, listener)) {
                session.transaction(inner -> {
                    StateTables.prepare(inner, List.of(MigrationHistory.TABLE, RunsTable.TABLE, Watch.TABLE));
                    return true;
                });
                return work.run(lock, session);
            }
        });
    }

    private <T> T running(Work<T> work) {
        return locked((lock, session) -> RunControl.noted(session, RunKey.MIGRATION, 0,
                failure -> failure.is(MigrationError.CANCELLED), () -> work.run(lock, session)));
    }

    private <T> T audited(String command, Supplier<T> work) {
        return Audit.of(database, command, migrations.stream().map(migration -> migration.id().key())
                .collect(Collectors.joining(", ")), work);
    }
}
