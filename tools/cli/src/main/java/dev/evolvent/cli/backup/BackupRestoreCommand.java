package dev.evolvent.cli.backup;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.ConnectionOptions;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RunLog;
import dev.evolvent.eventstore.backup.Backup;
import dev.evolvent.eventstore.backup.DatabaseBackups;
import dev.evolvent.eventstore.backup.Restored;
import dev.evolvent.views.BackupView;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Restores a backup. */
@Command(name = "restore", header = "Restores a backup into a database.", description = {"",
        "Runs in one transaction: either everything is restored or nothing. Row count and fingerprint are "
                + "compared with the manifest before the commit. An existing table is never overwritten; with "
                + "--replace it is moved to the schema evolvent, from where you can move it back.",
        "",
        "The SQL in a backup is executed: restore only backups that you trust. Exit code 12: something "
                + "around the table could not be created because it depends on an object that does not exist (a role, "
                + "another table).",
        "",
        "Example:%n  evolvent backup restore backups/shop_2026-01-01T00-00-00Z --url jdbc:postgresql://localhost/shop2",
        ""})
final class BackupRestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BACKUP", description = "The backup's folder.")
    private Path folder = Path.of("");

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--replace",
            description = "Move an existing table out of the way. The table is locked meanwhile.")
    private boolean replace;

    @Option(names = "--no-roles",
            description = "For whole databases: leave out owners and rights, if the server does not have the roles.")
    private boolean withoutRoles;

    @Mixin
    private final PgProgramOptions programs = new PgProgramOptions();

    @Mixin
    private final RunLog log = new RunLog();

    @Mixin
    private final Confirmation confirmation = new Confirmation();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        Backup backup = Backup.open(folder);
        PGSimpleDataSource dataSource = connection.dataSource();
        String database = String.valueOf(dataSource.getDatabaseName());
        String question = "Restore into " + connection.environment() + ": " + backup + ".";
        if (replace) {
            confirmation.require(output, question + " An existing table " + backup.manifest().events().table()
                    + " is moved aside.", database);
        } else {
            confirmation.require(output, question);
        }
        Restored restored = log.of("backup-restore", connection.environment(), output,
                () -> restore(backup, dataSource));
        output.print(new BackupView.Restoration(restored));
        return restored.leftOut().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private Restored restore(Backup backup, PGSimpleDataSource dataSource) {
        return switch (backup.manifest().kind()) {
            case EVENTS -> backup.restore(dataSource, replace, new BackupProgress(log));
            case DATABASE ->
                DatabaseBackups.of(dataSource, programs.programs(), new BackupProgress(log)).restore(backup,
                        !withoutRoles);
        };
    }
}
