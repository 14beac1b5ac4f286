package dev.evolvent.projections;

import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.upcasters.Revision;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** A small world to project: orders are placed (in two revisions), changed and cancelled. */
final class Shop {

    record OrderPlaced(String customer, BigDecimal amount) {}

    record NoteChanged(Optional<String> note) {}

    record OrderCancelled() {}

    record OrderRow(UUID orderId, String customer, BigDecimal amount, int changes, Optional<String> note) {}

    static final UpcasterRegistry REGISTRY = UpcasterRegistry.builder().include(registry -> {
        registry.event("OrderPlaced").from(Revision.NONE).to("2", json -> json.rename("cust", "customer"))
                .reads(OrderPlaced.class);
        registry.event("NoteChanged").at("1").reads(NoteChanged.class);
        registry.event("OrderCancelled").at("1").reads(OrderCancelled.class);
    }).build();

    private Shop() {}

    static KeyedFold<OrderRow> orders(String table) {
        return orders(new Table("public", table));
    }

    static KeyedFold<OrderRow> orders(Table table) {
        return KeyedFold.into(table, OrderRow.class)
                .on(OrderPlaced.class, event -> UUID.fromString(event.recorded().stream().id()),
                        (row, event) -> Optional.of(new OrderRow(UUID.fromString(event.recorded().stream().id()),
                                event.body().customer(), event.body().amount(), 0, Optional.empty())))
                .on(NoteChanged.class, event -> UUID.fromString(event.recorded().stream().id()),
                        (row, event) -> row.map(order -> new OrderRow(order.orderId(), order.customer(), order.amount(),
                                order.changes() + 1, event.body().note())))
                .on(OrderCancelled.class, event -> UUID.fromString(event.recorded().stream().id()),
                        (row, event) -> Optional.empty());
    }

    /** Creates the events: each order is placed and changed twice; every fifth is cancelled. */
    static void create(TestDatabase database, int orders) throws SQLException {
        database.execute("""
                DROP TABLE IF EXISTS events;
                CREATE TABLE events (
                    id uuid PRIMARY KEY, aggregate_id uuid NOT NULL, aggregate_type text NOT NULL,
                    event_type text NOT NULL, event_version text, payload jsonb NOT NULL, metadata jsonb,
                    version bigint NOT NULL, created_at timestamptz NOT NULL DEFAULT now(),
                    sequence bigserial NOT NULL UNIQUE, UNIQUE (aggregate_id, version))""");
        append(database, 0, orders);
    }

    static void append(TestDatabase database, int from, int to) throws SQLException {
        database.execute("""
                INSERT INTO events (id, aggregate_id, aggregate_type, event_type, event_version, payload, version)
                SELECT gen_random_uuid(), md5(o::text)::uuid, 'order', type, revision, payload, v
                FROM generate_series(?, ? - 1) AS o,
                LATERAL (VALUES
                    (1, 'OrderPlaced', CASE WHEN o % 3 = 0 THEN NULL ELSE '2' END,
                        jsonb_build_object(CASE WHEN o % 3 = 0 THEN 'cust' ELSE 'customer' END,
                            E'tab\\t back\\\\slash \\n line \\r é ' || o, 'amount', o + 0.10)),
                    (2, 'NoteChanged', '1', '{"note": ""}'),
                    (3, 'NoteChanged', '1', CASE WHEN o % 2 = 0 THEN '{"note": null}'
                        ELSE jsonb_build_object('note', '\\N') END),
                    (4, CASE WHEN o % 5 = 0 THEN 'OrderCancelled' END, '1', '{}')) AS e(v, type, revision, payload)
                WHERE type IS NOT NULL ORDER BY v, md5(o::text)""", from, to);
    }

    /** What the read model must be, by SQL. */
    static String expected(int orders) {
        return """
                SELECT md5(o::text)::uuid, E'tab\\t back\\\\slash \\n line \\r é ' || o, o + 0.10, 2,
                    CASE WHEN o % 2 = 1 THEN '\\N' END
                FROM generate_series(0, ORDERS - 1) AS o WHERE o % 5 <> 0""".replace("ORDERS",
                Integer.toString(orders));
    }

    static String differences(String table, int orders) {
        String expected = expected(orders);
        return "SELECT count(*) FROM ((SELECT * FROM " + table + " EXCEPT ALL " + expected + ") UNION ALL (" + expected
                + " EXCEPT ALL SELECT * FROM " + table + ")) AS d";
    }

    static Projections projections(DataSource dataSource) {
        EventStore store = EventStore.open(dataSource, StoreLayout.documentStore().withPosition("sequence"));
        return new Projections(dataSource, store, REGISTRY);
    }
}
