package dev.evolvent;

/**
 * An error that Evolvent explains: what happened, where, and what to do next, under a stable code.
 *
 * <p>
 * The message is the code followed by one or more full sentences, and can be shown to an operator as it is. Subclasses carry the
 * coordinates (stream, version, position, type, step) as fields for code that wants to act on them.
 */
public class EvolventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public EvolventException(ErrorCode code, String message) {
        super(code.code() + ": " + message);
        this.code = code.code();
    }

    public EvolventException(ErrorCode code, String message, Throwable cause) {
        super(code.code() + ": " + message, cause);
        this.code = code.code();
    }

    /** The stable code, such as {@code EV-1203}; {@code evolvent explain EV-1203} prints its page. */
    public String code() {
        return code;
    }

    /** Whether this is the error of that code. */
    public boolean is(ErrorCode other) {
        return code.equals(other.code());
    }
}
