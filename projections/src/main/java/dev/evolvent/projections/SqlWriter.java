package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.projections.statements.SqlStatement;
import dev.evolvent.projections.statements.StatementFailedException;
import dev.evolvent.projections.statements.StatementRunner;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has events handled, and runs the statements that they ask for. */
final class SqlWriter implements ChunkWriter<List<Handled<SqlProjection.On<?>>>> {

    private final SqlProjection projection;
    private final Parking parking;
    private final boolean replaying;
    private final String searchPath;
    private final StatementRunner runner;

    SqlWriter(SqlProjection projection, Session session, Generation generation, Parking parking) throws SQLException {
        this.projection = projection;
        this.parking = parking;
        replaying = generation.state().isUnfinished();
        searchPath = HandlerDefinition.searchPath(projection, generation);
        runner = session.transaction(inner -> {
            inner.execute(searchPath);
            return StatementRunner.open(inner, projection.statements());
        });
    }

    @Override
    public void write(Session session, List<Handled<SqlProjection.On<?>>> changes) throws SQLException {
        session.execute(searchPath);
        IdentityHashMap<Handled<SqlProjection.On<?>>, EvolventException> failed = new IdentityHashMap<>();
        if (!parking.isAllowed()) {
            if (!runsThrough(changes, failed)) {
                throw failed.values().iterator().next();
            }
            return;
        }
        Set<String> keysBefore = parking.keys();
        Savepoint before = session.connection().setSavepoint();
        while (!runsThrough(changes, failed)) {
            session.connection().rollback(before);
            parking.forget(keysBefore);
        }
        session.connection().releaseSavepoint(before);
    }

    /** Runs all but those that are known to fail, or that wait for one that does; false if one more was found. */
    private boolean runsThrough(List<Handled<SqlProjection.On<?>>> changes,
            IdentityHashMap<Handled<SqlProjection.On<?>>, EvolventException> failed) throws SQLException {
        List<Handled<SqlProjection.On<?>>> owners = new ArrayList<>();
        for (Handled<SqlProjection.On<?>> handled : changes) {
            String key = handled.key(projection);
            if (!parking.isEmpty() && parking.waits(key, handled.event())) {
                continue;
            }
            EvolventException known = failed.get(handled);
            if (known != null) {
                parking.failed(key, handled.event(), known);
                continue;
            }
            try {
                handled.handler().handle(handled.event(), new Batch(handled, owners));
            } catch (RuntimeException e) {
                runner.clear();
                failed.put(handled, ProjectionError.failed(projection, handled.event(), e));
                return false;
            }
        }
        try {
            runner.run();
            return true;
        } catch (StatementFailedException e) {
            Handled<SqlProjection.On<?>> owner = owners.get(e.index());
            failed.put(owner, ProjectionError.failed(projection, owner.event(), e));
            return false;
        }
    }

    /** Gives the statements to the runner, and remembers of each whose it is. */
    private final class Batch implements SqlBatch {

        private final Handled<SqlProjection.On<?>> owner;
        private final List<Handled<SqlProjection.On<?>>> owners;

        Batch(Handled<SqlProjection.On<?>> owner, List<Handled<SqlProjection.On<?>>> owners) {
            this.owner = owner;
            this.owners = owners;
        }

        @Override
        public void add(SqlStatement statement, @Nullable Object... values) {
            runner.add(statement, Arrays.asList(values));
            owners.add(owner);
        }

        @Override
        public boolean isReplaying() {
            return replaying;
        }
    }

    @Override
    public void close() {}
}
