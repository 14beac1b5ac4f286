package dev.evolvent.upcasters.event;

import java.util.Objects;

/** The stream that an event belongs to: a category (the aggregate's type, say) and the id within it. */
public record StreamId(String category, String id) {

    public StreamId {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(id, "id");
    }

    @Override
    public String toString() {
        return category + "/" + id;
    }
}
