/**
 * The command line {@code evolvent}. It has no logic of its own: each command calls the library and prints the result.
 * Start reading at {@link dev.evolvent.cli.Main}.
 */
@NullMarked
package dev.evolvent.cli;

import org.jspecify.annotations.NullMarked;
