package dev.evolvent.projections.internal.replay;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.SqlError;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.ProjectionError;
import dev.evolvent.projections.SqlBatch;
import dev.evolvent.projections.SqlProjection;
import dev.evolvent.projections.internal.statements.StatementFailedException;
import dev.evolvent.projections.internal.statements.StatementRunner;
import dev.evolvent.projections.statements.SqlStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles events, and runs their statements. While those of a chunk run in a rebuild, another thread handles the events
 * of the next one; never both at once.
 */
final class SqlWriter implements ChunkWriter<List<Handled<SqlProjection.On<?>>>> {

    private static final Logger LOG = LoggerFactory.getLogger(SqlWriter.class);

    private final SqlProjection projection;
    private final FailedEvents failedEvents;
    private final boolean replaying;
    private final String searchPath;
    private StatementRunner runner;
    private Optional<StatementRunner> idle;
    private Optional<List<Handled<SqlProjection.On<?>>>> upcoming = Optional.empty();
    private Optional<Ahead> ahead = Optional.empty();

    SqlWriter(SqlProjection projection, Session session, Generation generation, FailedEvents failedEvents)
            throws SQLException {
        this.projection = projection;
        this.failedEvents = failedEvents;
        replaying = generation.state().isUnfinished();
        searchPath = SearchPath.of(projection, generation);
        runner = session.transaction(inner -> {
            inner.execute(searchPath);
            return StatementRunner.open(inner, projection.statements());
        });
        idle = replaying ? Optional.of(runner.another()) : Optional.empty();
    }

    @Override
    public void ahead(List<Handled<SqlProjection.On<?>>> changes) {
        upcoming = Optional.of(changes);
    }

    private void start() {
        if (upcoming.isPresent() && idle.isPresent() && failedEvents.isEmpty()) {
            ahead = Optional.of(new Ahead(upcoming.get(), idle.get()));
        }
        upcoming = Optional.empty();
    }

    private void stop() {
        ahead.ifPresent(Ahead::stop);
        ahead = Optional.empty();
    }

    private void handle(Handled<SqlProjection.On<?>> handled, StatementRunner to,
            List<Handled<SqlProjection.On<?>>> owners) {
        handled.handler().handle(handled.event(), new Batch(handled, to, owners));
    }

    @Override
    public void write(Session session, List<Handled<SqlProjection.On<?>>> changes) throws SQLException {
        session.execute(searchPath);
        IdentityHashMap<Handled<SqlProjection.On<?>>, EvolventException> failed = new IdentityHashMap<>();
        if (!failedEvents.isAllowed()) {
            if (!runsThrough(changes, failed)) {
                throw failed.values().iterator().next();
            }
            return;
        }
        Set<String> keysBefore = failedEvents.keys();
        Savepoint before = session.connection().setSavepoint();
        while (!runsThrough(changes, failed)) {
            session.connection().rollback(before);
            failedEvents.forget(keysBefore);
        }
        session.connection().releaseSavepoint(before);
    }

    /** Runs all events except those known to fail, or that wait for one that does; false if one more was found. */
    private boolean runsThrough(List<Handled<SqlProjection.On<?>>> changes,
            IdentityHashMap<Handled<SqlProjection.On<?>>, EvolventException> failed) throws SQLException {
        Optional<List<Handled<SqlProjection.On<?>>>> ready = handledAhead(changes);
        List<Handled<SqlProjection.On<?>>> owners = ready.orElseGet(ArrayList::new);
        return (ready.isPresent() || areHandled(changes, failed, owners)) && areRun(failed, owners);
    }

    /** The events of the statements in the runner, if these were handled ahead, and none of them has to wait. */
    private Optional<List<Handled<SqlProjection.On<?>>>> handledAhead(List<Handled<SqlProjection.On<?>>> changes) {
        Optional<List<Handled<SqlProjection.On<?>>>> owners = failedEvents.isEmpty()
                ? ahead.flatMap(of -> of.owners(changes))
                : Optional.empty();
        if (owners.isPresent()) {
            idle = Optional.of(runner);
            runner = ahead.orElseThrow().to;
            ahead = Optional.empty();
        } else {
            stop();
        }
        return owners;
    }

    private boolean areHandled(List<Handled<SqlProjection.On<?>>> changes,
            IdentityHashMap<Handled<SqlProjection.On<?>>, EvolventException> failed,
            List<Handled<SqlProjection.On<?>>> owners) {
        for (Handled<SqlProjection.On<?>> handled : changes) {
            String key = handled.key(projection);
            if (!failedEvents.isEmpty() && failedEvents.waits(key, handled.event())) {
                continue;
            }
            EvolventException known = failed.get(handled);
            if (known != null) {
                failedEvents.failed(key, handled.event(), known);
                continue;
            }
            try {
                handle(handled, runner, owners);
            } catch (RuntimeException | Error e) {
                runner.clear();
                failed.put(handled, ProjectionError.failed(projection, handled.event(), e));
                return false;
            }
        }
        return true;
    }

    private boolean areRun(IdentityHashMap<Handled<SqlProjection.On<?>>, EvolventException> failed,
            List<Handled<SqlProjection.On<?>>> owners) throws SQLException {
        start();
        try {
            runner.run();
            return true;
        } catch (StatementFailedException e) {
            Handled<SqlProjection.On<?>> owner = owners.get(e.index());
            failed.put(owner, ProjectionError.failed(projection, owner.event(), e));
            return false;
        }
    }

    /** Passes the statements to the runner, and records the event of each. */
    private final class Batch implements SqlBatch {

        private final Handled<SqlProjection.On<?>> owner;
        private final StatementRunner to;
        private final List<Handled<SqlProjection.On<?>>> owners;

        Batch(Handled<SqlProjection.On<?>> owner, StatementRunner to, List<Handled<SqlProjection.On<?>>> owners) {
            this.owner = owner;
            this.to = to;
            this.owners = owners;
        }

        @Override
        public void add(SqlStatement statement, @Nullable Object... values) {
            to.add(statement, Arrays.asList(values));
            owners.add(owner);
        }

        @Override
        public boolean isReplaying() {
            return replaying;
        }
    }

    /** Handles the events of the next chunk, into an idle runner. */
    private final class Ahead {

        private final List<Handled<SqlProjection.On<?>>> changes;
        private final StatementRunner to;
        private final List<Handled<SqlProjection.On<?>>> owners = new ArrayList<>();
        private final Thread thread;
        private volatile boolean stopped;
        private boolean complete;

        Ahead(List<Handled<SqlProjection.On<?>>> changes, StatementRunner to) {
            this.changes = changes;
            this.to = to;
            thread = Thread.ofPlatform().daemon().name("evolvent-handle").start(this::handleAll);
        }

        private void handleAll() {
            try {
                for (Handled<SqlProjection.On<?>> handled : changes) {
                    if (stopped) {
                        return;
                    }
                    handled.key(projection);
                    handle(handled, to, owners);
                }
                complete = true;
            } catch (Throwable e) {
                LOG.debug("It is handled again when it is its turn, and may fail then", e);
            }
        }

        /** The events of the statements; empty if it is not exactly this chunk, or one of its events failed. */
        @SuppressWarnings("ReferenceEquality")
        Optional<List<Handled<SqlProjection.On<?>>>> owners(List<Handled<SqlProjection.On<?>>> wanted) {
            if (wanted != changes) {
                return Optional.empty();
            }
            await();
            return complete ? Optional.of(owners) : Optional.empty();
        }

        void stop() {
            stopped = true;
            await();
            to.clear();
        }

        private void await() {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new EvolventException(SqlError.INTERRUPTED,
                        "The thread was interrupted while it applied events.", e);
            }
        }
    }

    @Override
    public void close() {
        stop();
    }
}
