/**
 * Control of long-running work: which process may do it, its progress, and how to pause or cancel it. Start reading at
 * {@link dev.evolvent.postgres.run.WorkLock}.
 */
@NullMarked
package dev.evolvent.postgres.run;

import org.jspecify.annotations.NullMarked;
