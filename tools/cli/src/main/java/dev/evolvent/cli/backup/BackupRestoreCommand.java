package dev.evolvent.cli.backup;

import dev.evolvent.cli.shared.Answer;
import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.ConnectionOptions;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RunLog;
import dev.evolvent.eventstore.backup.Backup;
import dev.evolvent.eventstore.backup.DatabaseBackups;
import dev.evolvent.eventstore.backup.Restored;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Restores a backup. */
@Command(name = "restore", header = "Restores a backup into a database.", description = {"",
        "All or nothing, in one transaction: rows and fingerprint are compared with what they were before it counts. A table "
                + "that is there already is never overwritten; with --replace it is moved aside, into the schema evolvent.",
        "",
        "The statements in a backup are run: restore only what comes from somebody whom you trust. Exit code 12 says that "
                + "something around the table could not be made again, since it leans on what is not there (a role, another table).",
        "",
        "Examples:%n  evolvent backup restore backups/shop_2026-01-01T00-00-00Z --url jdbc:postgresql://localhost/shop2",
        ""})
final class BackupRestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BACKUP", description = "The backup's folder.")
    private Path folder = Path.of("");

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--replace",
            description = "If the table is there already, move it aside; nobody can use it meanwhile.")
    private boolean replace;

    @Option(names = "--no-roles",
            description = "For whole databases: leave out owners and rights, if the server has no such roles.")
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
        String question = "To be restored into " + connection.environment() + ": " + backup + ".";
        if (replace) {
            confirmation.require(output, question + " A table " + backup.manifest().events().table()
                    + " that is there is moved aside.", database);
        } else {
            confirmation.require(output, question);
        }
        Restored restored = log.of("backup-restore", connection.environment(), output,
                () -> restore(backup, dataSource));
        output.print(out -> {
            out.println("restored: " + Answer.counted(restored.rows(), "event"));
            restored.movedTo().ifPresent(table -> out.println("the table that was there is now " + table));
            restored.leftOut().forEach(each -> out.println("not restored: " + each));
        }, () -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("rows", restored.rows());
            restored.movedTo().ifPresent(table -> json.put("movedTo", table));
            json.put("leftOut", restored.leftOut());
            return json;
        });
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
