/**
 * The one place that knows which JSON library is used (Jackson 2). Start reading at
 * {@link dev.evolvent.upcasters.internal.JacksonPayloads}.
 */
@NullMarked
package dev.evolvent.upcasters.internal;

import org.jspecify.annotations.NullMarked;
