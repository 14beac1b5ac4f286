package dev.evolvent.cli.backup;

import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.ScratchOption;
import dev.evolvent.eventstore.backup.Backup;
import dev.evolvent.eventstore.backup.BackupListener;
import dev.evolvent.eventstore.backup.DatabaseBackups;
import dev.evolvent.views.BackupView;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Verifies a backup. */
@Command(name = "verify", header = "Verifies a backup by restoring it on a temporary server.", description = {"",
        "Checks the SHA-256 sums of the files, restores everything on a temporary server, and compares row "
                + "count and fingerprint with the manifest. Changes nothing. Exit code 12: something differs.",
        "", "Examples:%n  evolvent backup verify backups/shop_2026-01-01T00-00-00Z%n"
                + "  evolvent backup verify --scratch-url jdbc:postgresql://localhost/empty backups/shop_2026-01-01T00-00-00Z",
        ""})
final class BackupVerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BACKUP", description = "The backup's folder.")
    private Path folder = Path.of("");

    @Mixin
    private final ScratchOption scratch = new ScratchOption();

    @Mixin
    private final PgProgramOptions programs = new PgProgramOptions();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        Backup backup = Backup.open(folder);
        List<String> damages = backup.damages();
        List<String> differences = damages.isEmpty() ? scratch.with(empty -> verify(backup, empty)) : damages;
        output.print(new BackupView.Verified(backup.manifest(), differences));
        return differences.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private List<String> verify(Backup backup, PGSimpleDataSource empty) {
        return switch (backup.manifest().kind()) {
            case EVENTS -> backup.verify(empty, BackupListener.NONE);
            case DATABASE -> DatabaseBackups.of(empty, programs.programs(), BackupListener.NONE).verify(backup);
        };
    }
}
