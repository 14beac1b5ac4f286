package dev.evolvent.bench.upcasting;

import java.math.BigDecimal;
import java.util.List;

/** The current order after fifty steps. */
record OrderAfter50Steps(
        String number10, String customer10, BigDecimal total9, Order.Address address9, List<Order.Line> lines9,
        String comment9, String added1, long added2, boolean added3, String added4, long added5, boolean added6,
        String added7, long added8, boolean added9, String added10, long added11, boolean added12, String added13,
        long added14, boolean added15, String added16, long added17, boolean added18, String added19, long added20,
        boolean added21, String added22, long added23, boolean added24, String added25, long added26,
        boolean added27, String added28, long added29, boolean added30, String added31, long added32,
        boolean added33, String added34, long added35, boolean added36, String added37, long added38,
        boolean added39, String added40, long added41, boolean added42, String added43, long added44,
        boolean added45, String added46, long added47, boolean added48, String added49, long added50) {}
