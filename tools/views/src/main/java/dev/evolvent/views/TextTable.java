package dev.evolvent.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of cells under the heads of their columns. Columns of numbers are aligned to the right. */
public final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(String... heads) {
        row(heads);
    }

    public TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Adds a column to the right, with one cell for each row. */
    TextTable column(String head, List<String> cells) {
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = new ArrayList<>(rows.get(i));
            row.add(i == 0 ? head : cells.get(i - 1));
            rows.set(i, row);
        }
        return this;
    }

    /** With spaces between the columns, each line with its end. */
    @Override
    public String toString() {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String padding = " ".repeat(widths[i] - row.get(i).length());
                line.append("  ").append(isOfNumbers(i) ? padding + row.get(i) : row.get(i) + padding);
            }
            text.append(line.toString().stripTrailing()).append(System.lineSeparator());
        }
        return text.toString();
    }

    /** As a table in Markdown. */
    String markdown() {
        String lines = rows.stream().map(row -> "| " + String.join(" | ", row) + " |\n").collect(Collectors.joining());
        int behindHeads = lines.indexOf('\n') + 1;
        return lines.substring(0, behindHeads) + "|---".repeat(rows.getFirst().size()) + "|\n"
                + lines.substring(behindHeads);
    }

    private boolean isOfNumbers(int column) {
        List<String> cells = rows.stream().skip(1).map(row -> row.get(column)).filter(cell -> !cell.isEmpty()).toList();
        return !cells.isEmpty() && cells.stream().allMatch(TextTable::isNumber);
    }

    private static boolean isNumber(String cell) {
        return cell.chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '.');
    }
}
