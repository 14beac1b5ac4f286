package dev.evolvent.upcasters;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.internal.jackson.Binding;

/** What reads the current revision of an event. */
sealed interface Reader {

    /** The class of what comes out. */
    Class<?> type();

    /** An application's class. */
    record OfClass(Class<?> type) implements Reader {

        @Override
        public String toString() {
            return type.getName();
        }
    }

    /** No class: the payload comes out as a tree. */
    record OfTree() implements Reader {

        @Override
        public Class<?> type() {
            return JsonNode.class;
        }

        @Override
        public String toString() {
            return "no class";
        }
    }

    /** What was declared, ready to be made of payloads. */
    record Bound(Reader declared, Binding binding) implements Reader {

        @Override
        public Class<?> type() {
            return declared.type();
        }
    }
}
