package dev.evolvent.upcasters.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import java.net.URI;
import java.util.Optional;

/**
 * An event as it was stored in some revision.
 *
 * @param path
 *            of its file, for messages
 * @param metadata
 *            absent if there is no file of it
 */
record Sample(EventType type, String path, URI uri, Json payload, Optional<Json> metadata) {

    Form form() {
        return new Form(type, payload, metadata.orElse(Form.NO_METADATA));
    }

    /** The payload as a tree; what is no JSON is a failure that names the file. */
    JsonNode tree() {
        return Failure.tree(payload, path);
    }
}
