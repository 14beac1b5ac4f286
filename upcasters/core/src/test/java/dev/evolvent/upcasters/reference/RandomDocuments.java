package dev.evolvent.upcasters.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents with few names, so that changes hit, and with values that conversions have something to do with. */
record RandomDocuments(Draw draw) {

    static final List<String> NAMES = List.of("a", "b", "c", "id", "name", "lines", "price", "status", "x");
    private static final List<String> ODD_NAMES = List.of("", " ", "a.b", "a[]", "\\", "\"", "é", "e\u0301", "日本",
            "😀", "\u0001", "a\u0000", "\u007f", "\u2028", "null", "A", "aa",
            "a name that is rather long, as names go");

    /** What kinds of values there are, as far as it matters for what can be done with them. */
    private enum Kind {
        PARTS,
        NUMBER_TEXT,
        TRUTH_TEXT,
        INSTANT_TEXT,
        STATUS,
        ANY_TEXT,
        AMOUNT,
        WHOLE,
        SECONDS,
        ANY_NUMBER,
        TRUTH,
        NULL
    }

    ObjectNode document() {
        ObjectNode document = object(1 + draw.below(4));
        if (draw.chance(0.01)) {
            int more = draw.below(300);
            for (int i = 0; i < more; i++) {
                document.set(draw.one("f", "name", "é") + i, value(1));
            }
        }
        return document;
    }

    /** A value of any kind, not deep. */
    JsonNode value() {
        return value(draw.below(2));
    }

    static String name(Draw draw) {
        return draw.chance(0.1) ? draw.one(ODD_NAMES) : draw.one(NAMES);
    }

    private ObjectNode object(int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        int size = draw.below(8);
        for (int i = 0; i < size; i++) {
            object.set(name(draw), value(depth - 1));
        }
        return object;
    }

    private JsonNode value(int depth) {
        if (depth > 0 && draw.chance(0.55)) {
            return draw.chance(0.6) ? object(depth) : array(depth);
        }
        return scalar(draw.one(List.of(Kind.values())));
    }

    private ArrayNode array(int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        int size = draw.below(4);
        Kind kind = draw.one(List.of(Kind.values()));
        Map<String, Kind> shape = new LinkedHashMap<>();
        for (int i = draw.below(4); i >= 0; i--) {
            shape.put(name(draw), draw.one(List.of(Kind.values())));
        }
        int form = draw.below(4);
        for (int i = 0; i < size; i++) {
            array.add(switch (form) {
                case 0 -> scalar(kind);
                case 1 -> value(depth - 1);
                default -> draw.chance(0.05) ? scalar(Kind.NULL) : item(shape);
            });
        }
        return array;
    }

    /** One of many objects that look much the same. */
    private ObjectNode item(Map<String, Kind> shape) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        shape.forEach((name, kind) -> {
            if (draw.chance(0.9)) {
                object.set(name, scalar(draw.chance(0.05) ? Kind.NULL : kind));
            }
        });
        return object;
    }

    private JsonNode scalar(Kind kind) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (kind) {
            case PARTS -> nodes.textNode(draw.one("a,b", "a,b,c", "a, b,,c", ",", "x-y", "no parts", "é,日本"));
            case NUMBER_TEXT -> nodes.textNode(
                    draw.one("1", "1.50", "-0.0", "1e5", "1E-05", "12345678901234567890", "007", "1.", " 1"));
            case TRUTH_TEXT -> nodes.textNode(draw.one("true", "false", "true", "false", "True"));
            case INSTANT_TEXT -> nodes.textNode(draw.one("2020-02-29T12:00:00Z", "2020-02-29T13:00:00+01:00",
                    "1969-12-31T23:59:59.999Z", "2020-02-29T12:00:00.123456789Z", "+12345-01-01T00:00:00Z",
                    "-0001-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "2020-02-29t12:00:00.50z", "2020-02-29T24:00:00Z",
                    "2020-02-29T12:00:00-18:00", "2016-12-31T23:59:60Z", "2020-02-29T12:00Z", "2020-02-29",
                    "2020-02-29T12:00:00+01", "2021-02-29T12:00:00Z", "2020-02-29T12:00:00.Z"));
            case STATUS -> nodes.textNode(draw.one("OPEN", "CLOSED", "PAID"));
            case ANY_TEXT -> nodes.textNode(draw.one("", "a", "\"\\/\b\f\n\r\t", "\u0000\u001f\u007f\u0080\uffff",
                    "é日本😀", "\u2028\u2029", "e\u0301\ud83d\udc68\u200d\ud83d\udc69", "{\"a\":1}", "\\u0061",
                    "a".repeat(300)));
            case AMOUNT -> new WrittenNumber(draw.one("12.34", "1.50", "0.05", "-7.1", "100", "1.2300", "0.00"));
            case WHOLE -> new WrittenNumber(draw.one("0", "1", "1234", "-5", "9007199254740993", "1e3", "10.0"));
            case SECONDS -> new WrittenNumber(draw.one("1582977600", "1582977600123", "1582977600.5", "-1.5",
                    "0.123456789", "-62167219200", "1582977600.1234567890"));
            case ANY_NUMBER -> new WrittenNumber(draw.one("1e5", "1E+05", "-0.0", "-0", "0e0", "-0E-7", "1e-7", "1e300",
                    "12345678901234567890.1234567890", "18446744073709551616", "4e9999", "1.7976931348623157e309",
                    "5e-324", "31556889864403199", "31556889864403200", "9223372036854775808", "0." + "3".repeat(40)));
            case TRUTH -> nodes.booleanNode(draw.chance(0.5));
            case NULL -> nodes.nullNode();
        };
    }
}
