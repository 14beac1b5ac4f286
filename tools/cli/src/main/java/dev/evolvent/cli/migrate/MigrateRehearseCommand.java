package dev.evolvent.cli.migrate;

import dev.evolvent.EvolventException;
import dev.evolvent.cli.shared.Answer;
import dev.evolvent.cli.shared.CliError;
import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.Durations;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.ScratchOption;
import dev.evolvent.migrations.file.MigrationFiles;
import dev.evolvent.migrations.rehearsal.Rehearsal.Scene;
import dev.evolvent.migrations.rehearsal.Rehearsal;
import dev.evolvent.migrations.rehearsal.RehearsalReport.Part;
import dev.evolvent.migrations.rehearsal.RehearsalReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rehearses migrations on a copy. */
@Command(name = "rehearse",
        header = "Rehearses the pending migrations on a copy of the database. Reads the database only.",
        description = {"",
                "Copies schema and data in one snapshot to a temporary server. Then it applies and verifies the "
                        + "migrations, undoes them and compares the result with the original (catalogue and event "
                        + "fingerprint), and applies them again with the connections cut at each step. It reports duration, "
                        + "WAL, disk space, and how long an append had to wait. Exit code 12: a part failed.",
                "",
                "--only schema: no data, apply and undo. performance: apply only. undo: apply and undo. integrity: everything.",
                "", "Examples:%n  evolvent migrate rehearse --url jdbc:postgresql://localhost/shop%n"
                        + "  evolvent migrate rehearse --sample 5 --report rehearsal.md%n"
                        + "  evolvent migrate rehearse --only schema",
                ""})
final class MigrateRehearseCommand implements Callable<Integer> {

    /** The scope of a rehearsal. */
    enum Only {
        SCHEMA,
        INTEGRITY,
        PERFORMANCE,
        UNDO
    }

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--migrations", paramLabel = "FOLDER", defaultValue = "db/migrations",
            description = "The folder with the migrations. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("db/migrations");

    @Option(names = "--only", paramLabel = "WHAT",
            description = "schema, integrity, performance or undo. Default: all.")
    private @Nullable Only only;

    @Option(names = "--sample", paramLabel = "PERCENT",
            description = "Copy only the events of this percentage of streams, and no other rows. Default: all data.")
    private @Nullable Integer sample;

    @Option(names = "--no-events", description = "There is no events table, so no fingerprint is compared.")
    private boolean noEvents;

    @Option(names = "--report", paramLabel = "FILE", description = "Also write the report to this file, in Markdown.")
    private @Nullable Path report;

    @Mixin
    private final ScratchOption scratch = new ScratchOption();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        if (sample != null && (sample < 1 || sample > 100)) {
            throw output.wrong("--sample must be between 1 and 100.");
        }
        DataSource original = database.dataSource();
        Rehearsal.Data data = only == Only.SCHEMA
                ? new Rehearsal.Data.None()
                : sample == null ? new Rehearsal.Data.All() : new Rehearsal.Data.Sample(sample);
        RehearsalReport result = scratch.with(empty -> new Rehearsal(original, empty,
                MigrationFiles.in(folder),
                noEvents ? Optional.empty() : Optional.of(database.layout(original)), line -> {
                    output.err().println(line);
                    output.err().flush();
                }).run(data, scenes()));
        output.print(out -> print(result, out), () -> json(result));
        if (report != null) {
            write(report, markdown(result));
        }
        return result.ok() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private Set<Scene> scenes() {
        return switch (only) {
            case null -> EnumSet.allOf(Scene.class);
            case INTEGRITY -> EnumSet.allOf(Scene.class);
            case PERFORMANCE -> EnumSet.of(Scene.FORWARD);
            case SCHEMA, UNDO -> EnumSet.of(Scene.FORWARD, Scene.UNDO);
        };
    }

    private static List<List<String>> rows(RehearsalReport report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("part", "outcome", "took", "WAL MB", "disk MB", "longest append"));
        report.parts().forEach(part -> rows.add(List.of(part.name(), part.ok() ? "ok" : "WRONG",
                Durations.text(part.took()), megabytes(part.walBytes()), megabytes(part.diskBytes()),
                part.longestAppend().isZero() ? "" : Durations.text(part.longestAppend()))));
        return rows;
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
    }

    private static List<String> wrong(RehearsalReport report) {
        return report.parts().stream()
                .flatMap(part -> part.findings().stream().map(finding -> part.name() + ": " + finding)).toList();
    }

    private static void print(RehearsalReport report, PrintWriter out) {
        Answer.table(out, rows(report));
        out.println("  " + Answer.counted(report.events(), "event"));
        wrong(report).forEach(out::println);
        report.notCarriedOver().forEach(missing -> out.println("Not copied: " + missing));
        if (report.parts().size() == 1) {
            out.println("Nothing to do.");
        }
    }

    private static String markdown(RehearsalReport report) {
        List<List<String>> rows = rows(report);
        StringBuilder text = new StringBuilder(
                "# Rehearsal\n\n" + (report.ok() ? "All parts passed." : "A part failed.")
                        + " " + Answer.counted(report.events(), "event") + ".\n\n");
        text.append("| ").append(String.join(" | ", rows.getFirst())).append(" |\n");
        text.append(rows.getFirst().stream().map(head -> "|---").collect(Collectors.joining())).append("|\n");
        rows.stream().skip(1).forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
        wrong(report).forEach(finding -> text.append("\n- ").append(finding.replace("\n", "\n  ")));
        report.notCarriedOver().forEach(missing -> text.append("\n- Not copied: ").append(missing));
        return text.append('\n').toString();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new EvolventException(CliError.OUTPUT_NOT_WRITABLE, "The report " + file + " cannot be written: " + e
                    + ".", e);
        }
    }

    private static Map<String, Object> json(RehearsalReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ok", report.ok());
        json.put("events", report.events());
        json.put("parts", report.parts().stream().map(MigrateRehearseCommand::json).toList());
        json.put("notCarriedOver", report.notCarriedOver());
        return json;
    }

    private static Map<String, Object> json(Part part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", part.name());
        json.put("ok", part.ok());
        json.put("findings", part.findings());
        json.put("millis", part.took().toMillis());
        json.put("walBytes", part.walBytes());
        json.put("diskBytes", part.diskBytes());
        json.put("longestAppendMillis", part.longestAppend().toMillis());
        return json;
    }
}
