package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.eventstore.sql.Sql;
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
final class SqlWriter implements ChunkWriter<List<SqlDefinition.Handled>> {

    private final SqlProjection projection;
    private final Parking parking;
    private final boolean replaying;
    private final String searchPath;
    private final StatementRunner runner;

    SqlWriter(SqlProjection projection, Session session, Generation generation, Parking parking) throws SQLException {
        this.projection = projection;
        this.parking = parking;
        replaying = generation.state().isUnfinished();
        searchPath = searchPath(projection, generation.schema());
        runner = session.transaction(inner -> {
            inner.execute(searchPath);
            return StatementRunner.open(inner, projection.statements());
        });
    }

    /** Until the transaction ends, names mean the tables of a generation, and then what else is in the projection's schema. */
    static String searchPath(Projection projection, String generationSchema) {
        return "SET LOCAL search_path = " + Sql.name(generationSchema) + ", " + Sql.name(projection.schema())
                + ", public";
    }

    @Override
    public void write(Session session, List<SqlDefinition.Handled> changes) throws SQLException {
        session.execute(searchPath);
        IdentityHashMap<SqlDefinition.Handled, EvolventException> failed = new IdentityHashMap<>();
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
    private boolean runsThrough(List<SqlDefinition.Handled> changes,
            IdentityHashMap<SqlDefinition.Handled, EvolventException> failed) throws SQLException {
        List<SqlDefinition.Handled> owners = new ArrayList<>();
        for (SqlDefinition.Handled handled : changes) {
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
            SqlDefinition.Handled owner = owners.get(e.index());
            failed.put(owner, ProjectionError.failed(projection, owner.event(), e));
            return false;
        }
    }

    /** Gives the statements to the runner, and remembers of each whose it is. */
    private final class Batch implements SqlBatch {

        private final SqlDefinition.Handled owner;
        private final List<SqlDefinition.Handled> owners;

        Batch(SqlDefinition.Handled owner, List<SqlDefinition.Handled> owners) {
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
