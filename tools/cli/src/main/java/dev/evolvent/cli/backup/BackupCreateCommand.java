package dev.evolvent.cli.backup;

import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RunLog;
import dev.evolvent.eventstore.backup.Backup;
import dev.evolvent.eventstore.backup.BackupSource;
import dev.evolvent.eventstore.backup.DatabaseBackups;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.views.BackupView;
import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Creates a backup. */
@Command(name = "create", header = "Creates a backup of the events, or of the whole database.", description = {"",
        "Saves all columns of the events table, large objects, the table's definition and the positions of "
                + "its sequences, all in one snapshot, while appends continue. No other program is needed. Changes "
                + "nothing in the events table; the run is recorded in evolvent.audit.",
        "",
        "With --database, pg_dump saves the whole database. pg_dump must not be older than the server.",
        "", "Examples:%n  evolvent backup create --url jdbc:postgresql://localhost/shop%n"
                + "  evolvent backup create --folder /mnt/backups",
        ""})
final class BackupCreateCommand implements Runnable {

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--folder", paramLabel = "FOLDER", defaultValue = "backups",
            description = "The folder in which the backup's own folder is created. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("backups");

    @Option(names = "--database", description = "Back up the whole database with pg_dump.")
    private boolean whole;

    @Mixin
    private final PgProgramOptions programs = new PgProgramOptions();

    @Mixin
    private final RunLog log = new RunLog();

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        PGSimpleDataSource dataSource = database.dataSource();
        StoreLayout layout = database.layout(dataSource);
        Backup backup = log.of("backup-create", database.environment(), output,
                () -> whole
                        ? DatabaseBackups.of(dataSource, programs.programs(), new BackupProgress(log))
                                .createIn(folder, layout)
                        : BackupSource.of(dataSource, layout).with(new BackupProgress(log)).createIn(folder));
        output.print(BackupView.Created.of(backup));
    }
}
