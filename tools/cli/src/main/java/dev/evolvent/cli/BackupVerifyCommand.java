package dev.evolvent.cli;

import dev.evolvent.eventstore.backup.Backup;
import dev.evolvent.eventstore.backup.BackupListener;
import dev.evolvent.eventstore.backup.DatabaseBackups;
import dev.evolvent.eventstore.scratch.ScratchServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves a backup. */
@Command(name = "verify", header = "Proves that a backup can be restored, by restoring it.", description = {"",
        "Checks the files' SHA-256 sums, restores all on a server that is thrown away, and compares rows and fingerprint with "
                + "what they were. Exit code 12 says that something differs.",
        "", "Examples:%n  evolvent backup verify backups/shop_2026-01-01T00-00-00Z%n"
                + "  evolvent backup verify --scratch-url jdbc:postgresql://localhost/empty backups/shop_2026-01-01T00-00-00Z",
        ""})
final class BackupVerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BACKUP", description = "The backup's folder.")
    private Path folder = Path.of("");

    @Option(names = "--scratch-url", paramLabel = "URL",
            description = "A database to restore it into. Default: a server of its own, which is thrown away.")
    private @Nullable String scratch;

    @Mixin
    private final PgProgramOptions programs = new PgProgramOptions();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        Backup backup = Backup.open(folder);
        List<String> differences = verify(backup);
        output.print(out -> {
            differences.forEach(out::println);
            if (differences.isEmpty()) {
                out.println("All is well: " + Answer.counted(backup.manifest().events().rows(), "event")
                        + ", fingerprint " + backup.manifest().events().fingerprint().root());
            }
        }, () -> Map.of("differences", differences));
        return differences.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private List<String> verify(Backup backup) {
        if (scratch != null) {
            return verify(backup, DatabaseUrl.dataSource(scratch));
        }
        List<String> damages = backup.damages();
        if (!damages.isEmpty()) {
            return damages;
        }
        try (ScratchServer server = ScratchServer.start()) {
            PGSimpleDataSource empty = new PGSimpleDataSource();
            empty.setUrl(server.jdbcUrl());
            return verify(backup, empty);
        }
    }

    private List<String> verify(Backup backup, PGSimpleDataSource empty) {
        return switch (backup.manifest().kind()) {
            case EVENTS -> backup.verify(empty, BackupListener.NONE);
            case DATABASE -> DatabaseBackups.of(empty, programs.programs(), BackupListener.NONE).verify(backup);
        };
    }
}
