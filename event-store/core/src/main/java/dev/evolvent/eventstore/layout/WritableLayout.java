package dev.evolvent.eventstore.layout;

import dev.evolvent.postgres.Table;

/**
 * A layout that Evolvent may append to: its own, and the {@code document-store} one. Other tables belong to frameworks that
 * keep more in them than events (streams, outboxes, sequences of their own), so Evolvent only reads them.
 */
public final class WritableLayout {

    private final StoreLayout layout;

    private WritableLayout(StoreLayout layout) {
        this.layout = layout;
    }

    /** Evolvent's own table. */
    public static WritableLayout evolvent() {
        return new WritableLayout(StoreLayout.preset("evolvent"));
    }

    /** The statements that create Evolvent's own table in a database where it is not. */
    public static String evolventSql() {
        return Presets.text("evolvent.sql");
    }

    /** See {@link StoreLayout#documentStore}. */
    public static WritableLayout documentStore() {
        return new WritableLayout(StoreLayout.documentStore());
    }

    /** The same columns in another table. */
    public WritableLayout in(Table otherTable) {
        return new WritableLayout(layout.in(otherTable));
    }

    /** The same layout with the global order in a column, as {@code add-sequence} leaves it. */
    public WritableLayout withPosition(String column) {
        return new WritableLayout(layout.withPosition(column));
    }

    /** The layout for those who only read. */
    public StoreLayout layout() {
        return layout;
    }
}
