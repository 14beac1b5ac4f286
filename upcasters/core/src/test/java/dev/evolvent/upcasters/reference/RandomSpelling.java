package dev.evolvent.upcasters.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;

/** Writes a document in one of the many ways that mean the same: white space, escapes, upper and lower case of digits. */
final class RandomSpelling {

    private final Draw draw;
    private final double space;
    private final double escape;
    private final StringBuilder text = new StringBuilder();

    private RandomSpelling(Draw draw) {
        this.draw = draw;
        this.space = draw.chance(0.5) ? 0 : 0.3;
        this.escape = draw.chance(0.5) ? 0 : 0.2;
    }

    static String of(JsonNode document, Draw draw) {
        RandomSpelling spelling = new RandomSpelling(draw);
        spelling.space();
        spelling.write(document);
        spelling.space();
        return spelling.text.toString();
    }

    private void write(JsonNode value) {
        switch (value) {
            case ObjectNode object -> {
                String separator = "{";
                for (Map.Entry<String, JsonNode> field : object.properties()) {
                    token(separator);
                    string(field.getKey());
                    space();
                    token(":");
                    write(field.getValue());
                    space();
                    separator = ",";
                }
                token(object.isEmpty() ? "{" : "");
                token("}");
            }
            case ArrayNode array -> {
                String separator = "[";
                for (JsonNode item : array) {
                    token(separator);
                    write(item);
                    space();
                    separator = ",";
                }
                token(array.isEmpty() ? "[" : "");
                token("]");
            }
            default -> {
                if (value.isTextual()) {
                    string(value.textValue());
                } else {
                    text.append(value.asText());
                }
            }
        }
    }

    private void token(String token) {
        text.append(token);
        space();
    }

    private void space() {
        while (draw.chance(space)) {
            text.append(draw.one(" ", "\n", "\t", "\r", "    "));
        }
    }

    private void string(String value) {
        text.append('"');
        for (int at = 0; at < value.length(); at++) {
            char character = value.charAt(at);
            if (character >= ' ' && character != '"' && character != '\\' && !draw.chance(escape)) {
                text.append(character);
                if (Character.isHighSurrogate(character)) {
                    text.append(value.charAt(++at));
                }
                continue;
            }
            int shortForm = "\"\\/\b\f\n\r\t".indexOf(character);
            if (shortForm >= 0 && draw.chance(0.7)) {
                text.append('\\').append("\"\\/bfnrt".charAt(shortForm));
            } else {
                escaped(character);
                if (Character.isHighSurrogate(character)) {
                    escaped(value.charAt(++at));
                }
            }
        }
        text.append('"');
    }

    private void escaped(char character) {
        String hex = String.format(Locale.ROOT, "%04x", (int) character);
        text.append("\\u").append(draw.chance(0.5) ? hex : hex.toUpperCase(Locale.ROOT));
    }
}
