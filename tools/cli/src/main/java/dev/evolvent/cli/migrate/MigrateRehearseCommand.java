package dev.evolvent.cli.migrate;

import dev.evolvent.EvolventException;
import dev.evolvent.cli.shared.CliError;
import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.ScratchOption;
import dev.evolvent.migrations.file.MigrationFiles;
import dev.evolvent.migrations.rehearsal.Rehearsal.Scene;
import dev.evolvent.migrations.rehearsal.Rehearsal;
import dev.evolvent.migrations.rehearsal.RehearsalReport;
import dev.evolvent.views.RehearsalView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
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
        RehearsalView view = new RehearsalView(result);
        output.print(view);
        if (report != null) {
            write(report, view.markdown());
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

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new EvolventException(CliError.OUTPUT_NOT_WRITABLE, "The report " + file + " cannot be written: " + e
                    + ".", e);
        }
    }
}
