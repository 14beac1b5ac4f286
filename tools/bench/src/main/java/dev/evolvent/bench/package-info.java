/**
 * The command {@code tools/bench/run}: it measures Evolvent and its peers in one go, and says which targets are met. Start
 * reading at {@link dev.evolvent.bench.Main}.
 */
@NullMarked
package dev.evolvent.bench;

import org.jspecify.annotations.NullMarked;
