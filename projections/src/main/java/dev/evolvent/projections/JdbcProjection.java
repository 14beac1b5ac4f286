package dev.evolvent.projections;

import dev.evolvent.upcasters.event.CurrentEvent;
import java.sql.Connection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A read model maintained by code that uses a JDBC connection directly: for existing code. For new projections, a
 * {@link KeyedFold} or a {@link SqlProjection} is faster and safer.
 *
 * {@snippet :
 * var orders = JdbcProjection.named("orders").tables("CREATE TABLE orders (id text PRIMARY KEY, total numeric)", "orders")
 *         .on(OrderPlaced.class, (event, connection, replaying) -> new OrderDao(connection).insert(event.body()));
 * }
 *
 * <ul>
 * <li>Name tables without their schema, since a rebuild fills tables with the same names in another schema, which then
 * comes first in the connection's {@code search_path}. A rebuild that has written to any other table is stopped, and
 * its writes are rolled back.
 * <li>The connection belongs to the transaction that advances the checkpoint, so each event counts exactly once. It is
 * only lent: closing it does nothing; committing or rolling back (except to the handler's own savepoint) is an error;
 * and it is unusable after the handler has returned.
 * <li>Handlers run in the order of the events, one at a time. If quarantine is enabled, each has a savepoint.
 * <li>A handler may be called again for an event whose transaction was rolled back.
 * </ul>
 */
public final class JdbcProjection extends HandlerProjection<JdbcProjection.On<?>> implements Projection {

    private JdbcProjection(String name, String schema, List<String> tables, String ddl, String version,
            List<On<?>> handlers) {
        super(name, schema, tables, ddl, version, handlers);
    }

    /** Starts a declaration: tables in schema {@code public}, no handlers. */
    public static JdbcProjection named(String name) {
        return new JdbcProjection(name, "public", List.of(), "", "1", List.of());
    }

    public JdbcProjection in(String otherSchema) {
        return new JdbcProjection(name, otherSchema, tables, ddl, version, handlers);
    }

    /**
     * The tables that it owns.
     *
     * @param create
     *            SQL that creates them, with their keys and indexes, with unqualified names
     */
    public JdbcProjection tables(String create, String... names) {
        return new JdbcProjection(name, schema, List.of(names), create, version, handlers);
    }

    /**
     * Sets the version of the handlers' code; tables built by another version are reported as stale. The default is
     * "1".
     */
    public JdbcProjection version(String other) {
        return new JdbcProjection(name, schema, tables, ddl, other, handlers);
    }

    /** Adds a handler for events of a class or its subclasses. Their key is their stream. */
    public <E> JdbcProjection on(Class<E> event, Handler<E> handler) {
        return with(new On<>(event, event::isAssignableFrom, current -> current.recorded().stream().id(), handler));
    }

    /**
     * The same with another key: an event that cannot be processed and is quarantined holds up the later ones of its
     * key, and no others.
     */
    public <E> JdbcProjection on(Class<E> event, Function<CurrentEvent<E>, Object> key, Handler<E> handler) {
        return with(new On<>(event, event::isAssignableFrom, key, handler));
    }

    /** Adds a handler for events of all classes that a predicate selects from those of the registry. */
    public JdbcProjection onEach(Predicate<Class<?>> wanted, Function<CurrentEvent<Object>, Object> key,
            Handler<Object> handler) {
        return with(new On<>(Object.class, wanted, key, handler));
    }

    private JdbcProjection with(On<?> handler) {
        return new JdbcProjection(name, schema, tables, ddl, version, handlersAnd(handler));
    }

    /** Processes an event. */
    @FunctionalInterface
    public interface Handler<E> {

        /**
         * Applies one event.
         *
         * @param replaying
         *            whether a rebuild applies a past event, so that its side effects other than rows have already
         *            happened
         */
        void handle(CurrentEvent<E> event, Connection connection, boolean replaying) throws Exception;
    }

    public record On<E>(Class<E> event, Predicate<Class<?>> wanted, Function<CurrentEvent<E>, Object> key,
            Handler<E> handler) implements Handling {

        @Override
        public boolean takes(Class<?> other) {
            return wanted.test(other);
        }

        @Override
        public String keyOf(CurrentEvent<?> current) {
            return String.valueOf(key.apply(Handling.typed(event, current)));
        }

        public void handle(CurrentEvent<?> current, Connection connection, boolean replaying) throws Exception {
            handler.handle(Handling.typed(event, current), connection, replaying);
        }
    }
}
