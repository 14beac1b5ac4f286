/**
 * The benches' own server, and how figures are measured on it. Start reading at
 * {@link dev.evolvent.bench.database.BenchServer}.
 */
@NullMarked
package dev.evolvent.bench.database;

import org.jspecify.annotations.NullMarked;
