package dev.evolvent.projections.internal.state;

import dev.evolvent.postgres.run.RunKey;
import dev.evolvent.postgres.run.WorkLock;

/**
 * The locks of a projection. Each write also checks that the generation's row is unchanged, so that even a process that lost its
 * lock without noticing applies nothing twice.
 */
public final class ProjectionLock {

    private ProjectionLock() {}

    /** For changes of the set of generations. */
    public static WorkLock rebuilding(String projection) {
        return RunKey.rebuild(projection).lock();
    }

    /** For keeping the live tables current. */
    public static WorkLock following(String projection) {
        return WorkLock.of("evolvent.projection run " + projection);
    }

    /** For keeping the tables current that are kept for a rollback. */
    public static WorkLock followingKept(String projection) {
        return WorkLock.of("evolvent.projection run kept " + projection);
    }
}
