package dev.evolvent;

/**
 * A stable name for one kind of error, such as {@code EV-1203}. Each module has one enum of them, and each code has a
 * page in {@code docs/errors} with its meaning and what to do.
 */
public interface ErrorCode {

    /** {@code EV-} and four digits; the first digit stands for the module. Never reused, never renumbered. */
    String code();
}
