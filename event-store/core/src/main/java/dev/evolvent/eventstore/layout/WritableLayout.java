package dev.evolvent.eventstore.layout;

import dev.evolvent.postgres.Table;

/**
 * A layout that Evolvent may append to: its own, and {@code document-store}. Other tables belong to frameworks that
 * store more than events in them (streams, outboxes, sequences of their own), so Evolvent only reads them.
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

    /** The statements that create Evolvent's own table in a database without it. */
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

    /** The same layout with a column for the global order, as {@code add-sequence} adds it. */
    public WritableLayout withPosition(String column) {
        return new WritableLayout(layout.withPosition(column));
    }

    /** The layout, for readers. */
    public StoreLayout layout() {
        return layout;
    }
}
