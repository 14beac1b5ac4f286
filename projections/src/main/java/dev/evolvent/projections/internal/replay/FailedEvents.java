package dev.evolvent.projections.internal.replay;

import dev.evolvent.EvolventException;
import dev.evolvent.projections.internal.state.Quarantine;
import dev.evolvent.upcasters.event.CurrentEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Handles events that cannot be processed: a failure either stops the run, or the event is quarantined, and so are all
 * later events of its key.
 */
public final class FailedEvents {

    private final boolean allowed;
    private final Set<String> keys;
    private final List<Quarantine.Entry> fresh = new ArrayList<>();

    /**
     * @param keys
     *            those with quarantined events
     */
    public FailedEvents(boolean allowed, Set<String> keys) {
        this.allowed = allowed;
        this.keys = new HashSet<>(keys);
    }

    /** Whether an event of this key has to wait; if so, it is quarantined. */
    boolean waits(String key, CurrentEvent<?> event) {
        if (!keys.contains(key)) {
            return false;
        }
        fresh.add(new Quarantine.Entry(key, event, Optional.empty()));
        return true;
    }

    /** Quarantines a failed event, or throws its failure. */
    void failed(String key, CurrentEvent<?> event, EvolventException failure) {
        if (!allowed) {
            throw failure;
        }
        keys.add(key);
        fresh.add(new Quarantine.Entry(key, event, Optional.of(String.valueOf(failure.getMessage()))));
    }

    boolean isAllowed() {
        return allowed;
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** The events quarantined since the last call, in order. */
    List<Quarantine.Entry> take() {
        List<Quarantine.Entry> taken = List.copyOf(fresh);
        fresh.clear();
        return taken;
    }

    /** Forgets the events quarantined since the last {@link #take}: their transaction is rolled back. */
    void forget(Set<String> keysBefore) {
        fresh.clear();
        keys.retainAll(keysBefore);
    }

    Set<String> keys() {
        return Set.copyOf(keys);
    }
}
