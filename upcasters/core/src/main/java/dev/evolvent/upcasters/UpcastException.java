package dev.evolvent.upcasters;

import dev.evolvent.EvolventException;

/** A stored event could not be brought into its current form. Names the event; nothing was changed. */
public final class UpcastException extends EvolventException {

    private static final long serialVersionUID = 1L;

    private final transient Coordinates coordinates;

    UpcastException(UpcasterError error, Coordinates coordinates, String message) {
        super(error, coordinates + ": " + message);
        this.coordinates = coordinates;
    }

    UpcastException(UpcasterError error, Coordinates coordinates, String message, Throwable cause) {
        super(error, coordinates + ": " + message, cause);
        this.coordinates = coordinates;
    }

    public Coordinates coordinates() {
        return coordinates;
    }
}
