package dev.evolvent.cli.migrate;

import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.ScratchOption;
import dev.evolvent.cli.shared.UnusedOptions;
import dev.evolvent.migrations.file.MigrationFiles;
import dev.evolvent.migrations.lint.Lint;
import dev.evolvent.migrations.lint.LintFinding;
import dev.evolvent.postgres.Table;
import dev.evolvent.views.MigrationView;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports dangerous statements. */
@Command(name = "lint", header = "Finds SQL statements that are dangerous on a table in use.", description = {"",
        "Runs all migrations on a temporary PostgreSQL server and observes each statement: which tables it "
                + "locked, rewrote or scanned, what it renamed, dropped or changed. PostgreSQL itself parses the SQL. "
                + "YAML operations run, too, but are not checked: they are safe by design. Your database is not "
                + "contacted.",
        "",
        "To allow a finding, put a comment with the reason before the statement:%n  -- evolvent:allow "
                + "EV-3506 because no program has read it since 2021",
        "", "Exit code 12: there are findings that are not allowed.",
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
            description = "Check only migrations from this version. Default: all.")
    private long from;

    @Option(names = "--events", paramLabel = "[SCHEMA.]TABLE", defaultValue = "public.events",
            description = "The table whose rows never change. Default: ${DEFAULT-VALUE}.")
    private List<String> events = List.of("public.events");

    @Mixin
    private final ScratchOption scratch = new ScratchOption();

    @Mixin
    private final UnusedOptions.Database ignored = new UnusedOptions.Database();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        List<LintFinding> findings = scratch.with(this::check);
        output.print(new MigrationView.Linted(findings));
        return findings.stream().allMatch(finding -> finding.allowed().isPresent()) ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private List<LintFinding> check(DataSource empty) {
        Lint lint = Lint.on(empty, events.stream().map(Table::of).toList());
        return schema.text().map(lint::after).orElse(lint).check(MigrationFiles.in(folder), from);
    }
}
