package dev.evolvent.projections.internal.replay;

import dev.evolvent.postgres.Session;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.JdbcProjection;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.util.List;

/** How a projection in JDBC code processes events. What that code needs of the tables is not known beforehand. */
final class JdbcDefinition extends HandlerDefinition<JdbcProjection.On<?>> {

    private final JdbcProjection projection;

    JdbcDefinition(JdbcProjection projection, UpcasterRegistry registry) {
        super(projection.handlers(), registry);
        this.projection = projection;
    }

    @Override
    public JdbcProjection projection() {
        return projection;
    }

    @Override
    public ChunkWriter<List<Handled<JdbcProjection.On<?>>>> writer(Session session, Generation generation,
            FailedEvents failedEvents) {
        return new JdbcWriter(projection, generation, failedEvents);
    }

    @Override
    public List<String> problems(Session session, Generation generation) {
        return List.of();
    }
}
