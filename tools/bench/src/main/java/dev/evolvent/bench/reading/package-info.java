/**
 * Measures reading and appending, starting at the table: Evolvent, Axon's storage engine, and the limits of PostgreSQL
 * and its driver. Start reading at {@link dev.evolvent.bench.reading.ReadingBench}.
 */
@NullMarked
package dev.evolvent.bench.reading;

import org.jspecify.annotations.NullMarked;
