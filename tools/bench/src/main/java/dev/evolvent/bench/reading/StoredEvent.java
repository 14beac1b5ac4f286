package dev.evolvent.bench.reading;

import dev.evolvent.bench.reading.ShopEvent.AddressChanged;
import dev.evolvent.bench.reading.ShopEvent.ItemAdded;
import dev.evolvent.bench.reading.ShopEvent.OrderPlaced;
import dev.evolvent.bench.reading.ShopEvent.OrderShipped;
import dev.evolvent.bench.reading.ShopEvent.PaymentReceived;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A generated event by its number: a thousand orders at a time get an event in turn, until each has five, one of each
 * type. The two types that have changed are stored in three revisions, equally often.
 */
record StoredEvent(long number) {

    static final String CATEGORY = "Order";
    static final String METADATA = "{\"by\":\"ann\"}";

    private static final int ORDERS_AT_A_TIME = 1_000;
    private static final int TYPES = 5;
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00.001Z");

    String id() {
        return uuid(number, 0x5bd1e995L);
    }

    String stream() {
        return uuid(order(), 0x2545f491L);
    }

    /** From 0, as in Axon. */
    long version() {
        return number % (ORDERS_AT_A_TIME * TYPES) / ORDERS_AT_A_TIME;
    }

    Instant time() {
        return FIRST.plusMillis(number);
    }

    Class<? extends ShopEvent> type() {
        return switch ((int) version()) {
            case 0 -> OrderPlaced.class;
            case 1 -> ItemAdded.class;
            case 2 -> AddressChanged.class;
            case 3 -> PaymentReceived.class;
            default -> OrderShipped.class;
        };
    }

    String revision() {
        return hasOldRevisions() ? String.valueOf(number % 3 + 1) : "1";
    }

    boolean isCurrent() {
        return !hasOldRevisions() || revision().equals("3");
    }

    private boolean hasOldRevisions() {
        return version() == 0 || version() == 3;
    }

    private long order() {
        return number / (ORDERS_AT_A_TIME * TYPES) * ORDERS_AT_A_TIME + number % ORDERS_AT_A_TIME;
    }

    /** The payload in its stored revision. */
    String payload() {
        String start = "{\"orderId\":\"" + stream() + "\",";
        return start + switch ((int) version()) {
            case 0 -> "\"" + since("2", "customerId", "customer") + "\":\"" + customer() + "\",\"total\":" + price()
                    + (revision().equals("3") ? ",\"currency\":\"EUR\"}" : "}");
            case 1 -> "\"sku\":\"" + sku() + "\",\"quantity\":" + quantity() + ",\"price\":" + price() + "}";
            case 2 -> "\"street\":\"" + street() + "\",\"city\":\"Rotterdam\"}";
            case 3 -> "\"amount\":" + price() + ",\"" + since("2", "paidBy", "method") + "\":\"credit card\""
                    + (revision().equals("3") ? ",\"settled\":true}" : "}");
            default -> "\"carrier\":\"over land\",\"trackingNumber\":\"" + sku() + "\"}";
        };
    }

    /** The event in its current form. */
    ShopEvent current() {
        return switch ((int) version()) {
            case 0 -> new OrderPlaced(stream(), customer(), price(), "EUR");
            case 1 -> new ItemAdded(stream(), sku(), quantity(), price());
            case 2 -> new AddressChanged(stream(), street(), "Rotterdam");
            case 3 -> new PaymentReceived(stream(), price(), "credit card", true);
            default -> new OrderShipped(stream(), "over land", sku());
        };
    }

    private String since(String revision, String name, String before) {
        return revision().compareTo(revision) >= 0 ? name : before;
    }

    private String customer() {
        return "customer-" + number % 100_000;
    }

    private BigDecimal price() {
        return BigDecimal.valueOf(number % 100_000 * 100 + 25, 2);
    }

    private String sku() {
        return "sku-" + (1_000_000 + number % 9_000_000);
    }

    private int quantity() {
        return (int) (number % 9) + 1;
    }

    private String street() {
        return number % 400 + ", Long Street";
    }

    private static String uuid(long number, long salt) {
        long high = mix(number * 0x9e3779b97f4a7c15L + salt);
        return new UUID((high & ~0xf000L) | 0x4000L, (mix(high) & ~(3L << 62)) | (1L << 63)).toString();
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
