/**
 * The demo of {@code evolvent demo}, on its own PostgreSQL server. Start reading at {@link dev.evolvent.cli.demo.Demo}.
 */
@NullMarked
package dev.evolvent.cli.demo;

import org.jspecify.annotations.NullMarked;
