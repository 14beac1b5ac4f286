package dev.evolvent.projections;

import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Table;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.projections.statements.SqlStatement;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.Revision;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
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

    /** The same, but for what becomes of the oldest revision. */
    static final UpcasterRegistry SHOUTING = UpcasterRegistry.builder().include(registry -> {
        registry.event("OrderPlaced").from(Revision.NONE).to("2", json -> json.add("customer", "loud").remove("cust"))
                .reads(OrderPlaced.class);
        registry.event("NoteChanged").at("1").reads(NoteChanged.class);
        registry.event("OrderCancelled").at("1").reads(OrderCancelled.class);
    }).build();

    private Shop() {}

    static KeyedFold<OrderRow> orders(String table) {
        return orders(new Table("public", table));
    }

    static KeyedFold<OrderRow> orders(Table table) {
        return orders(table, event -> {});
    }

    /** The same where something is done first with each order that is placed. */
    static KeyedFold<OrderRow> orders(String table, Consumer<CurrentEvent<OrderPlaced>> first) {
        return orders(new Table("public", table), first);
    }

    private static KeyedFold<OrderRow> orders(Table table, Consumer<CurrentEvent<OrderPlaced>> first) {
        return KeyedFold.into(table, OrderRow.class)
                .on(OrderPlaced.class, event -> UUID.fromString(event.recorded().stream().id()),
                        (row, event) -> {
                            first.accept(event);
                            return placed(event);
                        })
                .on(NoteChanged.class, event -> UUID.fromString(event.recorded().stream().id()),
                        (row, event) -> row.map(order -> noted(order, event)))
                .on(OrderCancelled.class, event -> UUID.fromString(event.recorded().stream().id()),
                        (row, event) -> Optional.empty());
    }

    static Optional<OrderRow> placed(CurrentEvent<OrderPlaced> event) {
        return Optional.of(new OrderRow(id(event), event.body().customer(), event.body().amount(), 0,
                Optional.empty()));
    }

    static OrderRow noted(OrderRow order, CurrentEvent<NoteChanged> event) {
        return new OrderRow(order.orderId(), order.customer(), order.amount(), order.changes() + 1,
                event.body().note());
    }

    private static final SqlStatement PLACE = SqlStatement.of("place", """
            INSERT INTO sales_order (order_id, customer, amount) VALUES (:id, :customer, :amount)""");
    private static final SqlStatement COUNT = SqlStatement.of("count", """
            INSERT INTO sales_by_rest AS s (rest, orders, amount) VALUES (:rest, 1, :amount)
            ON CONFLICT (rest) DO UPDATE SET orders = s.orders + 1, amount = s.amount + excluded.amount""");
    private static final SqlStatement NOTE = SqlStatement.of("note", """
            UPDATE sales_order SET note = :note, changes = changes + 1 WHERE order_id = :id""");
    private static final SqlStatement CANCEL = SqlStatement.of("cancel", """
            WITH gone AS (DELETE FROM sales_order WHERE order_id = :id RETURNING amount)
            UPDATE sales_by_rest SET orders = orders - 1, amount = sales_by_rest.amount - gone.amount FROM gone
            WHERE rest = :rest""");

    /** Orders, and how many of them there are, by the rest of their amount's number divided by seven. */
    static SqlProjection sales() {
        return sales(event -> {});
    }

    /** The same where something is done first with each order that is placed. */
    static SqlProjection sales(Consumer<CurrentEvent<OrderPlaced>> first) {
        return SqlProjection.named("sales").tables("""
                CREATE TABLE sales_order (order_id uuid PRIMARY KEY, customer text NOT NULL, amount numeric NOT NULL,
                    changes int NOT NULL DEFAULT 0, note text);
                CREATE INDEX sales_order_customer ON sales_order (customer);
                CREATE TABLE sales_by_rest (rest int PRIMARY KEY, orders int NOT NULL, amount numeric NOT NULL)""",
                "sales_order", "sales_by_rest").statements(PLACE, COUNT, NOTE, CANCEL)
                .on(OrderPlaced.class, (event, batch) -> {
                    first.accept(event);
                    batch.add(PLACE, id(event), event.body().customer(), event.body().amount());
                    batch.add(COUNT, rest(event), event.body().amount());
                })
                .on(NoteChanged.class, (event, batch) -> batch.add(NOTE, event.body().note(), id(event)))
                .on(OrderCancelled.class, (event, batch) -> batch.add(CANCEL, id(event), rest(event)));
    }

    private static UUID id(CurrentEvent<?> event) {
        return UUID.fromString(event.recorded().stream().id());
    }

    private static int rest(CurrentEvent<?> event) {
        return Math.floorMod(id(event).hashCode(), 7);
    }

    /** In how many rows the tables of {@link #sales} are not what they must be. */
    static String salesDifferences(int orders) {
        String rests = "SELECT sum(orders), sum(amount) FROM sales_by_rest";
        String expected = "SELECT count(*), sum(amount) FROM (" + expected(orders)
                + ") AS o (order_id, customer, amount, changes, note)";
        return "SELECT (" + differences("sales_order", orders) + ") + (SELECT count(*) FROM ((" + rests
                + ") EXCEPT (" + expected + ")) AS d)";
    }

    /** Creates the events: each order is placed and changed twice; every fifth is cancelled. */
    static void create(TestDatabase database, int orders) throws SQLException {
        try (Connection connection = database.connection()) {
            create(connection, orders);
        }
    }

    static void create(Connection connection, int orders) throws SQLException {
        execute(connection, """
                DROP TABLE IF EXISTS events;
                CREATE TABLE events (
                    id uuid PRIMARY KEY, aggregate_id uuid NOT NULL, aggregate_type text NOT NULL,
                    event_type text NOT NULL, event_version text, payload jsonb NOT NULL, metadata jsonb,
                    version bigint NOT NULL, created_at timestamptz NOT NULL DEFAULT now(),
                    sequence bigserial NOT NULL UNIQUE, UNIQUE (aggregate_id, version))""");
        append(connection, 0, orders);
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    static void append(TestDatabase database, int from, int to) throws SQLException {
        try (Connection connection = database.connection()) {
            append(connection, from, to);
        }
    }

    static void append(Connection connection, int from, int to) throws SQLException {
        execute(connection, """
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
        return projections(dataSource, REGISTRY);
    }

    static Projections projections(DataSource dataSource, UpcasterRegistry registry) {
        EventStore store = EventStore.open(dataSource,
                StoreLayout.documentStore().toBuilder().position("sequence").build());
        return new Projections(dataSource, store, registry);
    }

    static Projection projection(String name) {
        return name.equals("sales") ? sales() : orders(name);
    }

    static String differences(String name, Projection projection, int orders) {
        return projection instanceof KeyedFold ? differences(name, orders) : salesDifferences(orders);
    }

    /** All that projections of this shop have made, but for the events. */
    static void dropAll(TestDatabase database) throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE;"
                + " DROP TABLE IF EXISTS orders, sales_order, sales_by_rest, token CASCADE");
        database.execute("DO $$ DECLARE s text; BEGIN FOR s IN SELECT nspname FROM pg_namespace"
                + " WHERE nspname LIKE 'evolvent\\_%' LOOP EXECUTE format('DROP SCHEMA %I CASCADE', s); END LOOP; END $$");
        database.execute("CREATE TABLE IF NOT EXISTS events (id uuid PRIMARY KEY, aggregate_id uuid NOT NULL,"
                + " aggregate_type text NOT NULL, event_type text NOT NULL, event_version text, payload jsonb NOT NULL,"
                + " metadata jsonb, version bigint NOT NULL, created_at timestamptz NOT NULL DEFAULT now(),"
                + " sequence bigserial NOT NULL UNIQUE, UNIQUE (aggregate_id, version))");
    }
}
