/**
 * The bench {@code size}: whether the commands that go through all events do so in a small heap, however many events there are.
 * Start reading at {@link dev.evolvent.bench.size.SizeBench}.
 */
@NullMarked
package dev.evolvent.bench.size;

import org.jspecify.annotations.NullMarked;
