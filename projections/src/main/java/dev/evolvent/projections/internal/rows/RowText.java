package dev.evolvent.projections.internal.rows;

/** Rows as COPY takes them in its text format. */
final class RowText {

    private RowText() {}

    /** The row in COPY's text format: columns apart by a tab, with {@code \N} for null. */
    static <R extends Record> String line(RowMapping<R> mapping, R row) {
        StringBuilder line = new StringBuilder();
        String separator = "";
        for (RowMapping.Column column : mapping.columns()) {
            line.append(separator);
            separator = "\t";
            mapping.value(row, column).ifPresentOrElse(value -> escape(value.toString(), line),
                    () -> line.append("\\N"));
        }
        return line.append('\n').toString();
    }

    private static void escape(String text, StringBuilder line) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }
}
