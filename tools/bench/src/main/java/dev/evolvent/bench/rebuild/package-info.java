/**
 * Measures how fast a read model is rebuilt from all its events: by Evolvent, by Axon's event processor, by the loop
 * that developers write, and by COPY; and what its users notice meanwhile. Start reading at
 * {@link dev.evolvent.bench.rebuild.RebuildBench}.
 */
@NullMarked
package dev.evolvent.bench.rebuild;

import org.jspecify.annotations.NullMarked;
