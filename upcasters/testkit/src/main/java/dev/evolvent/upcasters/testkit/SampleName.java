package dev.evolvent.upcasters.testkit;

import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Revision;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the files of a sample are named: a folder for the event's name, in it a file for the revision; {@code none.json}
 * is for the revision of events that were stored without one.
 *
 * <p>
 * Letters and digits of ASCII, {@code .}, {@code _}, {@code -} and {@code $} stand for themselves. Of any other
 * character, each byte of its UTF-8 form is written as {@code %} and two hexadecimal digits: {@code order/placed} is
 * {@code order%2Fplaced}. So is a dot that a name begins with, the dot of a revision that ends like the name of another
 * kind of file, such as {@code .metadata}, and the n of a revision whose text is {@code none}.
 *
 * @param kind
 *            what the file says about the sample
 */
record SampleName(EventType type, Kind kind) {

    /** The files that a sample can have. */
    enum Kind {
        /** The payload, as it is stored. */
        PAYLOAD(""),
        /** The metadata, as it is stored. */
        METADATA(".metadata"),
        /** The events that a step makes of it which splits it. */
        EXPECTED(".expected"),
        /** The earlier events of its stream, for steps that recall some. */
        HISTORY(".history");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        private static Kind of(String file) {
            return List.of(METADATA, EXPECTED, HISTORY).stream().filter(kind -> file.endsWith(kind.ending)).findFirst()
                    .orElse(PAYLOAD);
        }
    }

    private static final String NONE = "none";
    private static final String JSON = ".json";

    /** What a file is about; absent if it is not named as such a file is. */
    static Optional<SampleName> of(String folder, String file) {
        if (!file.endsWith(JSON)) {
            return Optional.empty();
        }
        String rest = file.substring(0, file.length() - JSON.length());
        Kind kind = Kind.of(rest);
        String revision = rest.substring(0, rest.length() - kind.ending.length());
        try {
            return Optional.of(new SampleName(
                    new EventType(read(folder), revision.equals(NONE) ? Revision.NONE : Revision.of(read(revision))),
                    kind));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where the file is, below the folder of all samples. */
    String path() {
        return write(type.name()) + "/" + revision() + kind.ending + JSON;
    }

    private String revision() {
        String text = type.revision().text();
        if (type.revision().isNone()) {
            return NONE;
        }
        if (text.equals(NONE)) {
            return escaped('n') + NONE.substring(1);
        }
        String ending = Kind.of(text).ending;
        return ending.isEmpty()
                ? write(text)
                : write(text.substring(0, text.length() - ending.length())) + escaped('.') + ending.substring(1);
    }

    private static String write(String text) {
        StringBuilder name = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            boolean plain = character < 0x80 && (Character.isLetterOrDigit(character) || "_-$".indexOf(character) >= 0
                    || (character == '.' && !name.isEmpty()));
            name.append(plain ? String.valueOf(character) : escaped(character));
        }
        return name.toString();
    }

    private static String escaped(char character) {
        return String.format(Locale.ROOT, "%%%02X", (int) character);
    }

    private static String read(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0, character; at < name.length(); at += Character.charCount(character)) {
            character = name.codePointAt(at);
            if (character == '%') {
                if (at + 2 >= name.length()) {
                    throw new IllegalArgumentException("% is followed by two hexadecimal digits");
                }
                bytes.write(Integer.parseInt(name, at + 1, at + 3, 16));
                at += 2;
            } else {
                bytes.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
