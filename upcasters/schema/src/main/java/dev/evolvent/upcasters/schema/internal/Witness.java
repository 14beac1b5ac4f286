package dev.evolvent.upcasters.schema.internal;

import dev.evolvent.upcasters.change.FieldPath;

/** Is told where a change meets documents that it cannot change. */
interface Witness {

    /** A form that the change cannot be at work in. Whether it stays. */
    boolean unexpected(FieldPath at, Alternative found, String expected);

    /** A field that the change would overwrite. */
    void inTheWay(FieldPath field);

    /** Keeps everything, and tells nobody. */
    Witness LENIENT = new Witness() {
        @Override
        public boolean unexpected(FieldPath at, Alternative found, String expected) {
            return true;
        }

        @Override
        public void inTheWay(FieldPath field) {
            // What was there before is not known, so nothing can be in its way.
        }
    };
}
