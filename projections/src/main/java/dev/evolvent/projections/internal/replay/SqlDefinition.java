package dev.evolvent.projections.internal.replay;

import dev.evolvent.postgres.Session;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.SqlProjection;
import dev.evolvent.projections.internal.statements.StatementRunner;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** How a projection in SQL processes events. */
final class SqlDefinition extends HandlerDefinition<SqlProjection.On<?>> {

    private final SqlProjection projection;

    SqlDefinition(SqlProjection projection, UpcasterRegistry registry) {
        super(projection.handlers(), registry);
        this.projection = projection;
    }

    @Override
    public SqlProjection projection() {
        return projection;
    }

    @Override
    public ChunkWriter<List<Handled<SqlProjection.On<?>>>> writer(Session session, Generation generation,
            FailedEvents failedEvents) throws SQLException {
        return new SqlWriter(projection, session, generation, failedEvents);
    }

    @Override
    public List<String> problems(Session session, Generation generation) throws SQLException {
        session.execute(SearchPath.of(projection, generation));
        return StatementRunner.problems(session, projection.statements(), generation.schema(),
                Set.copyOf(projection.tables()));
    }
}
