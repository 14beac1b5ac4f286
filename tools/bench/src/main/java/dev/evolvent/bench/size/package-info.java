/**
 * The bench {@code size}: whether the commands that process all events work with a small heap, whatever the number of
 * events. Start reading at {@link dev.evolvent.bench.size.SizeBench}.
 */
@NullMarked
package dev.evolvent.bench.size;

import org.jspecify.annotations.NullMarked;
