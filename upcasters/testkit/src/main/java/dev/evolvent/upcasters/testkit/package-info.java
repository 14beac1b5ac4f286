/**
 * Tests for a registry of upcasters, to be run by JUnit: golden samples of every revision that was ever stored, and
 * laws that hold for every document. Start reading at {@link dev.evolvent.upcasters.testkit.UpcasterTests}.
 */
@NullMarked
package dev.evolvent.upcasters.testkit;

import org.jspecify.annotations.NullMarked;
