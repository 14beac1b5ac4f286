package dev.evolvent.upcasters.schema.internal;

import dev.evolvent.upcasters.change.FieldPath;

/** Gets the places where a change fails. */
interface FailureListener {

    /** A form that the change fails for. Returns whether it stays. */
    boolean unexpected(FieldPath at, Alternative found, String expected);

    /** A field that the change would overwrite. */
    void fieldExists(FieldPath field);

    /** Keeps everything, and reports nothing. */
    FailureListener LENIENT = new FailureListener() {
        @Override
        public boolean unexpected(FieldPath at, Alternative found, String expected) {
            return true;
        }

        @Override
        public void fieldExists(FieldPath field) {
            // What was there before is not known, so nothing can conflict.
        }
    };
}
