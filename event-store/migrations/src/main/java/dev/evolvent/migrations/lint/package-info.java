/**
 * Finds statements that are dangerous on a table in use, by running them on an empty server and examining their
 * effects. Start reading at {@link dev.evolvent.migrations.lint.Lint}.
 */
@NullMarked
package dev.evolvent.migrations.lint;

import org.jspecify.annotations.NullMarked;
