/**
 * Declarations of events in YAML files, in the same words as in Java. Start reading at
 * {@link dev.evolvent.upcasters.yaml.YamlUpcasters}.
 */
@NullMarked
package dev.evolvent.upcasters.yaml;

import org.jspecify.annotations.NullMarked;
