package dev.evolvent.eventstore.doctor;

/**
 * One thing that was looked at.
 *
 * @param check
 *            with the stable id of what was found
 * @param what
 *            was looked at
 * @param found
 *            what there is
 * @param remedy
 *            what to do about it; empty where all is well
 */
public record Diagnosis(Level level, DoctorCheck check, String what, String found, String remedy) {

    /** How bad it is. */
    public enum Level {
        OK,

        /** Things work, and something is not as it should be. */
        WARNING,

        /** Nothing should be begun before this is mended. */
        STOP
    }

    static Diagnosis ok(DoctorCheck check, String what, String found) {
        return new Diagnosis(Level.OK, check, what, found, "");
    }

    static Diagnosis warning(DoctorCheck check, String what, String found, String remedy) {
        return new Diagnosis(Level.WARNING, check, what, found, remedy);
    }

    static Diagnosis stop(DoctorCheck check, String what, String found, String remedy) {
        return new Diagnosis(Level.STOP, check, what, found, remedy);
    }
}
