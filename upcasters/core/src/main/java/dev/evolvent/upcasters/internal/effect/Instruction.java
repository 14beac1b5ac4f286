package dev.evolvent.upcasters.internal.effect;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import java.util.Optional;
import java.util.Set;

/** What a program does to a document: a declared change, or what only the way back needs. */
public sealed interface Instruction {

    /** A declared change. */
    record Apply(JsonChange change) implements Instruction {}

    /**
     * Removes a field that old readers do not know, and reports it as lost unless it has the value that it would get
     * again: a constant, or a copy of another field.
     */
    record Discard(FieldPath field, Optional<String> constant, Optional<FieldPath> copyOf) implements Instruction {}

    /** Changes nothing, and reports that something is missing that old readers had. */
    record Missing(FieldPath field, String reason) implements Instruction {}

    /** Changes nothing, and reports a text that may have been another one for old readers. */
    record Unsure(FieldPath value, Set<String> texts, String reason) implements Instruction {

        public Unsure {
            texts = Set.copyOf(texts);
        }
    }
}
