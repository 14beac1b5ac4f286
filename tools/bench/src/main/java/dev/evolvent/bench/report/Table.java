package dev.evolvent.bench.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Groups of lines below one head. The first columns are words and stand to the left; the others are numbers, to the right.
 *
 * @param words
 *            how many columns are words
 */
public record Table(List<String> head, int words, List<Group> groups) {

    /** Lines that are to be compared with each other. */
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
