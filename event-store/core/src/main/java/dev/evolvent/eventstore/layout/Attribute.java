package dev.evolvent.eventstore.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of an event that a layout finds in a table. */
public enum Attribute {

    /** Unique among all events. */
    ID(true),

    /** The stream's id: unique within its category, or altogether. */
    STREAM(true),

    /** What kind of stream it is: the aggregate's type, say. */
    CATEGORY(false),

    /** The place within the stream. */
    VERSION(true),

    /** The place in the global order. */
    POSITION(false),

    /** The name of the event's type. */
    TYPE(true),

    /** In which shape the payload is. */
    REVISION(false),

    /** What happened, as JSON. */
    PAYLOAD(true),

    /** What is known around it, as JSON. */
    METADATA(false),

    /** When it was recorded. */
    TIME(true),

    /** Whose it is, where one table is shared by several. */
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
