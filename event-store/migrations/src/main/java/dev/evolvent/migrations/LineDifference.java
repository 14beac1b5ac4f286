package dev.evolvent.migrations;

import java.util.ArrayList;
import java.util.List;

/** The differences between two texts, by lines: from the first line that differs to the last. */
final class LineDifference {

    private static final int MOST = 20;

    private LineDifference() {}

    static String of(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int from = 0;
        while (from < old.size() && from < now.size() && old.get(from).equals(now.get(from))) {
            from++;
        }
        int behind = 0;
        while (behind < old.size() - from && behind < now.size() - from
                && old.get(old.size() - 1 - behind).equals(now.get(now.size() - 1 - behind))) {
            behind++;
        }
        List<String> lines = new ArrayList<>();
        lines.add("  line " + (from + 1) + ":");
        add(lines, "  - ", old.subList(from, old.size() - behind));
        add(lines, "  + ", now.subList(from, now.size() - behind));
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String mark, List<String> changed) {
        changed.stream().limit(MOST).map(line -> mark + line).forEach(lines::add);
        if (changed.size() > MOST) {
            lines.add(mark + "(" + (changed.size() - MOST) + " more lines)");
        }
    }
}
