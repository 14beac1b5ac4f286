package dev.evolvent.projections;

import java.util.Optional;

/**
 * How far a slice of a rebuild is that several processes share.
 *
 * @param position
 *            how far it is, also where that is not written down yet
 * @param upTo
 *            how far it goes
 * @param events
 *            how many events were read for it
 * @param host
 *            where it is, or was last, worked on
 * @param held
 *            whether a process is at it right now
 */
public record SliceStatus(Slice slice, Generation.State state, long position, long upTo, long events,
        Optional<String> host, long process, boolean held) {

    /** Whether its rows are in the tables. */
    public boolean isLoaded() {
        return state != Generation.State.REPLAYING;
    }
}
