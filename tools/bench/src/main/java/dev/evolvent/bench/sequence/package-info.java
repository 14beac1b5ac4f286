/**
 * How events get a global order while somebody appends. Start reading at
 * {@link dev.evolvent.bench.sequence.AddSequenceBench}.
 */
@NullMarked
package dev.evolvent.bench.sequence;

import org.jspecify.annotations.NullMarked;
