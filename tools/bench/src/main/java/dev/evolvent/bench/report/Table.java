package dev.evolvent.bench.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Groups of lines with a common header. The first columns are words, left-aligned; the others are numbers,
 * right-aligned.
 *
 * @param words
 *            the number of word columns
 */
public record Table(List<String> head, int words, List<Group> groups) {

    /** Lines to compare with each other. */
    public record Group(String title, List<List<String>> lines) {}

    void print(PrintWriter out) {
        List<Integer> widths = widths();
        for (Group group : groups) {
            out.println();
            out.println(group.title());
            out.println(line(head, widths));
            group.lines().forEach(line -> out.println(line(line, widths)));
        }
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(head.size(), 0));
        Stream.concat(Stream.of(head), groups.stream().flatMap(group -> group.lines().stream())).forEach(line -> {
            for (int i = 0; i < line.size(); i++) {
                widths.set(i, Math.max(widths.get(i), line.get(i).length()));
            }
        });
        return widths;
    }

    private String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String padding = " ".repeat(widths.get(i) - cells.get(i).length());
            line.append("  ").append(i < words ? cells.get(i) + padding : padding + cells.get(i));
        }
        return line.toString().stripTrailing();
    }
}
