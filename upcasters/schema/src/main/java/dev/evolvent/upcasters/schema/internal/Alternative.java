package dev.evolvent.upcasters.schema.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;
import java.util.Optional;

/** One of the forms that a value can have. */
sealed interface Alternative
        permits Alternative.Scalar, Alternative.Literal, Alternative.Items, Alternative.Ref, Fields {

    /**
     * Any value of a kind.
     *
     * @param format
     *            what a text stands for, {@code date-time} say: an annotation, which is not enforced
     */
    record Scalar(Kind kind, Optional<String> format) implements Alternative {

        public Scalar(Kind kind) {
            this(kind, Optional.empty());
        }
    }

    /** Exactly this value. */
    record Literal(JsonNode value) implements Alternative {

        public Literal {
            if (value.isNumber()) {
                BigDecimal number = value.decimalValue().stripTrailingZeros();
                value = DecimalNode.valueOf(number.scale() < 0 ? number.setScale(0) : number);
            }
        }
    }

    /** An array. */
    record Items(Shape each) implements Alternative {}

    /** What is defined elsewhere in the same schema, and may hold itself. */
    record Ref(String pointer, Definitions definitions) implements Alternative {

        Shape target() {
            return definitions.at(pointer);
        }

        @Override
        public String toString() {
            return pointer;
        }
    }
}
