/**
 * What reading and appending cost, from the table on: Evolvent beside Axon's storage engine, and beside what PostgreSQL and its
 * driver can do at most. Start reading at {@link dev.evolvent.bench.reading.ReadingBench}.
 */
@NullMarked
package dev.evolvent.bench.reading;

import org.jspecify.annotations.NullMarked;
