package dev.evolvent.upcasters.internal.jackson;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.evolvent.upcasters.internal.bytes.ByteWords;
import dev.evolvent.upcasters.internal.bytes.JsonText;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Gives Jackson the tokens of a payload that has been validated already: it only has to find where tokens end. The value
 * of a token is decoded on demand.
 */
final class CheckedParser extends CodecParser {

    private final FieldNames names;
    private final byte[] in;
    private final int end;
    private int pos;

    private JsonReadContext context = JsonReadContext.createRootContext(null);

    // The current token: a text with its quotes, or a number.
    private int start;
    private int tokenEnd;
    private boolean escaped;

    /** Whether the text is of ASCII alone; it may be so where this is false. */
    private boolean ascii;

    // A number without an exponent, of up to 18 digits, which cannot overflow.
    private boolean isShort;
    private long unscaled;
    private int scale;

    private FieldNames.Name lastName;

    CheckedParser(byte[] in, FieldNames names) {
        this.names = names;
        lastName = names.beginning();
        this.in = in;
        end = in.length;
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        _currToken = next();
        return _currToken;
    }

    private @Nullable JsonToken next() throws IOException {
        if (_currToken == JsonToken.FIELD_NAME) {
            return value(pos);
        }
        int at = afterSpace(pos);
        if (at >= end) {
            close();
            return null;
        }
        if (in[at] == ',') {
            at = afterSpace(at + 1);
        }
        return switch (in[at]) {
            case '}' -> leave(JsonToken.END_OBJECT, at);
            case ']' -> leave(JsonToken.END_ARRAY, at);
            default -> context.inObject() ? name(at) : value(at);
        };
    }

    /** After a name there is a colon, perhaps between white space; the next token begins after all that. */
    private JsonToken name(int quote) throws IOException {
        FieldNames.Name name = names.expected(lastName, in, quote + 1);
        int after;
        if (name != null) {
            lastName = name;
            after = quote + 1 + name.length();
            context.setCurrentName(name.text());
        } else {
            after = text(quote);
            context.setCurrentName(escaped ? getText(quote, after) : newName(quote + 1, after - 1));
        }
        pos = afterSpace(afterSpace(after) + 1);
        return JsonToken.FIELD_NAME;
    }

    private String newName(int from, int to) {
        lastName = names.find(lastName, in, from, to);
        return lastName.text();
    }

    private JsonToken value(int at) {
        return switch (in[at]) {
            case '"' -> ending(text(at), JsonToken.VALUE_STRING);
            case '{' -> {
                context = context.createChildObjectContext(-1, -1);
                yield ending(at + 1, JsonToken.START_OBJECT);
            }
            case '[' -> {
                context = context.createChildArrayContext(-1, -1);
                yield ending(at + 1, JsonToken.START_ARRAY);
            }
            case 't' -> ending(at + 4, JsonToken.VALUE_TRUE);
            case 'f' -> ending(at + 5, JsonToken.VALUE_FALSE);
            case 'n' -> ending(at + 4, JsonToken.VALUE_NULL);
            default -> number(at);
        };
    }

    private JsonToken ending(int after, JsonToken token) {
        pos = after;
        return token;
    }

    private JsonToken leave(JsonToken token, int at) {
        context = context.getParent();
        return ending(at + 1, token);
    }

    private JsonToken number(int from) {
        boolean negative = in[from] == '-';
        long digits = 0;
        int point = -1;
        boolean exponent = false;
        int at = negative ? from + 1 : from;
        while (at < end) {
            byte character = in[at];
            if (character >= '0' && character <= '9') {
                digits = 10 * digits + character - '0';
            } else if (character == '.') {
                point = at;
            } else if (character == 'e' || character == 'E' || character == '-' || character == '+') {
                exponent = true;
            } else {
                break;
            }
            at++;
        }
        start = from;
        tokenEnd = at;
        pos = at;
        isShort = !exponent && at - from <= 18;
        unscaled = negative ? -digits : digits;
        scale = point < 0 ? 0 : at - 1 - point;
        return point < 0 && !exponent ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
    }

    /** The end of a text, which becomes the current one. */
    private int text(int quote) {
        start = quote;
        escaped = false;
        ascii = true;
        int at = quote + 1;
        while (true) {
            at = quoteOrBackslash(at);
            if (in[at] == '"') {
                tokenEnd = at + 1;
                return tokenEnd;
            }
            escaped = true;
            at += 2;
        }
    }

    private int quoteOrBackslash(int from) {
        int at = from;
        while (at <= end - 8) {
            long word = ByteWords.eightBytes(in, at);
            long special = ByteWords.quotesAndBackslashes(word);
            ascii &= ByteWords.isAscii(word);
            if (special != 0) {
                return at + (Long.numberOfTrailingZeros(special) >>> 3);
            }
            at += 8;
        }
        while (in[at] != '"' && in[at] != '\\') {
            ascii &= in[at] >= 0;
            at++;
        }
        return at;
    }

    private int afterSpace(int from) {
        int at = from;
        while (at < end && in[at] <= ' ' && in[at] >= 0) {
            at++;
        }
        return at;
    }

    // Texts

    @Override
    public String getText() {
        return _currToken == null ? "" : switch (_currToken) {
            case VALUE_STRING -> getText(start, tokenEnd);
            case FIELD_NAME -> String.valueOf(currentName());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> digits();
            default -> _currToken.asString();
        };
    }

    private String getText(int from, int to) {
        return escaped
                ? JsonText.unescape(in, from + 1, to - 1)
                : new String(in, from + 1, to - from - 2,
                        ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private String digits() {
        return new String(in, start, tokenEnd - start, StandardCharsets.ISO_8859_1);
    }

    @Override
    public char[] getTextCharacters() {
        return getText().toCharArray();
    }

    @Override
    public boolean hasTextCharacters() {
        return false;
    }

    @Override
    public int getTextLength() {
        return getText().length();
    }

    @Override
    public int getTextOffset() {
        return 0;
    }

    @Override
    public String getValueAsString() throws IOException {
        return _currToken == JsonToken.VALUE_STRING ? getText() : super.getValueAsString();
    }

    @Override
    public byte[] getBinaryValue(Base64Variant variant) throws IOException {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        _decodeBase64(getText(), bytes, variant);
        return bytes.toByteArray();
    }

    // Numbers

    @Override
    public NumberType getNumberType() {
        if (_currToken == JsonToken.VALUE_NUMBER_FLOAT) {
            return NumberType.DOUBLE;
        }
        int bits = isShort
                ? 64 - Long.numberOfLeadingZeros(Math.abs(unscaled))
                : getBigIntegerValue().bitLength();
        return bits < 32 ? NumberType.INT : bits < 64 ? NumberType.LONG : NumberType.BIG_INTEGER;
    }

    @Override
    public NumberTypeFP getNumberTypeFP() {
        return NumberTypeFP.UNKNOWN;
    }

    @Override
    public Number getNumberValue() {
        return switch (getNumberType()) {
            case INT -> (int) unscaled;
            case LONG -> getBigIntegerValue().longValue();
            case BIG_INTEGER -> getBigIntegerValue();
            default -> getDoubleValue();
        };
    }

    @Override
    public int getIntValue() throws IOException {
        long value = getLongValue();
        if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
            reportOverflowInt();
        }
        return (int) value;
    }

    @Override
    public long getLongValue() throws IOException {
        if (isShort && scale == 0) {
            return unscaled;
        }
        BigDecimal value = getDecimalValue();
        if (value.compareTo(BD_MIN_LONG) < 0 || value.compareTo(BD_MAX_LONG) > 0) {
            reportOverflowLong();
        }
        return value.longValue();
    }

    @Override
    public BigInteger getBigIntegerValue() {
        return isShort && scale == 0 ? BigInteger.valueOf(unscaled) : getDecimalValue().toBigInteger();
    }

    @Override
    public float getFloatValue() {
        return Float.parseFloat(digits());
    }

    @Override
    public double getDoubleValue() {
        return Double.parseDouble(digits());
    }

    @Override
    public BigDecimal getDecimalValue() {
        return isShort ? BigDecimal.valueOf(unscaled, scale) : new BigDecimal(digits());
    }

    // Where we are

    @Override
    public @Nullable String currentName() {
        boolean starting = _currToken == JsonToken.START_OBJECT || _currToken == JsonToken.START_ARRAY;
        JsonReadContext parent = context.getParent();
        return starting && parent != null ? parent.getCurrentName() : context.getCurrentName();
    }

    @Override
    public void overrideCurrentName(String name) {
        throw new UnsupportedOperationException("A payload's names are what they are");
    }

    @Override
    public JsonStreamContext getParsingContext() {
        return context;
    }

    @Override
    public JsonLocation currentLocation() {
        return new JsonLocation(ContentReference.unknown(), pos, -1, -1);
    }

    @Override
    public JsonLocation currentTokenLocation() {
        return new JsonLocation(ContentReference.unknown(), start, -1, -1);
    }

    @Override
    protected void _handleEOF() {
        throw new IllegalStateException("a validated payload does not end in the middle");
    }
}
