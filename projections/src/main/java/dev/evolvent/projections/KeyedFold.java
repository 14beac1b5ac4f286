package dev.evolvent.projections;

import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import dev.evolvent.projections.internal.rows.RowMapping;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.StreamId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A read model in which each row follows from the events of one key: an event has a key, and turns the row of that key
 * into a new row, or into none.
 *
 * {@snippet :
 * record DocumentRow(UUID documentId, String title, int comments) {}
 *
 * var documents = KeyedFold.into("documents", DocumentRow.class)
 *         .on(DocumentUploaded.class, event -> event.body().documentId(),
 *                 (row, event) -> Optional.of(new DocumentRow(event.body().documentId(), event.body().title(), 0)))
 *         .on(DocumentDeleted.class, event -> event.body().documentId(), (row, event) -> Optional.empty());
 * }
 *
 * <ul>
 * <li>The record is the row: its components are the columns, in snake case, and its first component is the key. An
 * {@link Optional} component is a column that is nullable.
 * <li>Folds are pure: they may be called in any thread, repeatedly, and years later.
 * </ul>
 *
 * @param <R>
 *            the record class of the rows
 */
public final class KeyedFold<R extends Record> implements Projection {

    private final Table table;
    private final Class<R> rowClass;
    private final String moreDdl;
    private final String version;
    private final List<Handler<?, R>> handlers;

    private KeyedFold(Table table, Class<R> rowClass, String moreDdl, String version,
            List<Handler<?, R>> handlers) {
        this.table = table;
        this.rowClass = rowClass;
        this.moreDdl = moreDdl;
        this.version = version;
        this.handlers = handlers;
    }

    /** A read model in a table of schema {@code public}. */
    public static <R extends Record> KeyedFold<R> into(String table, Class<R> rowClass) {
        return into(new Table("public", table), rowClass);
    }

    public static <R extends Record> KeyedFold<R> into(Table table, Class<R> rowClass) {
        return new KeyedFold<>(table, rowClass, "", "1", List.of());
    }

    /** SQL to run after the table is created, such as that of an index. Use unqualified names. */
    public KeyedFold<R> with(String ddl) {
        return new KeyedFold<>(table, rowClass, moreDdl + ddl + ";\n", version, handlers);
    }

    /**
     * Sets the version of the folds' code; tables built by another version are reported as stale. The default is "1".
     */
    public KeyedFold<R> version(String name) {
        return new KeyedFold<>(table, rowClass, moreDdl, name, handlers);
    }

    /**
     * Declares how an event of a class or its subclasses changes the row of its stream: the key is the id of the
     * stream, a String or a UUID.
     */
    public <E> KeyedFold<R> on(Class<E> event, Fold<R, E> fold) {
        Class<?> key = RowMapping.of(rowClass).keyClass();
        if (key != String.class && key != UUID.class) {
            throw RowMapping.unfit(rowClass, "its first component is of type " + key.getName()
                    + ", which the id of a stream cannot be. Use a String or a UUID, or say what the key is");
        }
        return on(new Handler<>(event, current -> List.of(keyOf(current.recorded().stream())), fold));
    }

    /** Declares how an event of a class or its subclasses changes the row of its key. */
    public <E> KeyedFold<R> on(Class<E> event, Function<CurrentEvent<E>, Object> key, Fold<R, E> fold) {
        return onEach(event, current -> List.of(key.apply(current)), fold);
    }

    /** The same for an event that changes the rows of several keys, or of none. */
    public <E> KeyedFold<R> onEach(Class<E> event, Function<CurrentEvent<E>, ? extends Collection<?>> keys,
            Fold<R, E> fold) {
        return on(new Handler<>(event, keys, fold));
    }

    private KeyedFold<R> on(Handler<?, R> handler) {
        List<Handler<?, R>> more = new ArrayList<>(handlers);
        more.add(handler);
        return new KeyedFold<>(table, rowClass, moreDdl, version, List.copyOf(more));
    }

    /** The name of its table, with the schema if that is not {@code public}. */
    @Override
    public String name() {
        return table.schema().equals("public") ? table.name() : table.toString();
    }

    @Override
    public String schema() {
        return table.schema();
    }

    @Override
    public List<String> tables() {
        return List.of(table.name());
    }

    @Override
    public String ddl() {
        return "CREATE TABLE " + Sql.name(table.name()) + " " + RowMapping.of(rowClass).tableDefinition() + ";\n"
                + moreDdl;
    }

    @Override
    public String version() {
        return version;
    }

    public Table table() {
        return table;
    }

    /** The stream's id as a key. */
    private Object keyOf(StreamId stream) {
        return rowClass.getRecordComponents()[0].getType() == UUID.class ? UUID.fromString(stream.id()) : stream.id();
    }

    public Class<R> rowClass() {
        return rowClass;
    }

    public List<Handler<?, R>> handlers() {
        return handlers;
    }

    /** Turns the row before an event, if it exists, into the row after it, if it is to exist. */
    @FunctionalInterface
    public interface Fold<R, E> {

        Optional<R> apply(Optional<R> row, CurrentEvent<E> event);
    }

    public record Handler<E, R>(Class<E> event, Function<CurrentEvent<E>, ? extends Collection<?>> keys,
            Fold<R, E> fold) {

        public Collection<?> keysOf(CurrentEvent<?> current) {
            return keys.apply(Handling.typed(event, current));
        }

        public Optional<R> apply(Optional<R> row, CurrentEvent<?> current) {
            return fold.apply(row, Handling.typed(event, current));
        }
    }
}
