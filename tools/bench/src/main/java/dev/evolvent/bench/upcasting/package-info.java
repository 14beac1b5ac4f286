/**
 * The bench {@code upcasting}: what it costs to upcast a stored event, by Evolvent, by Axon's upcaster chain and by
 * Jackson alone. Start reading at {@link dev.evolvent.bench.upcasting.UpcastingBench}.
 */
@NullMarked
package dev.evolvent.bench.upcasting;

import org.jspecify.annotations.NullMarked;
