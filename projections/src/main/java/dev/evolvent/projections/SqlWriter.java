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
        if (!parking.isAllowed()) {
            List<SqlDefinition.Handled> owners = collect(changes, new IdentityHashMap<>());
            try {
                runner.run();
            } catch (StatementFailedException e) {
                throw ProjectionError.failed(projection, owners.get(e.index()).event(), e);
            }
            return;
        }
        Set<String> keysBefore = parking.keys();
        Savepoint before = session.connection().setSavepoint();
        IdentityHashMap<SqlDefinition.Handled, EvolventException> failed = new IdentityHashMap<>();
        while (!runsThrough(changes, failed)) {
            session.connection().rollback(before);
            parking.forget(keysBefore);
        }
        session.connection().releaseSavepoint(before);
    }

    /** Runs all but those that are known to fail, or that wait for one that does; false if one more was found. */
    private boolean runsThrough(List<SqlDefinition.Handled> changes,
            IdentityHashMap<SqlDefinition.Handled, EvolventException> failed) throws SQLException {
        List<SqlDefinition.Handled> owners = collect(changes, failed);
        try {
            runner.run();
            return true;
        } catch (StatementFailedException e) {
            SqlDefinition.Handled owner = owners.get(e.index());
            failed.put(owner, ProjectionError.failed(projection, owner.event(), e));
            return false;
        }
    }

    /** Gives the statements to the runner, and returns for each of them whose it is. */
    private List<SqlDefinition.Handled> collect(List<SqlDefinition.Handled> changes,
            IdentityHashMap<SqlDefinition.Handled, EvolventException> failed) {
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
            Asked asked = new Asked();
            try {
                handled.handler().handle(handled.event(), asked);
            } catch (RuntimeException e) {
                parking.failed(key, handled.event(), ProjectionError.failed(projection, handled.event(), e));
                continue;
            }
            asked.statements.forEach(statement -> {
                runner.add(statement.sql(), statement.values());
                owners.add(handled);
            });
        }
        return owners;
    }

    private record Statement(SqlStatement sql, List<@Nullable Object> values) {}

    /** What one event asks for: all of it, or, if its handler fails, nothing. */
    private final class Asked implements SqlBatch {

        private final List<Statement> statements = new ArrayList<>();

        @Override
        public void add(SqlStatement statement, @Nullable Object... values) {
            statements.add(new Statement(statement, Arrays.asList(values)));
        }

        @Override
        public boolean isReplaying() {
            return replaying;
        }
    }

    @Override
    public void close() throws SQLException {
        runner.close();
    }
}
