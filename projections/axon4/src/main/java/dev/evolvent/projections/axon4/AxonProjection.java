package dev.evolvent.projections.axon4;

import dev.evolvent.projections.JdbcProjection;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * An event handler component of Axon Framework 4 as a projection: its {@code @EventHandler} methods fill tables, both
 * in Axon's event processor and in a rebuild.
 *
 * {@snippet :
 * JdbcProjection orders = AxonProjection.of("orders", dataSource -> new OrderProjector(dataSource::getConnection))
 *         .tables("CREATE TABLE orders (id text PRIMARY KEY, total numeric NOT NULL)", "orders");
 *
 * projections.adopt(orders, AxonTokens.of(dataSource, "orders"));
 * projections.rebuild(orders, RebuildOptions.defaults(), RebuildListener.NONE);
 * }
 *
 * <ul>
 * <li>Events arrive as Axon's messages, in the form that Evolvent's registry gives them: with their identifier,
 * aggregate type and identifier, sequence number, time, metadata and a tracking token.
 * <li>During a rebuild, the token is a replay token: {@code @DisallowReplay}, {@code @AllowReplay} and
 * {@code ReplayStatus} behave as in a processor that was reset. A {@code @ResetHandler} is not called, since the tables
 * are new ones.
 * <li>Each event is handled in its own unit of work. Interceptors and exception handlers that the component itself
 * declares take part; those of the processor do not. An exception thrown by the component is a failure, as with Axon's
 * {@code PropagatingErrorHandler}; by default, a processor only logs it and continues.
 * <li>The component must have no state except its tables, since there are two instances during a rebuild.
 * </ul>
 */
public final class AxonProjection {

    private AxonProjection() {}

    /**
     * Starts a declaration without tables.
     *
     * @param component
     *            creates the component. Its data source supplies the connection of the transaction in which an event is
     *            handled, only in the thread that handles it and only during that time
     */
    public static JdbcProjection of(String name, Function<DataSource, Object> component) {
        CurrentConnection connections = new CurrentConnection();
        Component handlers = new Component(component.apply(connections));
        return JdbcProjection.named(name).onEach(handlers::handles, event -> event.recorded().stream().id(),
                (event, connection, replaying) -> connections.during(connection,
                        () -> handlers.handle(event, replaying)));
    }
}
