package dev.evolvent.projections;

import dev.evolvent.ErrorCode;
import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.event.CurrentEvent;

/** The errors of projections. */
public enum ProjectionError implements ErrorCode {
    UNKNOWN_EVENT_TYPES("EV-4001"),
    DIFFERENCES("EV-4003"),
    FOLD_FAILED("EV-4004"),
    UNFIT_TABLE("EV-4006"),
    ANOTHER_REBUILD("EV-4007"),
    NOTHING_TO_ROLL_BACK_TO("EV-4008"),
    NOT_ADOPTED("EV-4010"),
    OVERTAKEN("EV-4011"),
    NAME_TAKEN("EV-4012"),
    CANCELLED("EV-4013"),
    NOTHING_TO_DO("EV-4014"),
    NOT_READY("EV-4015"),
    REFERENCED("EV-4016"),
    NO_ROOM("EV-4017"),
    NO_POSITION("EV-4040"),
    TRANSACTION_ENDED("EV-4041"),
    OTHERS_TABLES("EV-4042"),
    CHECKPOINT_NOT_MOVED("EV-4043"),
    NO_TOKENS("EV-4044");

    private final String code;

    ProjectionError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The failure of an event in the code of a projection. Errors that are not the event's, such as a class or memory
     * that is missing, are thrown again: the next event would fail, too.
     */
    public static EvolventException failed(Projection projection, CurrentEvent<?> event, Throwable cause) {
        if (cause instanceof Error error && !(error instanceof StackOverflowError || error instanceof AssertionError)) {
            throw error;
        }
        return new EvolventException(FOLD_FAILED, "Projection " + projection.name() + " failed on "
                + event.recorded().coordinates() + ": " + cause
                + ". Everything before it is done; correct the projection, and the same command resumes there.",
                cause);
    }
}
