/**
 * The story that {@code evolvent demo} tells, on a PostgreSQL server of its own. Start reading at
 * {@link dev.evolvent.cli.demo.Demo}.
 */
@NullMarked
package dev.evolvent.cli.demo;

import org.jspecify.annotations.NullMarked;
