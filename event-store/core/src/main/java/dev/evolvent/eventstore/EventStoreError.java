package dev.evolvent.eventstore;

import dev.evolvent.ErrorCode;

/** The errors of reading and appending. */
public enum EventStoreError implements ErrorCode {
    VERSION_CONFLICT("EV-2103"),
    EVENT_ID_TAKEN("EV-2104"),
    NO_UNIQUE_VERSION("EV-2105"),
    FENCE_HELD_BACK("EV-2106");

    private final String code;

    EventStoreError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
