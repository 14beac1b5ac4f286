package dev.evolvent.bench.upcasting;

import java.math.BigDecimal;
import java.util.List;

/** The current order after one step. */
record OrderAfter1Step(
        String number2, String customer, BigDecimal total, Order.Address address, List<Order.Line> lines,
        String comment, String added1) {}
