package dev.evolvent.upcasters.schema.internal;

/** What is known about a field of an object. */
record Field(Shape shape, boolean required) {

    static final Field ABSENT = new Field(Shape.nothing(), false);

    static Field required(Shape shape) {
        return new Field(shape, true);
    }

    static Field optional(Shape shape) {
        return new Field(shape, false);
    }

    /**
     * Whether it can be there at all. A field that is required, and can have no value, counts: it says that there is no
     * such document, which was reported where it was found.
     */
    boolean isPossible() {
        return required || !shape.equals(Shape.nothing());
    }

    Field with(Shape other) {
        return new Field(other, required);
    }

    /** A field that is this one in some documents, and the other one in the rest. */
    Field or(Field other) {
        return new Field(shape.or(other.shape), required && other.required);
    }
}
