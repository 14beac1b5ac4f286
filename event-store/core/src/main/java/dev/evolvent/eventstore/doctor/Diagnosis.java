package dev.evolvent.eventstore.doctor;

/**
 * The result of one check.
 *
 * @param check
 *            with a stable id
 * @param what
 *            what was examined
 * @param found
 *            what was found
 * @param remedy
 *            what to do; empty if nothing is wrong
 */
public record Diagnosis(Level level, DoctorCheck check, String what, String found, String remedy) {

    /** The severity. */
    public enum Level {
        OK,

        /** Works, but should be fixed. */
        WARNING,

        /** Must be fixed before anything is started. */
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
