package dev.evolvent.docs.evolve;

import java.util.List;

// tag::record
/** Stored as OrderPlaced, revision 2. */
record OrderPlaced(String orderId, Address address, List<Line> lines, Channel channel, String currency) {

    record Address(String street, String city) {}

    record Line(String article, int quantity, long cents) {}

    enum Channel {
        ONLINE,
        PHONE
    }
}
// end::record
