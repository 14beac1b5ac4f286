/**
 * A fresh PostgreSQL database for each test class, from whatever server this machine has to offer. Start reading at
 * {@link dev.evolvent.eventstore.testkit.TestDatabase}.
 */
@NullMarked
package dev.evolvent.eventstore.testkit;

import org.jspecify.annotations.NullMarked;
