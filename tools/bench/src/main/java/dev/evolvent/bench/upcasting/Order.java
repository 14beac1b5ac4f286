package dev.evolvent.bench.upcasting;

import java.math.BigDecimal;
import java.util.List;

/** An order as it was stored, before any step. */
record Order(String number, String customer, BigDecimal total, Address address, List<Line> lines, String comment) {

    record Address(String zip, String city) {}

    record Line(String sku, int count, BigDecimal price) {}
}
