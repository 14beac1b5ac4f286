package dev.evolvent.eventstore.doctor;

/**
 * One thing that was looked at.
 *
 * @param what
 *            was looked at
 * @param found
 *            what there is
 * @param remedy
 *            what to do about it; empty where all is well
 */
public record Diagnosis(Level level, String what, String found, String remedy) {

    /** How bad it is. */
    public enum Level {
        OK,

        /** Things work, and something is not as it should be. */
        WARNING,

        /** Nothing should be begun before this is mended. */
        STOP
    }

    static Diagnosis ok(String what, String found) {
        return new Diagnosis(Level.OK, what, found, "");
    }

    static Diagnosis warning(String what, String found, String remedy) {
        return new Diagnosis(Level.WARNING, what, found, remedy);
    }

    static Diagnosis stop(String what, String found, String remedy) {
        return new Diagnosis(Level.STOP, what, found, remedy);
    }
}
