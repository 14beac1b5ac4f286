/**
 * Measures ways to add a global order while events are appended. Start reading at
 * {@link dev.evolvent.bench.sequence.AddSequenceBench}.
 */
@NullMarked
package dev.evolvent.bench.sequence;

import org.jspecify.annotations.NullMarked;
