package dev.evolvent.eventstore;

import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.event.StreamId;

/** Another writer appended to the stream first. Nothing was written: read the stream again and repeat the decision. */
public final class VersionConflictException extends EvolventException {

    private static final long serialVersionUID = 1L;

    private final long actualVersion;

    VersionConflictException(StreamId stream, ExpectedVersion expected, long actualVersion) {
        super(EventStoreError.VERSION_CONFLICT, "Stream " + stream + " was expected at " + expected
                + " but is at version " + actualVersion
                + ". Nothing was appended. Read the stream again and decide again.");
        this.actualVersion = actualVersion;
    }

    /** The version of the stream's last event. */
    public long actualVersion() {
        return actualVersion;
    }
}
