package dev.evolvent.cli.backup;

import dev.evolvent.cli.shared.Output;
import dev.evolvent.eventstore.backup.Backup;
import dev.evolvent.views.BackupView;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists backups. */
@Command(name = "list", header = "Lists the backups in a folder. Reads only.", description = {"",
        "An interrupted backup is listed as not complete. It cannot be restored; remove its "
                + "folder.%n%nExample:%n  evolvent backup list /mnt/backups",
        ""})
final class BackupListCommand implements Runnable {

    @Parameters(paramLabel = "FOLDER", arity = "0..1", defaultValue = "backups",
            description = "The folder that contains the backups. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("backups");

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        output.print(new BackupView.Listed(Backup.list(folder)));
    }
}
