package dev.evolvent.upcasters.internal.bytes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A payload does not allow a change, or is not valid. Knows the place in the payload, but not the event, which the caller knows. */
public final class PayloadException extends Exception {

    private static final long serialVersionUID = 1L;

    /** The kind of problem. */
    public enum Reason {
        NOT_JSON,
        FIELD_EXISTS,
        UNEXPECTED_KIND,
        OVER_A_LIMIT,
        FUNCTION_FAILED,
        CLASS_DOES_NOT_FIT
    }

    private final Reason reason;
    private final String problem;
    private final @Nullable String path;
    private int instruction = -1;

    public PayloadException(Reason reason, String problem) {
        this(reason, null, problem, null);
    }

    public PayloadException(Reason reason, @Nullable String path, String problem, @Nullable Throwable cause) {
        super(problem, cause);
        this.reason = reason;
        this.problem = problem;
        this.path = path;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong, as a sentence or two without the last full stop. */
    public String problem() {
        return problem;
    }

    /** Where in the payload: {@code lines[2].price}. */
    public Optional<String> path() {
        return Optional.ofNullable(path);
    }

    /** Which of the program's instructions failed; negative if it was none of them, but the payload itself. */
    public int instruction() {
        return instruction;
    }

    public PayloadException in(int failedInstruction) {
        instruction = failedInstruction;
        return this;
    }
}
