package dev.evolvent.cli.migrate;

import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.ScratchOption;
import dev.evolvent.migrations.file.MigrationFiles;
import dev.evolvent.migrations.lint.Lint;
import dev.evolvent.migrations.lint.LintFinding;
import dev.evolvent.postgres.Table;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which statements are dangerous. */
@Command(name = "lint", header = "Finds statements that are dangerous on a table in use.", description = {"",
        "Runs all migrations on an empty PostgreSQL server that is thrown away, and looks at what each statement of the files did: "
                + "which tables it locked, wrote anew or read as a whole, what it renamed, dropped or changed. So it is PostgreSQL "
                + "that understands them. Operations in YAML are run, too, but not judged: they know what they do.",
        "",
        "What is meant is allowed by a comment in front of the statement, with the reason:%n"
                + "  -- evolvent:allow EV-3506 because nobody has read it since 2021",
        "", "Exit code 12 says that something was found that is not allowed.",
        "", "Examples:%n  evolvent migrate lint --migrations db/migrations%n"
                + "  evolvent migrate lint --schema before.sql --from 12 --events public.events",
        ""})
final class MigrateLintCommand implements Callable<Integer> {

    @Option(names = "--migrations", paramLabel = "FOLDER", defaultValue = "db/migrations",
            description = "The folder with the migrations. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("db/migrations");

    @Mixin
    private final SchemaFile schema = new SchemaFile();

    @Option(names = "--from", paramLabel = "VERSION", defaultValue = "0",
            description = "Look only at migrations from this version on. Default: all.")
    private long from;

    @Option(names = "--events", paramLabel = "[SCHEMA.]TABLE", defaultValue = "public.events",
            description = "The table whose rows never change. Default: ${DEFAULT-VALUE}.")
    private List<String> events = List.of("public.events");

    @Mixin
    private final ScratchOption scratch = new ScratchOption();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        List<LintFinding> findings = scratch.with(this::check);
        output.print(out -> print(findings, out),
                () -> Map.of("findings", findings.stream().map(MigrateLintCommand::json).toList()));
        return findings.stream().allMatch(finding -> finding.allowed().isPresent()) ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private List<LintFinding> check(DataSource empty) {
        Lint lint = Lint.on(empty, events.stream().map(Table::of).toList());
        return schema.text().map(lint::after).orElse(lint).check(MigrationFiles.in(folder), from);
    }

    private static void print(List<LintFinding> findings, PrintWriter out) {
        for (LintFinding finding : findings) {
            if (finding.allowed().isPresent()) {
                out.println(finding.file() + ", line " + finding.line() + ": " + finding.rule().code() + " ("
                        + finding.on() + ") is allowed because " + finding.allowed().get());
            } else {
                out.println(finding);
            }
        }
        if (findings.isEmpty()) {
            out.println("Nothing dangerous was found.");
        }
    }

    private static Map<String, Object> json(LintFinding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", finding.file());
        json.put("line", finding.line());
        json.put("code", finding.rule().code());
        json.put("meaning", finding.rule().meaning());
        json.put("on", finding.on());
        json.put("remedy", finding.rule().remedy());
        finding.allowed().ifPresent(reason -> json.put("allowedBecause", reason));
        return json;
    }
}
