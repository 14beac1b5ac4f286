package dev.evolvent.bench.rebuild;

import dev.evolvent.bench.rebuild.ShopEvent.ItemAdded;
import dev.evolvent.bench.rebuild.ShopEvent.OrderCancelled;
import dev.evolvent.bench.rebuild.ShopEvent.OrderPlaced;
import dev.evolvent.bench.rebuild.ShopEvent.OrderShipped;
import dev.evolvent.bench.rebuild.ShopEvent.PaymentReceived;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * The same life of a shop each time: one of the open orders gets the next event. Most have two to seven events, of
 * which the last one ships the order, or, one time in eight, cancels it. A tenth of all events belongs to a few orders
 * that never end.
 */
final class Workload {

    private static final int OPEN = 1_000;
    private static final int NEVER_DONE = 20;
    private static final int REVISIONS = 3;
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00.001Z");
    private static final int SEED = 20_260_101;
    private static final int USUAL = 5;

    private final SplittableRandom random;
    private final int perOrder;
    private final List<Order> open = new ArrayList<>();
    private final List<Order> neverDone = new ArrayList<>();
    private long number;

    /** An order, and its remaining events. */
    private static final class Order {

        private final UUID id;
        private final long last;
        private long version;

        Order(UUID id, long last) {
            this.id = id;
            this.last = last;
        }
    }

    Workload() {
        this(0, USUAL);
    }

    /**
     * Another shop.
     *
     * @param shop
     *            determines its orders, customers and prices
     * @param perOrder
     *            average number of events per order, including the few that never end
     */
    Workload(int shop, int perOrder) {
        random = new SplittableRandom(SEED + shop);
        this.perOrder = perOrder;
        for (int i = 0; i < OPEN; i++) {
            open.add(order());
        }
        for (int i = 0; i < NEVER_DONE; i++) {
            neverDone.add(new Order(uuid(), Long.MAX_VALUE));
        }
    }

    StoredEvent next() {
        if (random.nextInt(10) == 0) {
            return next(neverDone.get(random.nextInt(NEVER_DONE)));
        }
        int place = random.nextInt(OPEN);
        Order order = open.get(place);
        StoredEvent event = next(order);
        if (event.version() == order.last) {
            open.set(place, order());
        }
        return event;
    }

    private Order order() {
        return new Order(uuid(), random.nextLong(1, perOrder * 9L / 5 - 2));
    }

    private StoredEvent next(Order order) {
        Class<? extends ShopEvent> type = type(order);
        boolean hasOldRevisions = type == OrderPlaced.class || type == PaymentReceived.class;
        int revision = hasOldRevisions ? random.nextInt(REVISIONS) + 1 : 1;
        StoredEvent event = new StoredEvent(uuid(), order.id, order.version, FIRST.plusMillis(number), type,
                Integer.toString(revision), payload(order, type, revision));
        order.version++;
        number++;
        return event;
    }

    private Class<? extends ShopEvent> type(Order order) {
        if (order.version == 0) {
            return OrderPlaced.class;
        }
        if (order.version == order.last) {
            return random.nextInt(8) == 0 ? OrderCancelled.class : OrderShipped.class;
        }
        return random.nextInt(5) < 3 ? ItemAdded.class : PaymentReceived.class;
    }

    private String payload(Order order, Class<? extends ShopEvent> type, int revision) {
        String start = "{\"orderId\":\"" + order.id + "\",\"";
        if (type == OrderPlaced.class) {
            return start + (revision == 1 ? "customer" : "customerId") + "\":\"customer-" + random.nextInt(100_000)
                    + "\",\"shipping\":" + price(10) + (revision == REVISIONS ? ",\"currency\":\"EUR\"}" : "}");
        }
        if (type == ItemAdded.class) {
            return start + "sku\":\"sku-" + random.nextInt(1_000_000, 10_000_000) + "\",\"quantity\":"
                    + (random.nextInt(9) + 1) + ",\"price\":" + price(1_000) + "}";
        }
        if (type == PaymentReceived.class) {
            return start + "cents\":" + random.nextInt(100_000) + ",\"" + (revision == 1 ? "method" : "paidBy")
                    + "\":\"" + (random.nextBoolean() ? "credit card" : "bank transfer")
                    + (revision == REVISIONS ? "\",\"settled\":" + (random.nextInt(10) > 0) + "}" : "\"}");
        }
        return start + (type == OrderShipped.class
                ? "carrier\":\"over land\",\"trackingNumber\":\"" + random.nextInt(1_000_000, 10_000_000) + "\"}"
                : "reason\":\"it was no longer needed\"}");
    }

    private BigDecimal price(int most) {
        return BigDecimal.valueOf(random.nextInt(most * 100), 2);
    }

    private UUID uuid() {
        return new UUID((random.nextLong() & ~0xf000L) | 0x4000L, (random.nextLong() & ~(3L << 62)) | (1L << 63));
    }
}
