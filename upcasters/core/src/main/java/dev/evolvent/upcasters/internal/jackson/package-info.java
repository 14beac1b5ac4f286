/**
 * Payloads as trees and as instances of classes: the only package that knows which JSON library is used (Jackson 2). Start
 * reading at {@link dev.evolvent.upcasters.internal.jackson.JacksonPayloads}.
 */
@NullMarked
package dev.evolvent.upcasters.internal.jackson;

import org.jspecify.annotations.NullMarked;
