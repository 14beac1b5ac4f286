package dev.evolvent.upcasters.internal;

/** A payload does not allow what was asked of it. Says what, but not in which event: the caller knows that. */
public final class PayloadException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What kind of trouble it is. */
    public enum Reason {
        NOT_JSON,
        FIELD_IN_THE_WAY,
        CLASS_DOES_NOT_FIT
    }

    private final Reason reason;
    private final String problem;

    PayloadException(Reason reason, String message) {
        super(message);
        this.reason = reason;
        this.problem = message;
    }

    PayloadException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.problem = message;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong, as a part of a sentence. */
    public String problem() {
        return problem;
    }
}
