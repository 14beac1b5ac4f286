package dev.evolvent.projections.axon4;

import dev.evolvent.projections.JdbcProjection;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * An event handler component of Axon Framework 4 as a projection: its methods with {@code @EventHandler} fill tables, in Axon's
 * event processor and in a rebuild alike.
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
 * <li>Events come in the form that Evolvent's registry gives them, as Axon's messages: with their identifier, aggregate type and
 * identifier, sequence number, time, metadata and a tracking token.
 * <li>While a rebuild takes them up, the token is one of a replay: {@code @DisallowReplay}, {@code @AllowReplay} and
 * {@code ReplayStatus} do what they do in a processor that was reset. A {@code @ResetHandler} is not called, since the tables
 * are new ones.
 * <li>Each event is handled in a unit of work of its own. Interceptors and exception handlers that the component itself declares
 * take part; those of the processor do not. An exception that comes out of the component is a failure, as with Axon's
 * {@code PropagatingErrorHandler}; by default, a processor only logs it, and goes on.
 * <li>The component may have no state but its tables, since it is there twice while they are rebuilt.
 * </ul>
 */
public final class AxonProjection {

    private AxonProjection() {}

    /**
     * Begins a declaration that has no tables yet.
     *
     * @param component
     *            makes the component. Its data source gives out the connection of the transaction in which an event is handled,
     *            in the thread that handles it; there is none at other times
     */
    public static JdbcProjection of(String name, Function<DataSource, Object> component) {
        CurrentConnection connections = new CurrentConnection();
        Component handlers = new Component(component.apply(connections));
        return JdbcProjection.named(name).onEach(handlers::handles, event -> event.recorded().stream().id(),
                (event, connection, replaying) -> connections.during(connection,
                        () -> handlers.handle(event, replaying)));
    }
}
