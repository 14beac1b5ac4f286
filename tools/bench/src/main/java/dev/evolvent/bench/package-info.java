/**
 * The command {@code tools/bench/run}: measures Evolvent and its peers in one run, and reports which targets are met.
 * Start reading at {@link dev.evolvent.bench.Main}.
 */
@NullMarked
package dev.evolvent.bench;

import org.jspecify.annotations.NullMarked;
