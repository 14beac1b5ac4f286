package dev.evolvent.migrations;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.MigrationHistory.Place;
import dev.evolvent.migrations.throttling.Watch;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.run.HeldLock;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Runs one migration, from its current place to another one. */
final class MigrationRun implements AutoCloseable {

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

    /** The missing extension, if any. */
    Optional<String> missing() throws SQLException {
        for (String extension : migration.extensions()) {
            if (session.number("SELECT count(*) FROM pg_extension WHERE extname = ?", extension) == 0) {
                return Optional.of("extension " + extension);
            }
        }
        return Optional.empty();
    }

    Place skip() throws SQLException {
        return session.transaction(inner -> MigrationHistory.begin(inner, migration, MigrationState.SKIPPED));
    }

    /** Starts it, if its preconditions hold. */
    Place begin() throws SQLException {
        List<Check> failed = failed(checks(migration.before()));
        if (!failed.isEmpty()) {
            throw new EvolventException(MigrationError.NOT_READY_TO_BEGIN, "Migration " + migration
                    + " was not begun, since what it demands beforehand does not hold: " + told(failed) + ".");
        }
        return session.transaction(inner -> MigrationHistory.begin(inner, migration, MigrationState.EXPANDING));
    }

    /** Continues until it can be completed. */
    Place toReady(Place start) throws SQLException {
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
