package dev.evolvent.upcasters.schema;

import dev.evolvent.ErrorCode;

/** The errors of this module. */
public enum SchemaError implements ErrorCode {
    UNKNOWN_TYPE("EV-1301"),
    NOT_A_SCHEMA("EV-1302");

    private final String code;

    SchemaError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
