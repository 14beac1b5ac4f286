package dev.evolvent.upcasters.event;

import dev.evolvent.EvolventException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stored event could not be brought into its current form. Names the event and, where there is one, the step and the
 * path within the payload; nothing was changed.
 */
public final class UpcastException extends EvolventException {

    private static final long serialVersionUID = 1L;

    private final transient Coordinates coordinates;
    private final @Nullable String step;
    private final @Nullable String path;

    public UpcastException(UpcasterError error, Coordinates coordinates, @Nullable String step, @Nullable String path,
            String message, @Nullable Throwable cause) {
        super(error, coordinates + (step == null ? "" : ", step " + step) + ": " + message);
        if (cause != null) {
            initCause(cause);
        }
        this.coordinates = coordinates;
        this.step = step;
        this.path = path;
    }

    public Coordinates coordinates() {
        return coordinates;
    }

    /** The step that failed: {@code OrderPlaced 1 -> OrderPlaced 2}. Absent where the payload itself is at fault. */
    public Optional<String> step() {
        return Optional.ofNullable(step);
    }

    /** The place within the payload: {@code lines[2].price}. */
    public Optional<String> path() {
        return Optional.ofNullable(path);
    }
}
