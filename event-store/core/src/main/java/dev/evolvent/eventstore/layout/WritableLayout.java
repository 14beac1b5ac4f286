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

    /** A builder that begins with this layout. */
    public Builder toBuilder() {
        return new Builder(layout.toBuilder());
    }

    /** The layout, for readers. */
    public StoreLayout layout() {
        return layout;
    }

    /** Builds a {@link WritableLayout}: the same columns in another table, or with another column of the global order. */
    public static final class Builder {

        private final StoreLayout.Builder layout;

        private Builder(StoreLayout.Builder layout) {
            this.layout = layout;
        }

        public Builder table(Table other) {
            layout.table(other);
            return this;
        }

        /** The column of the global order, as {@code add-sequence} leaves it. */
        public Builder position(String column) {
            layout.position(column);
            return this;
        }

        public WritableLayout build() {
            return new WritableLayout(layout.build());
        }
    }
}
