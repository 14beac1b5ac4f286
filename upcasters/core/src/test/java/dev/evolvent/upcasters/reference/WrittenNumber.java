package dev.evolvent.upcasters.reference;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ValueNode;
import dev.evolvent.upcasters.change.PayloadLimits;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * A number as it is written. Jackson's own nodes know only the value, so that a text made of {@code 1e5} would be
 * {@code "1E+5"}.
 */
final class WrittenNumber extends ValueNode {

    private static final long serialVersionUID = 1L;

    private final String text;

    WrittenNumber(String text) {
        this.text = text;
    }

    /** Whether the product would read it: it could not calculate with a number of a billion digits. */
    boolean isWithinLimits() {
        return isWithinLimits(text);
    }

    static boolean isWithinLimits(String text) {
        int exponentAt = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (text.length() > PayloadLimits.DEFAULT.numberLength()) {
            return false;
        }
        String exponent = exponentAt < 0 ? "0" : text.substring(exponentAt + 1).replaceFirst("^[+-]?0*(?=.)", "");
        return exponent.length() <= 4 && Integer.parseInt(exponent) <= PayloadLimits.DEFAULT.exponent();
    }

    @Override
    public BigDecimal decimalValue() {
        return new BigDecimal(text);
    }

    @Override
    public JsonNodeType getNodeType() {
        return JsonNodeType.NUMBER;
    }

    @Override
    public JsonToken asToken() {
        return JsonToken.VALUE_NUMBER_FLOAT;
    }

    @Override
    public String asText() {
        return text;
    }

    @Override
    public void serialize(JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeNumber(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenNumber number && text.equals(number.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
