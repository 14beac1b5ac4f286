package dev.evolvent.upcasters.internal;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.ParserMinimalBase;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.core.json.PackageVersion;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Gives Jackson the tokens of a payload that has been looked through already: it knows that it is JSON, so all it does is
 * to find where tokens end. What a token says is decoded when somebody asks.
 */
final class CheckedParser extends ParserMinimalBase {

    private static final FieldNames NAMES = new FieldNames();

    private final byte[] in;
    private final int end;
    private int pos;

    private JsonReadContext context = JsonReadContext.createRootContext(null);
    private @Nullable ObjectCodec codec;
    private boolean closed;

    // The current token: a text with its quotes, or a number.
    private int start;
    private int tokenEnd;
    private boolean escaped;

    CheckedParser(byte[] in) {
        super(JsonParser.Feature.collectDefaults(), StreamReadConstraints.defaults());
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
            return value();
        }
        skipSpace();
        if (pos >= end) {
            close();
            return null;
        }
        if (in[pos] == ',') {
            pos++;
            skipSpace();
        }
        return switch (in[pos]) {
            case '}' -> leave(JsonToken.END_OBJECT);
            case ']' -> leave(JsonToken.END_ARRAY);
            default -> context.inObject() ? name() : value();
        };
    }

    private JsonToken name() throws IOException {
        int at = pos + 1;
        int hash = 0;
        while (in[at] != '"' && in[at] != '\\') {
            hash = 31 * hash + in[at++];
        }
        if (in[at] == '"') {
            context.setCurrentName(NAMES.name(hash, in, pos + 1, at));
            pos = at + 1;
        } else {
            skipText();
            context.setCurrentName(JsonText.decode(in, start, tokenEnd));
        }
        skipSpace();
        pos++;
        skipSpace();
        return JsonToken.FIELD_NAME;
    }

    private JsonToken value() {
        return switch (in[pos]) {
            case '"' -> {
                skipText();
                yield JsonToken.VALUE_STRING;
            }
            case '{' -> {
                context = context.createChildObjectContext(-1, -1);
                yield skip(1, JsonToken.START_OBJECT);
            }
            case '[' -> {
                context = context.createChildArrayContext(-1, -1);
                yield skip(1, JsonToken.START_ARRAY);
            }
            case 't' -> skip(4, JsonToken.VALUE_TRUE);
            case 'f' -> skip(5, JsonToken.VALUE_FALSE);
            case 'n' -> skip(4, JsonToken.VALUE_NULL);
            default -> number();
        };
    }

    private JsonToken skip(int characters, JsonToken token) {
        pos += characters;
        return token;
    }

    private JsonToken leave(JsonToken token) {
        context = context.getParent();
        return skip(1, token);
    }

    private JsonToken number() {
        start = pos;
        boolean whole = true;
        while (pos < end) {
            byte character = in[pos];
            if (character == '.' || character == 'e' || character == 'E') {
                whole = false;
            } else if ((character < '0' || character > '9') && character != '-' && character != '+') {
                break;
            }
            pos++;
        }
        tokenEnd = pos;
        return whole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
    }

    private void skipText() {
        start = pos;
        int found = JsonScanner.endOfCheckedString(in, pos + 1, end);
        escaped = found < 0;
        tokenEnd = Math.abs(found) + 1;
        pos = tokenEnd;
    }

    private void skipSpace() {
        while (pos < end && in[pos] <= ' ' && in[pos] >= 0) {
            pos++;
        }
    }

    // Texts

    @Override
    public String getText() {
        return _currToken == null ? "" : switch (_currToken) {
            case VALUE_STRING -> escaped
                    ? JsonText.decode(in, start, tokenEnd)
                    : new String(in, start + 1, tokenEnd - start - 2, StandardCharsets.UTF_8);
            case FIELD_NAME -> String.valueOf(currentName());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> digits();
            default -> _currToken.asString();
        };
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

    /** Up to 18 digits, which cannot overflow. */
    private boolean isShort() {
        return _currToken == JsonToken.VALUE_NUMBER_INT && tokenEnd - start <= 18;
    }

    private long shortValue() {
        boolean negative = in[start] == '-';
        long value = 0;
        for (int digit = negative ? start + 1 : start; digit < tokenEnd; digit++) {
            value = 10 * value + in[digit] - '0';
        }
        return negative ? -value : value;
    }

    @Override
    public NumberType getNumberType() {
        if (_currToken == JsonToken.VALUE_NUMBER_FLOAT) {
            return NumberType.DOUBLE;
        }
        int bits = isShort()
                ? 64 - Long.numberOfLeadingZeros(Math.abs(shortValue()))
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
            case INT -> (int) shortValue();
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
        if (isShort()) {
            return shortValue();
        }
        BigDecimal value = getDecimalValue();
        if (value.compareTo(BD_MIN_LONG) < 0 || value.compareTo(BD_MAX_LONG) > 0) {
            reportOverflowLong();
        }
        return value.longValue();
    }

    @Override
    public BigInteger getBigIntegerValue() {
        return isShort() ? BigInteger.valueOf(shortValue()) : getDecimalValue().toBigInteger();
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
        return isShort() ? BigDecimal.valueOf(shortValue()) : new BigDecimal(digits());
    }

    // Where we are

    @Override
    public @Nullable String currentName() {
        boolean starting = _currToken == JsonToken.START_OBJECT || _currToken == JsonToken.START_ARRAY;
        JsonReadContext parent = context.getParent();
        return starting && parent != null ? parent.getCurrentName() : context.getCurrentName();
    }

    @Deprecated
    @Override
    @SuppressWarnings("InlineMeSuggester")
    public @Nullable String getCurrentName() {
        return currentName();
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

    @Deprecated
    @Override
    @SuppressWarnings("InlineMeSuggester")
    public JsonLocation getCurrentLocation() {
        return currentLocation();
    }

    @Deprecated
    @Override
    @SuppressWarnings("InlineMeSuggester")
    public JsonLocation getTokenLocation() {
        return currentTokenLocation();
    }

    @Override
    public @Nullable ObjectCodec getCodec() {
        return codec;
    }

    @Override
    public void setCodec(ObjectCodec codec) {
        this.codec = codec;
    }

    @Override
    public Version version() {
        return PackageVersion.VERSION;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    protected void _handleEOF() {
        throw new IllegalStateException("a payload that was looked through does not end in the middle");
    }
}
