package com.acme.shop;

import dev.evolvent.upcasters.event.CurrentEvent;

/** A bug of the application that can be switched off: some events cannot be processed. */
public final class Refusals {

    private static volatile boolean on = true;

    private Refusals() {}

    public static void on(boolean whether) {
        on = whether;
    }

    static void check(CurrentEvent<?> event, String text) {
        if (on && text.startsWith("refused")) {
            throw new IllegalStateException(event.recorded().stream().id() + " is refused");
        }
    }
}
