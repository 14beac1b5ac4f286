package dev.evolvent.views;

import dev.evolvent.migrations.rehearsal.RehearsalReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** How migrations went on a copy. */
public record RehearsalView(RehearsalReport report) implements View {

    @Override
    public JsonObject json() {
        return new JsonObject().put("ok", report.ok()).put("events", report.events())
                .put("parts", report.parts(), part -> new JsonObject().put("name", part.name()).put("ok", part.ok())
                        .put("findings", part.findings()).put("millis", part.took().toMillis())
                        .put("walBytes", part.walBytes()).put("diskBytes", part.diskBytes())
                        .put("longestAppendMillis", part.longestAppend().toMillis()))
                .put("notCarriedOver", report.notCarriedOver());
    }

    @Override
    public void text(PrintWriter out) {
        out.print(table());
        out.println("  " + Words.counted(report.events(), "event"));
        wrong().forEach(out::println);
        report.notCarriedOver().forEach(missing -> out.println("Not copied: " + missing));
        if (report.parts().size() == 1) {
            out.println("Nothing to do.");
        }
    }

    /** The text as a page in Markdown. */
    public String markdown() {
        StringBuilder text = new StringBuilder("# Rehearsal\n\n")
                .append(report.ok() ? "All parts passed." : "A part failed.").append(' ')
                .append(Words.counted(report.events(), "event")).append(".\n\n").append(table().markdown());
        wrong().forEach(finding -> text.append("\n- ").append(finding.replace("\n", "\n  ")));
        report.notCarriedOver().forEach(missing -> text.append("\n- Not copied: ").append(missing));
        return text.append('\n').toString();
    }

    private TextTable table() {
        TextTable table = new TextTable("part", "outcome", "took", "WAL MB", "disk MB", "longest append");
        report.parts().forEach(part -> table.row(part.name(), part.ok() ? "ok" : "WRONG", Words.duration(part.took()),
                megabytes(part.walBytes()), megabytes(part.diskBytes()),
                part.longestAppend().isZero() ? "" : Words.duration(part.longestAppend())));
        return table;
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
    }

    private List<String> wrong() {
        return report.parts().stream()
                .flatMap(part -> part.findings().stream().map(finding -> part.name() + ": " + finding)).toList();
    }
}
