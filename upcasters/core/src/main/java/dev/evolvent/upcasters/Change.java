package dev.evolvent.upcasters;

import dev.evolvent.upcasters.change.FunctionName;
import dev.evolvent.upcasters.change.JsonChange;
import java.util.Optional;

/** One thing that a step does to an event. */
public sealed interface Change {

    /** A declared change of the payload. */
    record Payload(JsonChange change) implements Change {

        @Override
        public String toString() {
            return change.toString();
        }
    }

    /** A declared change of the metadata. */
    record Metadata(JsonChange change) implements Change {

        @Override
        public String toString() {
            return "metadata: " + change;
        }
    }

    /** A change of the whole payload by a function. */
    record Function(PayloadFunction function, Optional<PayloadFunction> back) implements Change {

        @Override
        public String toString() {
            return "transform by " + FunctionName.of(function).description();
        }
    }

    /** A change of the whole payload by a function that uses earlier events of the stream. */
    record Recalling(Recall recall, RecallFunction function) implements Change {

        @Override
        public String toString() {
            return "transform by " + FunctionName.of(function).description() + ", which recalls " + recall;
        }
    }
}
