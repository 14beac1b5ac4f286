package dev.evolvent.bench.upcasting;

import java.math.BigDecimal;
import java.util.List;

/** The current order after ten steps. */
record OrderAfter10Steps(
        String number3, String customer3, BigDecimal total3, Order.Address address3, List<Order.Line> lines2,
        String comment2, String added1, long added2, boolean added3, String added4, long added5, boolean added6,
        String added7, long added8, boolean added9, String added10) {}
