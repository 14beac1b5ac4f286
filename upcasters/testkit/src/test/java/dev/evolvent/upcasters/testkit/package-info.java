/**
 * Runs tests of registries, good and bad ones. Start reading at {@link
 * dev.evolvent.upcasters.testkit.UpcasterTestsTest}.
 */
@NullMarked
package dev.evolvent.upcasters.testkit;

import org.jspecify.annotations.NullMarked;
