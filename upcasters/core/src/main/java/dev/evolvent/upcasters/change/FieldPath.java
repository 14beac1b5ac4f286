package dev.evolvent.upcasters.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a value is within a document: {@code customer.name}, {@code lines[].price}, {@code matrix[][]}.
 *
 * <p>
 * Names are separated by dots; {@code []} stands for every item of an array. A backslash removes the meaning of the
 * character after it, so that {@code a\.b} is one name.
 */
public record FieldPath(List<Segment> segments) {

    /** One step down into a document. */
    public sealed interface Segment {}

    /** Into the field of an object. */
    public record Name(String text) implements Segment {

        @Override
        public String toString() {
            return text.replaceAll("[.\\[\\\\]", "\\\\$0");
        }
    }

    /** Into every item of an array. */
    public record Items() implements Segment {

        @Override
        public String toString() {
            return "[]";
        }
    }

    private static final Items ITEMS = new Items();

    public FieldPath {
        segments = List.copyOf(segments);
        if (!segments.isEmpty() && segments.getFirst() instanceof Items) {
            throw new IllegalArgumentException("A path begins with the name of a field: a payload is an object");
        }
    }

    /** The path of a field, or of values, written as a text. */
    public static FieldPath of(String text) {
        List<Segment> segments = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        boolean inName = true;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\\' && at + 1 < text.length()) {
                name.append(text.charAt(++at));
            } else if (character == '.' || character == '[') {
                if (inName) {
                    segments.add(name(name, text));
                }
                inName = character == '.';
                if (!inName) {
                    if (!text.startsWith("[]", at)) {
                        throw new IllegalArgumentException(
                                "\"" + text + "\" is no path: [ is followed by ], for every item of an array");
                    }
                    segments.add(ITEMS);
                    at++;
                    if (at + 1 < text.length() && ".[".indexOf(text.charAt(at + 1)) < 0) {
                        throw new IllegalArgumentException(
                                "\"" + text + "\" is no path: [] is followed by a dot and a name, or by nothing");
                    }
                }
            } else {
                name.append(character);
            }
        }
        if (inName) {
            segments.add(name(name, text));
        }
        return new FieldPath(segments);
    }

    /** The path of a field on the top level; its name may have any characters. */
    public static FieldPath ofName(String name) {
        return new FieldPath(List.of(new Name(name)));
    }

    private static Name name(StringBuilder collected, String text) {
        if (collected.isEmpty()) {
            throw new IllegalArgumentException("\"" + text + "\" is no path: a name is empty");
        }
        Name name = new Name(collected.toString());
        collected.setLength(0);
        return name;
    }

    /** Whether it ends with the name of a field, and not with the items of an array. */
    public boolean isField() {
        return !segments.isEmpty() && segments.getLast() instanceof Name;
    }

    /** The name of the field that it ends with. */
    public String name() {
        if (segments.isEmpty() || !(segments.getLast() instanceof Name name)) {
            throw new IllegalArgumentException("\"" + this + "\" does not end with the name of a field");
        }
        return name.text();
    }

    /** The path without its last segment; empty at the top level. */
    public FieldPath parent() {
        return new FieldPath(segments.subList(0, segments.size() - 1));
    }

    /** Another field of the object that this path's field is in. */
    public FieldPath sibling(String name) {
        return parent().field(name);
    }

    /** A field below this path. */
    public FieldPath field(String name) {
        return then(List.of(new Name(name)));
    }

    /** Every item of the array at this path. */
    public FieldPath items() {
        return then(List.of(ITEMS));
    }

    /** A path below this one. */
    public FieldPath then(FieldPath below) {
        return then(below.segments());
    }

    private FieldPath then(List<Segment> below) {
        return new FieldPath(Stream.concat(segments.stream(), below.stream()).toList());
    }

    /** Whether this path leads to the other one, or is the same. */
    public boolean leadsTo(FieldPath other) {
        return segments.size() <= other.segments.size()
                && segments.equals(other.segments.subList(0, segments.size()));
    }

    /** What this path becomes when one that leads to it is moved. */
    public FieldPath moved(FieldPath from, FieldPath to) {
        return to.then(segments.subList(from.segments.size(), segments.size()));
    }

    /** As much of it as goes through arrays: {@code lines[]} of {@code lines[].price.net}; empty if there are none. */
    public FieldPath throughArrays() {
        return new FieldPath(segments.subList(0, segments.lastIndexOf(ITEMS) + 1));
    }

    @Override
    public String toString() {
        return segments.stream()
                .map(segment -> segment instanceof Items ? "[]" : "." + segment)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
