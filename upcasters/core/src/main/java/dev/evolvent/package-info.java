/**
 * What every module shares: how Evolvent reports an error. Start reading at {@link dev.evolvent.EvolventException}.
 */
@NullMarked
package dev.evolvent;

import org.jspecify.annotations.NullMarked;
