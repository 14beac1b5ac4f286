/** The commands {@code evolvent runs}. Start reading at {@link dev.evolvent.cli.runs.RunsCommand}. */
@NullMarked
package dev.evolvent.cli.runs;

import org.jspecify.annotations.NullMarked;
