package dev.evolvent.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page about operations: a section for each, with tables that are examples. */
final class OperationsPage {

    static final Path FILE = Documents.ROOT.resolve("docs/guide/operations.md");

    private static final Pattern SECTION = Pattern.compile("(?m)^### (\\w+)\\n(.*?)(?=^#|\\z)",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern TABLE = Pattern.compile("\\| \\| \\|\\n\\|---\\|---\\|\\n((?:\\|.*\\|\\n)+)");
    private static final Pattern ROW = Pattern.compile("\\| (.+?) \\| (.*) \\|");
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    /** What a row says. */
    record Row(String name, String text) {

        /** What it says in code. */
        String code() {
            Matcher code = CODE.matcher(text);
            return code.find() ? code.group(1) : text;
        }
    }

    /** One table. */
    record Example(String operation, List<Row> rows) {

        Optional<Row> row(String name) {
            return rows.stream().filter(row -> row.name().equals(name)).findFirst();
        }

        String code(String name, String otherwise) {
            return row(name).map(Row::code).orElse(otherwise);
        }

        String code(String name) {
            return row(name).orElseThrow(() -> new AssertionError(this + " has no row " + name)).code();
        }

        List<Row> failures() {
            return rows.stream().filter(row -> row.name().equals("fails")).toList();
        }

        @Override
        public String toString() {
            return code("Java", operation);
        }
    }

    private OperationsPage() {}

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        sections().forEach(section -> {
            Matcher table = TABLE.matcher(section.getValue());
            while (table.find()) {
                examples.add(new Example(section.getKey(), ROW.matcher(table.group(1)).results()
                        .map(row -> new Row(row.group(1), row.group(2))).toList()));
            }
        });
        return examples;
    }

    /** Of each operation, the text below its heading. */
    static List<Map.Entry<String, String>> sections() throws IOException {
        return SECTION.matcher(Files.readString(FILE)).results()
                .map(section -> Map.entry(section.group(1), section.group(2))).toList();
    }
}
