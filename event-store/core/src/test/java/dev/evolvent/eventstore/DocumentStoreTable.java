package dev.evolvent.eventstore;

import dev.evolvent.eventstore.inspection.Inspection;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.layout.WritableLayout;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.UUID;

/** A table of the document-store layout for tests. */
public record DocumentStoreTable(TestDatabase database, Table table) {

    public static DocumentStoreTable create(TestDatabase database, String name) throws SQLException {
        return create(database, new Table("public", name));
    }

    public static DocumentStoreTable create(TestDatabase database, Table table) throws SQLException {
        database.execute("DROP TABLE IF EXISTS " + table.sql() + " CASCADE; CREATE TABLE " + table.sql() + """
                (
                   id uuid PRIMARY KEY,
                   aggregate_id uuid NOT NULL,
                   aggregate_type text NOT NULL,
                   event_type text NOT NULL,
                   event_version text,
                   payload jsonb NOT NULL,
                   metadata jsonb,
                   version bigint NOT NULL,
                   created_at timestamptz NOT NULL DEFAULT now(),
                   UNIQUE (aggregate_id, version))""");
        return new DocumentStoreTable(database, table);
    }

    public DocumentStoreTable withPosition() throws SQLException {
        database.execute("ALTER TABLE " + table.sql() + " ADD COLUMN sequence bigserial NOT NULL UNIQUE");
        return this;
    }

    public static StoreLayout layoutOf(Table table) {
        return StoreLayout.documentStore().toBuilder().table(table).build();
    }

    public StoreLayout layout() {
        return layoutOf(table);
    }

    public WritableEventStore positioned() {
        return WritableEventStore.open(database.pool(),
                WritableLayout.documentStore().toBuilder().table(table).position("sequence").build());
    }

    public WritableEventStore unpositioned() {
        return WritableEventStore.open(database.pool(),
                WritableLayout.documentStore().toBuilder().table(table).build());
    }

    public Inspection inspection() {
        return Inspection.open(database.pool(), layout().toBuilder().position("sequence").build());
    }

    public Inspection unpositionedInspection() {
        return Inspection.open(database.pool(), layout());
    }

    /** Streams of five events each, one second apart from each other. */
    public void fill(int events) throws SQLException {
        database.execute("INSERT INTO " + table.sql() + """
                 (id, aggregate_id, aggregate_type, event_type, event_version, payload, metadata, version, created_at)
                SELECT md5('e' || i)::uuid, md5('s' || i / 5)::uuid, 'document', 'Happened', '1',
                    jsonb_build_object('i', i), '{}', i % 5 + 1, timestamptz '2020-01-01 00:00:00Z' + i * interval '1 s'
                FROM generate_series(0, ? - 1) AS i ORDER BY md5(i::text)""", events);
    }

    public void insert(UUID stream, long version, String time) throws SQLException {
        database.execute("INSERT INTO " + table.sql() + """
                 (id, aggregate_id, aggregate_type, event_type, payload, version, created_at)
                VALUES (gen_random_uuid(), ?, 'document', 'Happened', '{}', ?, ?::timestamptz)""", stream, version,
                time);
    }
}
