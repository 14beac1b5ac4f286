package dev.evolvent.docs.evolve;

import java.math.BigDecimal;
import java.util.List;

/** What the guide starts from. */
final class LastRelease {

    private LastRelease() {}

    // tag::record
    /** Stored as OrderPlaced, revision 1. */
    record OrderPlaced(String orderId, String street, String city, List<Line> lines, String channel) {

        record Line(String sku, int quantity, BigDecimal price) {}
    }
    // end::record
}
