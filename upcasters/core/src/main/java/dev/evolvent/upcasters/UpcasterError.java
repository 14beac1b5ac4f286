package dev.evolvent.upcasters;

import dev.evolvent.ErrorCode;

/** The errors of this module. {@code EV-11xx}: the registry's declarations; {@code EV-12xx}: a stored event. */
public enum UpcasterError implements ErrorCode {
    INVALID_REGISTRY("EV-1100"),
    DUPLICATE_SOURCE("EV-1101"),
    CYCLE("EV-1102"),
    DEAD_END("EV-1103"),
    TWO_CURRENT_TYPES("EV-1104"),
    NOT_JSON("EV-1201"),
    FIELD_IN_THE_WAY("EV-1202"),
    UNKNOWN_EVENT_TYPE("EV-1203"),
    CLASS_DOES_NOT_FIT("EV-1204");

    private final String code;

    UpcasterError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
