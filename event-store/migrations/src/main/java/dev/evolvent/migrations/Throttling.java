package dev.evolvent.migrations;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.MigrationHistory.Place;
import dev.evolvent.migrations.throttling.Throttle;
import dev.evolvent.migrations.throttling.Watch;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.run.HeldLock;
import dev.evolvent.postgres.run.RunControl;
import dev.evolvent.postgres.run.RunKey;
import dev.evolvent.postgres.run.RunPhase;
import dev.evolvent.postgres.run.RunProgress;
import dev.evolvent.postgres.run.RunRequest;
import dev.evolvent.postgres.run.RunState;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Pauses a migration between two batches: on request, and while a limit is exceeded. Reports its progress. */
final class Throttling {

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long WAIT_MILLIS = 200;

    private final Migration migration;
    private final Throttle throttle;
    private final Watch watch;
    private final HeldLock lock;
    private final MigrationListener listener;
    private long looked = System.nanoTime() - LOOK_NANOS;
    private final List<Mark> marks = new ArrayList<>();
    private long walBytes = -1;
    private long walNanos;
    private RunPhase phase = RunPhase.PREPARING;
    private RunProgress progress = RunProgress.NONE;

    Throttling(Migration migration, Throttle throttle, Watch watch, HeldLock lock, MigrationListener listener) {
        this.migration = migration;
        this.throttle = throttle;
        this.watch = watch;
        this.lock = lock;
        this.listener = listener;
    }

    /** Returns when the next batch may run; fails if the migration was cancelled. */
    void await(Session session, Place place) throws SQLException {
        phase = RunPhase.of(place.state().toString());
        progress = new RunProgress(place.cursor(), 0, place.cursor(), 0);
        await(session);
    }

    void await(Session session) throws SQLException {
        if (System.nanoTime() - looked < LOOK_NANOS) {
            return;
        }
        lock.requireHeld(MigrationLock::lost);
        String told = "";
        for (Optional<String> reason = reason(session, phase); reason.isPresent(); reason = reason(session,
                RunPhase.PAUSED)) {
            if (!told.equals(reason.get())) {
                listener.paused(migration, reason.get());
                told = reason.get();
            }
            Pause.millis(WAIT_MILLIS);
        }
        if (!told.isEmpty()) {
            listener.resumed(migration);
        }
        looked = System.nanoTime();
    }

    private Optional<String> reason(Session session, RunPhase current) throws SQLException {
        RunControl.Asked asked = RunControl.beat(session, RunKey.MIGRATION, current, progress);
        if (asked.cancel()) {
            throw new EvolventException(MigrationError.CANCELLED, "Migration " + migration + " was cancelled.");
        }
        Optional<RunRequest> request = asked.pause()
                ? RunControl.find(session, RunKey.MIGRATION).flatMap(RunState::request)
                : Optional.empty();
        return request.map(pause -> "paused by " + pause.askedBy() + "; resume it: evolvent migrate resume")
                .or(() -> throttle.whileFile().filter(Files::exists).map(file -> "file " + file + " is there"))
                .or(() -> throttle.appendLatency().filter(limit -> watch.last().compareTo(limit) > 0)
                        .map(limit -> "appends take longer than " + limit.toMillis() + " ms"))
                .or(() -> lag(session))
                .or(() -> wal(session))
                .or(() -> throttle.whileSql().filter(sql -> isTrue(session, sql)).map(sql -> "it is true that " + sql));
    }

    /**
     * PostgreSQL's own measure does not grow while a replica stands still. So WAL positions are also recorded with
     * their times, to determine the age of the first position that a replica has not replayed.
     */
    private Optional<String> lag(Session session) {
        return throttle.replicaLag().flatMap(limit -> answered(() -> {
            long now = System.nanoTime();
            marks.add(new Mark(session.number("SELECT pg_current_wal_lsn() - '0/0'"), now));
            while (marks.size() > 1 && now - marks.get(1).nanos() > limit.toNanos()) {
                marks.removeFirst();
            }
            Mark oldest = marks.getFirst();
            return session.first("""
                    SELECT application_name, extract(epoch FROM lag) FROM (
                        SELECT application_name, greatest(replay_lag, CASE WHEN replay_lsn - '0/0' < ?
                            THEN ? * interval '1 millisecond' END) AS lag FROM pg_stat_replication) AS replicas
                    WHERE lag > ? * interval '1 millisecond' ORDER BY lag DESC LIMIT 1""",
                    row -> "replica " + row.getString(1) + " is " + row.getLong(2) + " s behind", oldest.lsn(),
                    TimeUnit.NANOSECONDS.toMillis(now - oldest.nanos()), limit.toMillis());
        }));
    }

    /** A WAL position and its time. */
    private record Mark(long lsn, long nanos) {}

    private Optional<String> wal(Session session) {
        if (throttle.walBytesPerSecond().isEmpty()) {
            return Optional.empty();
        }
        return answered(() -> {
            long bytes = session.number("SELECT (pg_current_wal_insert_lsn() - '0/0')::bigint");
            long now = System.nanoTime();
            long limit = throttle.walBytesPerSecond().getAsLong();
            double seconds = Duration.ofNanos(now - walNanos).toMillis() / 1000.0;
            boolean tooMuch = walBytes >= 0 && (bytes - walBytes) / Math.max(seconds, 0.001) > limit;
            walBytes = bytes;
            walNanos = now;
            return tooMuch
                    ? Optional.of("the server writes more than " + limit + " bytes of log in a second")
                    : Optional.empty();
        });
    }

    private static boolean isTrue(Session session, String sql) {
        return answered(() -> session.first(sql, row -> row.getBoolean(1))).orElse(false);
    }

    private interface Look<T> {

        Optional<T> run() throws SQLException;
    }

    private static <T> Optional<T> answered(Look<T> look) {
        try {
            return look.run();
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }
}
