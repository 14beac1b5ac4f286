/**
 * What a registry knows, for people: its steps as a drawing, its events as a list, and where a field comes from. Start
 * reading at {@link dev.evolvent.upcasters.graph.RegistryGraph}.
 */
@NullMarked
package dev.evolvent.upcasters.graph;

import org.jspecify.annotations.NullMarked;
