package dev.evolvent.projections;

import dev.evolvent.upcasters.event.CurrentEvent;
import java.sql.Connection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A read model that is kept by code that has its own way with a connection: for what is there already. For what is new, a
 * {@link KeyedFold} or a {@link SqlProjection} is faster, and fewer things can go wrong.
 *
 * {@snippet :
 * var orders = JdbcProjection.named("orders").tables("CREATE TABLE orders (id text PRIMARY KEY, total numeric)", "orders")
 *         .on(OrderPlaced.class, (event, connection, replaying) -> new OrderDao(connection).insert(event.body()));
 * }
 *
 * <ul>
 * <li>Tables are named without their schema, since a rebuild fills others of the same names in another schema, which is in
 * front of the connection's {@code search_path} then. A rebuild that has written to any other table is stopped, and what it
 * wrote is rolled back.
 * <li>The connection is that of the transaction that moves the checkpoint on: each event counts exactly once. It is lent: to
 * close it does nothing, to commit or to roll back (but to a savepoint of one's own) is an error, and it is of no use when the
 * handler has returned.
 * <li>Handlers run in the order of the events, each by itself. Where events may be quarantined, each has a savepoint.
 * <li>A handler may be called again for an event whose transaction was rolled back.
 * </ul>
 */
public final class JdbcProjection extends HandlerProjection<JdbcProjection.On<?>> implements Projection {

    private JdbcProjection(String name, String schema, List<String> tables, String ddl, String version,
            List<On<?>> handlers) {
        super(name, schema, tables, ddl, version, handlers);
    }

    /** Begins a declaration: tables in schema {@code public}, and nothing else yet. */
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
     *            SQL that makes them, with their keys and indexes, by names without a schema
     */
    public JdbcProjection tables(String create, String... names) {
        return new JdbcProjection(name, schema, List.of(names), create, version, handlers);
    }

    /** Names the handlers' code, so that tables built by another version are told to be stale. It is "1" at first. */
    public JdbcProjection version(String other) {
        return new JdbcProjection(name, schema, tables, ddl, other, handlers);
    }

    /** Says what an event of a class (or of a class below it) does. Its key is its stream. */
    public <E> JdbcProjection on(Class<E> event, Handler<E> handler) {
        return with(new On<>(event, event::isAssignableFrom, current -> current.recorded().stream().id(), handler));
    }

    /**
     * The same with another key: an event that cannot be processed and is quarantined holds up the later ones of its key, and no
     * others.
     */
    public <E> JdbcProjection on(Class<E> event, Function<CurrentEvent<E>, Object> key, Handler<E> handler) {
        return with(new On<>(event, event::isAssignableFrom, key, handler));
    }

    /** Says what an event of those classes does that somebody else chooses from all that the registry reads. */
    public JdbcProjection onEach(Predicate<Class<?>> wanted, Function<CurrentEvent<Object>, Object> key,
            Handler<Object> handler) {
        return with(new On<>(Object.class, wanted, key, handler));
    }

    private JdbcProjection with(On<?> handler) {
        return new JdbcProjection(name, schema, tables, ddl, version, handlersAnd(handler));
    }

    /** What an event does. */
    @FunctionalInterface
    public interface Handler<E> {

        /**
         * Takes up one event.
         *
         * @param replaying
         *            whether the event is one of the past, taken up by a rebuild, so that whatever else than rows should follow
         *            from it has followed already
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
