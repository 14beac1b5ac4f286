package dev.evolvent.upcasters.reference;

/** A change cannot be done on a document. Both kinds have a code of their own in the product. */
final class ReferenceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    enum Kind {
        FIELD_EXISTS("EV-1202"),
        UNEXPECTED_KIND("EV-1205");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    private final Kind kind;

    private ReferenceException(Kind kind, String message) {
        super(kind + ": " + message, null, false, false);
        this.kind = kind;
    }

    static ReferenceException fieldExists(String name) {
        return new ReferenceException(Kind.FIELD_EXISTS, "there is a field " + name + " already");
    }

    static ReferenceException unexpectedKind(String message) {
        return new ReferenceException(Kind.UNEXPECTED_KIND, message);
    }

    Kind kind() {
        return kind;
    }
}
