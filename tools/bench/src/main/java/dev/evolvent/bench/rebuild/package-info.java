/**
 * How fast a read model is built anew from all its events: Evolvent beside Axon's event processor, beside the loop that
 * people write, and beside COPY; and what its users notice meanwhile. Start reading at
 * {@link dev.evolvent.bench.rebuild.RebuildBench}.
 */
@NullMarked
package dev.evolvent.bench.rebuild;

import org.jspecify.annotations.NullMarked;
