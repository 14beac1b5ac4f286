package dev.evolvent.migrations;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.MigrationHistory.Place;
import dev.evolvent.migrations.throttling.Watch;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.run.HeldLock;
import dev.evolvent.postgres.run.RunControl;
import dev.evolvent.postgres.run.RunKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Runs one migration, from its current place to another one. */
final class MigrationRun implements AutoCloseable {

    /** How far to go. */
    enum Goal {
        READY,
        COMPLETED_UNLESS_OTHERS_MAY_NEED_IT,
        COMPLETED
    }

    private final Session session;
    private final Migration migration;
    private final RunOptions options;
    private final MigrationListener listener;
    private final Watch watch;
    private final StepRunner steps;

    MigrationRun(Database database, Session session, Migration migration, RunOptions options, HeldLock lock,
            MigrationListener listener) throws SQLException {
        this.session = session;
        this.migration = migration;
        this.options = options;
        this.listener = listener;
        int worker = session.connection().unwrap(PGConnection.class).getBackendPID();
        watch = Watch.over(database, migration.operation().table(), worker, options.silence(),
                autovacuum -> listener.autovacuumCancelled(migration, autovacuum));
        Throttling throttling = new Throttling(migration, options.throttle(), watch, lock, listener);
        steps = new StepRunner(session, migration, options, listener, watch, throttling);
    }

    /** Continues from its row in the history to the goal. Returns the place it reached; nothing if it was skipped. */
    Optional<Place> advance(@Nullable MigrationRecord row, Goal goal) throws SQLException {
        Optional<String> missing = missing();
        if (missing.isPresent()) {
            if (row == null || row.state() != MigrationState.SKIPPED) {
                skip();
            }
            listener.skipped(migration, missing.get());
            return Optional.empty();
        }
        Place place = row == null || row.isWithoutEffect() || row.state().isDone() ? begin() : Place.of(row);
        try {
            return Optional.of(advance(place, goal));
        } catch (EvolventException e) {
            if (e.is(MigrationError.CANCELLED)) {
                throw cancelled(e);
            }
            throw e;
        }
    }

    private Place advance(Place start, Goal goal) throws SQLException {
        Place place = toReady(start);
        Optional<String> takenAway = migration.operation().takenAwayByCompletion();
        if (place.state() == MigrationState.READY && goal != Goal.COMPLETED
                && (goal == Goal.READY || takenAway.isPresent())) {
            listener.awaitsCompletion(migration, takenAway.orElse(""));
            return place;
        }
        return toCompleted(place);
    }

    private EvolventException cancelled(EvolventException cause) throws SQLException {
        RunControl.cancelling(session, RunKey.MIGRATION);
        Place place = MigrationHistory.read(session).stream().filter(row -> row.id().equals(migration.id()))
                .map(Place::of).findFirst().orElseThrow();
        if (place.state() == MigrationState.COMPLETING || migration.operation().undo().isEmpty()) {
            return new EvolventException(MigrationError.CANCELLED, "Migration " + migration
                    + " was stopped on request. It cannot be rolled back; apply it again to continue.",
                    cause);
        }
        undo(place);
        return new EvolventException(MigrationError.CANCELLED,
                "Migration " + migration + " was cancelled on request and rolled back.", cause);
    }

    /** The missing extension, if any. */
    private Optional<String> missing() throws SQLException {
        for (String extension : migration.extensions()) {
            if (session.number("SELECT count(*) FROM pg_extension WHERE extname = ?", extension) == 0) {
                return Optional.of("extension " + extension);
            }
        }
        return Optional.empty();
    }

    private Place skip() throws SQLException {
        return session.transaction(inner -> MigrationHistory.begin(inner, migration, MigrationState.SKIPPED));
    }

    /** Starts it, if its preconditions hold. */
    private Place begin() throws SQLException {
        List<Check> failed = failed(checks(migration.before()));
        if (!failed.isEmpty()) {
            throw new EvolventException(MigrationError.NOT_READY_TO_BEGIN, "Migration " + migration
                    + " was not begun, since what it demands beforehand does not hold: " + told(failed) + ".");
        }
        return session.transaction(inner -> MigrationHistory.begin(inner, migration, MigrationState.EXPANDING));
    }

    /** Continues until it can be completed. */
    private Place toReady(Place start) throws SQLException {
        Place place = start;
        if (place.state() == MigrationState.EXPANDING) {
            place = move(steps.run(migration.operation().expand(), place), MigrationState.BACKFILLING);
        }
        if (place.state() == MigrationState.BACKFILLING) {
            place = steps.run(migration.operation().backfill(), place);
            Place done = place;
            place = Trouble.told(session, migration, "the verification",
                    new Impact(Impact.Lock.NONE, Impact.Effort.SORTS_THE_TABLE), () -> verify(done));
            place = move(place, MigrationState.READY);
        }
        return place;
    }

    /** Continues from ready to completed. */
    Place toCompleted(Place start) throws SQLException {
        Place place = start;
        if (place.state() == MigrationState.READY) {
            place = move(place, MigrationState.COMPLETING);
        }
        return move(steps.run(migration.operation().complete(), place), MigrationState.COMPLETED);
    }

    /** Rolls it back. If that fails before anything was rolled back, its place is unchanged. */
    Place undo(Place start) throws SQLException {
        Place place = start.state() == MigrationState.UNDOING ? start : move(start, MigrationState.UNDOING);
        try {
            return move(steps.run(migration.operation().undo(), place), MigrationState.ROLLED_BACK);
        } catch (SQLException | EvolventException e) {
            if (start.state() != MigrationState.UNDOING) {
                backTo(start, place, e);
            }
            throw e;
        }
    }

    private void backTo(Place start, Place undoing, Exception failure) {
        try {
            session.transaction(inner -> MigrationHistory.move(inner, migration, undoing, start));
        } catch (SQLException | EvolventException e) {
            // Some of it was rolled back, or the connection is lost: undoing it again resumes.
            failure.addSuppressed(e);
        }
    }

    private Place move(Place from, MigrationState state) throws SQLException {
        Place to = session.transaction(inner -> MigrationHistory.move(inner, migration, from, from.at(state)));
        listener.reached(migration, state);
        return to;
    }

    private Place verify(Place place) throws SQLException {
        List<Check> checks = new ArrayList<>(migration.operation().verify(session));
        checks.forEach(check -> listener.checked(migration, check));
        checks.addAll(checks(migration.after()));
        List<Check> failed = failed(checks);
        if (failed.isEmpty()) {
            return place;
        }
        boolean takeBack = !options.keepFailed() && !migration.operation().undo().isEmpty();
        if (takeBack) {
            undo(place);
        }
        throw new EvolventException(MigrationError.VERIFICATION_FAILED, "Migration " + migration
                + " has done all its steps, but did not reach what it was meant to reach: " + told(failed) + ". "
                + (takeBack
                        ? "It was rolled back."
                        : "It is left as it is. Undo it, or fix the reported problems and apply it again."));
    }

    private List<Check> checks(List<CheckQuery> queries) throws SQLException {
        List<Check> checks = new ArrayList<>();
        for (CheckQuery query : queries) {
            checks.addAll(query.run(session));
        }
        checks.forEach(check -> listener.checked(migration, check));
        return checks;
    }

    private static List<Check> failed(List<Check> checks) {
        return checks.stream().filter(check -> !check.ok()).toList();
    }

    private static String told(List<Check> checks) {
        return checks.stream().map(Check::toString).collect(Collectors.joining("; "));
    }

    @Override
    public void close() {
        watch.close();
        if (migration.operation().table().isPresent()) {
            listener.stalled(migration, watch.longest());
        }
    }
}
