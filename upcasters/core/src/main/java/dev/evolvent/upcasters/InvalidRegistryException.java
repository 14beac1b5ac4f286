package dev.evolvent.upcasters;

import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.event.UpcasterError;
import java.util.List;
import java.util.stream.Collectors;

/** The declarations contradict each other. Names every problem, not only the first. */
public final class InvalidRegistryException extends EvolventException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidRegistryException(List<Problem> problems) {
        super(UpcasterError.INVALID_REGISTRY, "The registry has " + problems.size()
                + (problems.size() == 1 ? " problem:" : " problems:")
                + problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining()));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * One contradiction.
     *
     * @param places
     *            where what contradicts itself was declared
     */
    public record Problem(UpcasterError error, String message, List<String> places) {

        public Problem {
            places = List.copyOf(places);
        }

        @Override
        public String toString() {
            return error.code() + ": " + message
                    + (places.isEmpty() ? "" : " (" + String.join(", ", places) + ")");
        }
    }
}
