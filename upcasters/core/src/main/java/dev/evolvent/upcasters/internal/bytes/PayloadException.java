package dev.evolvent.upcasters.internal.bytes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A payload does not allow what was asked of it. Says what, but not in which event: the caller knows that. */
public final class PayloadException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What kind of trouble it is. */
    public enum Reason {
        NOT_JSON,
        FIELD_IN_THE_WAY,
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
