/**
 * JSON as bytes: finds where values begin and end, decodes and encodes texts, writes documents in canonical form. Makes
 * no objects of the values. Start reading at {@link dev.evolvent.upcasters.internal.bytes.JsonScanner}.
 */
@NullMarked
package dev.evolvent.upcasters.internal.bytes;

import org.jspecify.annotations.NullMarked;
