package dev.evolvent.projections.internal.rows;

/** A value that its column cannot hold. The message names the column and the reason. */
public final class UnfitValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitValueException(String problem) {
        super(problem);
    }
}
