/**
 * A fresh PostgreSQL database for each test class, on whatever server is available. Start reading at
 * {@link dev.evolvent.eventstore.testkit.TestDatabase}.
 */
@NullMarked
package dev.evolvent.eventstore.testkit;

import org.jspecify.annotations.NullMarked;
