/**
 * Long-running work: which process may do it. Start reading at {@link dev.evolvent.postgres.run.WorkLock}.
 */
@NullMarked
package dev.evolvent.postgres.run;

import org.jspecify.annotations.NullMarked;
