/**
 * A server of the benches' own, and how its figures are taken. Start reading at
 * {@link dev.evolvent.bench.database.BenchServer}.
 */
@NullMarked
package dev.evolvent.bench.database;

import org.jspecify.annotations.NullMarked;
