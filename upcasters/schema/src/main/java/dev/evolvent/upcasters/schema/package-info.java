/**
 * JSON Schemas of events: derived from the classes and the steps of a registry, inferred from samples, and checked against
 * each other. Start reading at {@link dev.evolvent.upcasters.schema.EventSchemas}.
 */
@NullMarked
package dev.evolvent.upcasters.schema;

import org.jspecify.annotations.NullMarked;
