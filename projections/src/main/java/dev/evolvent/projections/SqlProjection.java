package dev.evolvent.projections;

import dev.evolvent.projections.statements.SqlStatement;
import dev.evolvent.upcasters.event.CurrentEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * A read model maintained by SQL: each event runs some of its declared statements, in the order of the events. For what
 * a {@link KeyedFold} cannot express: several tables, relations, counters.
 *
 * {@snippet :
 * SqlStatement add = SqlStatement.of("add line", "INSERT INTO order_lines VALUES (:order, :line, :sku)");
 * SqlStatement count = SqlStatement.of("count line", "UPDATE orders SET lines = lines + 1 WHERE order_id = :order");
 *
 * var orders = SqlProjection.named("orders").tables("CREATE TABLE orders ...; CREATE TABLE order_lines ...",
 *         "orders", "order_lines").statements(add, count)
 *         .on(LineAdded.class, (event, batch) -> {
 *             batch.add(add, event.body().orderId(), event.body().line(), event.body().sku());
 *             batch.add(count, event.body().orderId());
 *         });
 * }
 *
 * <ul>
 * <li>Name tables without their schema, since a rebuild fills tables with the same names in another schema.
 * <li>Statements run in the order of the events, many at a time, in the transaction that advances the checkpoint, so
 * each event counts exactly once.
 * <li>All statements are prepared against the real tables before anything runs, so that a missing column is reported
 * early.
 * <li>A handler may be called again for an event whose transaction was rolled back. Events are handled in their order, one at a
 * time, though not always in the same thread.
 * </ul>
 */
public final class SqlProjection extends HandlerProjection<SqlProjection.On<?>> implements Projection {

    private final List<SqlStatement> statements;

    private SqlProjection(String name, String schema, List<String> tables, String ddl, String version,
            List<SqlStatement> statements, List<On<?>> handlers) {
        super(name, schema, tables, ddl, version, handlers);
        this.statements = statements;
    }

    /** Starts a declaration: tables in schema {@code public}, no handlers. */
    public static SqlProjection named(String name) {
        return new SqlProjection(name, "public", List.of(), "", "1", List.of(), List.of());
    }

    public SqlProjection in(String otherSchema) {
        return new SqlProjection(name, otherSchema, tables, ddl, version, statements, handlers);
    }

    /**
     * The tables that it owns.
     *
     * @param create
     *            SQL that creates them, with their keys and indexes, with unqualified names
     */
    public SqlProjection tables(String create, String... names) {
        return new SqlProjection(name, schema, List.of(names), create, version, statements, handlers);
    }

    /** The same with the SQL in a resource next to a class. */
    public SqlProjection tables(Class<?> beside, String resource, String... names) {
        try (InputStream sql = beside.getResourceAsStream(resource)) {
            if (sql == null) {
                throw new IllegalArgumentException("there is no resource " + resource + " beside " + beside);
            }
            return tables(new String(sql.readAllBytes(), StandardCharsets.UTF_8), names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sets the version of the handlers' code; tables built by another version are reported as stale. The default is
     * "1".
     */
    public SqlProjection version(String other) {
        return new SqlProjection(name, schema, tables, ddl, other, statements, handlers);
    }

    /** All statements that its handlers run. */
    public SqlProjection statements(SqlStatement... all) {
        return new SqlProjection(name, schema, tables, ddl, version, List.of(all), handlers);
    }

    /** Adds a handler for events of a class or its subclasses. Their key is their stream. */
    public <E> SqlProjection on(Class<E> event, Handler<E> handler) {
        return on(new On<>(event, current -> current.recorded().stream().id(), handler));
    }

    /**
     * The same with another key: an event that cannot be processed and is quarantined holds up the later ones of its
     * key, and no others.
     */
    public <E> SqlProjection on(Class<E> event, Function<CurrentEvent<E>, Object> key, Handler<E> handler) {
        return on(new On<>(event, key, handler));
    }

    private SqlProjection on(On<?> one) {
        return new SqlProjection(name, schema, tables, ddl, version, statements, handlersAnd(one));
    }

    public List<SqlStatement> statements() {
        return statements;
    }

    /** Processes an event. */
    @FunctionalInterface
    public interface Handler<E> {

        void handle(CurrentEvent<E> event, SqlBatch batch);
    }

    public record On<E>(Class<E> event, Function<CurrentEvent<E>, Object> key, Handler<E> handler)
            implements
                Handling {

        @Override
        public boolean takes(Class<?> other) {
            return event.isAssignableFrom(other);
        }

        @Override
        public String keyOf(CurrentEvent<?> current) {
            return String.valueOf(key.apply(Handling.typed(event, current)));
        }

        public void handle(CurrentEvent<?> current, SqlBatch batch) {
            handler.handle(Handling.typed(event, current), batch);
        }
    }
}
