package dev.evolvent.projections;

import dev.evolvent.ErrorCode;

/** The errors of projections. */
public enum ProjectionError implements ErrorCode {
    UNKNOWN_EVENT_TYPES("EV-4001"),
    NOT_CARRIED_OVER("EV-4002"),
    DIFFERENCES("EV-4003"),
    FOLD_FAILED("EV-4004"),
    UNFIT_ROW_CLASS("EV-4005"),
    UNFIT_TABLE("EV-4006"),
    ANOTHER_REBUILD("EV-4007"),
    NOTHING_TO_ROLL_BACK_TO("EV-4008"),
    SWAP_BLOCKED("EV-4009"),
    NOT_ADOPTED("EV-4010"),
    OVERTAKEN("EV-4011"),
    NAME_TAKEN("EV-4012");

    private final String code;

    ProjectionError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
