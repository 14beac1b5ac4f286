package dev.evolvent.upcasters.event;

import dev.evolvent.ErrorCode;

/** The errors of this module. {@code EV-11xx}: the registry's declarations; {@code EV-12xx}: a stored event. */
public enum UpcasterError implements ErrorCode {
    INVALID_REGISTRY("EV-1100"),
    DUPLICATE_SOURCE("EV-1101"),
    CYCLE("EV-1102"),
    DEAD_END("EV-1103"),
    TWO_CURRENT_TYPES("EV-1104"),
    SELF_LOOP("EV-1105"),
    UNREACHABLE_STEP("EV-1106"),
    CONTRADICTION("EV-1107"),
    CLASS_AND_STEPS_DIFFER("EV-1108"),
    INVALID_DECLARATION("EV-1109"),
    NO_WAY_BACK("EV-1110"),
    NOT_JSON("EV-1201"),
    FIELD_EXISTS("EV-1202"),
    UNKNOWN_EVENT_TYPE("EV-1203"),
    CLASS_DOES_NOT_FIT("EV-1204"),
    UNEXPECTED_KIND("EV-1205"),
    OVER_A_LIMIT("EV-1206"),
    FUNCTION_FAILED("EV-1207"),
    NEEDS_HISTORY("EV-1208");

    private final String code;

    UpcasterError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
