package dev.evolvent.upcasters.reference;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of a document as they are written, and which of them a chain has nothing to do with. */
final class TopLevel {

    private TopLevel() {}

    /** Of a document that is known to be an object in strict JSON: names as they are meant, values as they are written. */
    static Map<String, String> rawFields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        int at = spaceBehind(text, text.indexOf('{') + 1);
        while (text.charAt(at) != '}') {
            int nameEnd = valueEnd(text, at);
            String name = StrictJson.parse(text.substring(at, nameEnd)).textValue();
            int value = spaceBehind(text, text.indexOf(':', nameEnd) + 1);
            int valueEnd = valueEnd(text, value);
            fields.put(name, text.substring(value, valueEnd));
            at = spaceBehind(text, valueEnd);
            at = text.charAt(at) == ',' ? spaceBehind(text, at + 1) : at;
        }
        return fields;
    }

    private static int spaceBehind(String text, int from) {
        int at = from;
        while (" \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int valueEnd(String text, int from) {
        int depth = 0;
        int at = from;
        do {
            char character = text.charAt(at);
            if (character == '"') {
                at = stringEnd(text, at);
                continue;
            }
            if (depth == 0 && at > from && ",:}] \t\r\n".indexOf(character) >= 0) {
                return at;
            }
            depth += "[{".indexOf(character) >= 0 ? 1 : "]}".indexOf(character) >= 0 ? -1 : 0;
            at++;
        } while (depth > 0 || "\"]}".indexOf(text.charAt(at - 1)) < 0);
        return at;
    }

    private static int stringEnd(String text, int quote) {
        int at = quote + 1;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    /** The names that changes have on the top level, and a few too many: all that they write elsewhere. */
    static Set<String> touchedBy(List<JsonChange> changes) {
        Set<String> touched = new HashSet<>();
        for (JsonChange change : changes) {
            for (RecordComponent component : change.getClass().getRecordComponents()) {
                switch (JavaSource.component((Record) change, component)) {
                    case FieldPath path -> touched.add(((FieldPath.Name) path.segments().getFirst()).text());
                    case List<?> names -> names.forEach(name -> touched.add((String) name));
                    case String text -> touched.add(text);
                    default -> {
                    }
                }
            }
        }
        return touched;
    }
}
