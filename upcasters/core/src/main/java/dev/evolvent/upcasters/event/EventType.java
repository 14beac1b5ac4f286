package dev.evolvent.upcasters.event;

import java.util.Objects;

/** What kind of event it is, and in which shape: a name and a {@link Revision}. */
public record EventType(String name, Revision revision) {

    public EventType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(revision, "revision");
    }

    public static EventType of(String name, String revision) {
        return new EventType(name, Revision.of(revision));
    }

    @Override
    public String toString() {
        return name + " " + revision;
    }
}
