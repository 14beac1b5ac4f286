package dev.evolvent.eventstore.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of an event that a layout finds in a table. */
public enum Attribute {

    /** Unique among all events. */
    ID(true),

    /** The stream's id: unique within its category, or globally. */
    STREAM(true),

    /** The kind of stream, such as the aggregate's type. */
    CATEGORY(false),

    /** The place within the stream. */
    VERSION(true),

    /** The place in the global order. */
    POSITION(false),

    /** The name of the event's type. */
    TYPE(true),

    /** The shape of the payload. */
    REVISION(false),

    /** The content of the event, as JSON. */
    PAYLOAD(true),

    /** Its context, as JSON. */
    METADATA(false),

    /** When it was recorded. */
    TIME(true),

    /** The tenant, in a table shared by several. */
    TENANT(false);

    private final boolean required;

    Attribute(boolean required) {
        this.required = required;
    }

    boolean isRequired() {
        return required;
    }

    /** The key of a layout file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Attribute> ofKey(String key) {
        return Arrays.stream(values()).filter(attribute -> attribute.key().equals(key)).findFirst();
    }
}
