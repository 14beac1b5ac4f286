/**
 * What a registry knows, for users to look at: a drawing of its steps, a list of its events, the origin of a field. Start
 * reading at {@link dev.evolvent.upcasters.graph.RegistryGraph}.
 */
@NullMarked
package dev.evolvent.upcasters.graph;

import org.jspecify.annotations.NullMarked;
