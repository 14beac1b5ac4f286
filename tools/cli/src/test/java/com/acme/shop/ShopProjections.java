package com.acme.shop;

import com.acme.shop.ShopUpcasters.AddressChanged;
import com.acme.shop.ShopUpcasters.LinesAdded;
import com.acme.shop.ShopUpcasters.OrderCancelled;
import com.acme.shop.ShopUpcasters.OrderPlaced;
import com.acme.shop.ShopUpcasters.ParcelSent;
import com.acme.shop.ShopUpcasters.PaymentTaken;
import com.acme.shop.ShopUpcasters.ReceiptSent;
import dev.evolvent.projections.JdbcProjection;
import dev.evolvent.projections.KeyedFold;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionModule;
import dev.evolvent.projections.SqlProjection;
import dev.evolvent.projections.statements.SqlStatement;
import dev.evolvent.upcasters.event.CurrentEvent;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The shop's read models, each with its state in the fixture. */
public final class ShopProjections implements ProjectionModule {

    public record OrderRow(String orderId, String customer, BigDecimal amount, String channel, int payments,
            Optional<Instant> packedAt, boolean cancelled) {}

    public record CustomerRow(String customer, int orders, long cents) {}

    public record AddressRow(String orderId, String name, String city, Optional<String> phone) {}

    public record ChannelRow(String channel, long orders, double share) {}

    public record StockRow(String sku, long quantity, String label) {}

    public record ReceiptRow(String orderId, String receipt) {}

    /** Live, with events in quarantine; a rebuild is paused in the middle of the history. */
    public static final KeyedFold<OrderRow> ORDERS = KeyedFold.into("orders", OrderRow.class)
            .with("CREATE INDEX orders_customer ON orders (customer)").version("3")
            .on(OrderPlaced.class, (row, event) -> {
                Refusals.check(event, event.body().customer());
                return Optional.of(new OrderRow(id(event), event.body().customer(),
                        BigDecimal.valueOf(event.body().price().cents(), 2), event.body().channel(), 0,
                        Optional.empty(), false));
            })
            .on(PaymentTaken.class, (row, event) -> row.map(order -> new OrderRow(order.orderId(), order.customer(),
                    order.amount(), order.channel(), order.payments() + 1, order.packedAt(), order.cancelled())))
            .on(LinesAdded.class, (row, event) -> row.map(order -> new OrderRow(order.orderId(), order.customer(),
                    order.amount(), order.channel(), order.payments(), Optional.of(event.body().at()),
                    order.cancelled())))
            .on(OrderCancelled.class, (row, event) -> row.map(order -> new OrderRow(order.orderId(), order.customer(),
                    order.amount(), order.channel(), order.payments(), order.packedAt(), true)));

    /** Live after a rebuild, and followed since; the previous tables are kept, and kept current. */
    public static final KeyedFold<CustomerRow> CUSTOMERS = KeyedFold.into("customers", CustomerRow.class)
            .on(OrderPlaced.class, event -> event.body().customer(),
                    (row, event) -> Optional.of(new CustomerRow(event.body().customer(),
                            row.map(CustomerRow::orders).orElse(0) + 1,
                            row.map(CustomerRow::cents).orElse(0L) + event.body().price().cents())));

    /** Live; a rebuild in three slices was interrupted after the first of them. */
    public static final KeyedFold<AddressRow> ADDRESSES = KeyedFold.into("addresses", AddressRow.class)
            .on(AddressChanged.class, (row, event) -> Optional.of(new AddressRow(id(event), event.body().name(),
                    event.body().address().city(), event.body().phones().stream().findFirst())));

    /** Live; a rebuild was interrupted after the replay, before its index was built. */
    public static final KeyedFold<ChannelRow> CHANNELS = KeyedFold.into("channels", ChannelRow.class)
            .with("CREATE INDEX channels_orders ON channels (orders)")
            .on(OrderPlaced.class, event -> event.body().channel(),
                    (row, event) -> Optional.of(new ChannelRow(event.body().channel(),
                            row.map(ChannelRow::orders).orElse(0L) + 1, 0.25)));

    /** Adopted at a position, and followed since. */
    public static final KeyedFold<StockRow> STOCK = KeyedFold.into("stock", StockRow.class)
            .onEach(LinesAdded.class, event -> event.body().lines().stream().map(ShopUpcasters.Line::sku).toList(),
                    (row, event) -> event.body().lines().stream()
                            .map(line -> new StockRow(line.sku(),
                                    row.map(StockRow::quantity).orElse(0L) + line.quantity(), line.label()))
                            .findFirst());

    /** Adopted, and still filled by another program, which keeps its own checkpoint; a rebuild is verified. */
    public static final KeyedFold<ReceiptRow> RECEIPTS = KeyedFold.into("receipts", ReceiptRow.class)
            .on(ReceiptSent.class, (row, event) -> Optional.of(new ReceiptRow(id(event), event.body().receipt())));

    private static final SqlStatement SALE = SqlStatement.of("sale", """
            INSERT INTO "Sales per day" AS s VALUES (:day, 1, :cents)
            ON CONFLICT (day) DO UPDATE SET orders = s.orders + 1, cents = s.cents + :cents""");

    /** Live; a rebuild is verified but not swapped. */
    public static final SqlProjection SALES = SqlProjection.named("Sales per day").in("Read models")
            .tables("CREATE TABLE \"Sales per day\" (day date PRIMARY KEY, orders int NOT NULL, cents bigint NOT NULL)",
                    "Sales per day")
            .statements(SALE)
            .on(OrderPlaced.class, (event, batch) -> batch.add(SALE,
                    LocalDate.ofInstant(event.recorded().time(), ZoneOffset.UTC), event.body().price().cents()));

    private static final SqlStatement PAYMENT = SqlStatement.of("payment",
            "INSERT INTO payment (order_id, cents) VALUES (:order, :cents)");
    private static final SqlStatement LOG = SqlStatement.of("log",
            "INSERT INTO payment_log (order_id, cents) VALUES (:order, :cents)");

    /** Live, with events in quarantine; a rebuild was interrupted in the middle of the history. */
    public static final SqlProjection PAYMENTS = SqlProjection.named("payments")
            .tables("""
                    CREATE TABLE payment (order_id text PRIMARY KEY, cents bigint NOT NULL CHECK (cents < 9000));
                    CREATE TABLE payment_log (order_id text PRIMARY KEY REFERENCES payment, cents bigint NOT NULL)""",
                    "payment", "payment_log")
            .statements(PAYMENT, LOG).version("2")
            .on(PaymentTaken.class, (event, batch) -> {
                batch.add(PAYMENT, id(event), event.body().cents());
                batch.add(LOG, id(event), event.body().cents());
            });

    /** Live after a rebuild, with events in quarantine; the previous tables are kept. */
    public static final JdbcProjection PARCELS = JdbcProjection.named("parcels")
            .tables("CREATE TABLE parcel (order_id text PRIMARY KEY, weight numeric NOT NULL, carrier text NOT NULL)",
                    "parcel")
            .on(ParcelSent.class, (event, connection, replaying) -> {
                insert(connection, id(event), event.body());
                Refusals.check(event, event.body().carrier());
            });

    /** All of them, in no order. */
    public static final List<Projection> ALL = List.of(ORDERS, CUSTOMERS, ADDRESSES, CHANNELS, STOCK, RECEIPTS, SALES,
            PAYMENTS, PARCELS);

    @Override
    public List<Projection> projections() {
        return ALL;
    }

    private static String id(CurrentEvent<?> event) {
        return event.recorded().stream().id();
    }

    private static void insert(Connection connection, String order, ParcelSent parcel) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO parcel VALUES (?, ?, ?)")) {
            insert.setString(1, order);
            insert.setBigDecimal(2, BigDecimal.valueOf(parcel.weight()));
            insert.setString(3, parcel.carrier());
            insert.executeUpdate();
        }
    }
}
