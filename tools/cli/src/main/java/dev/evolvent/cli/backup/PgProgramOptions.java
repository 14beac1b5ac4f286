package dev.evolvent.cli.backup;

import dev.evolvent.eventstore.backup.PgPrograms;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options for the location of PostgreSQL's own programs, for backups of whole databases. */
final class PgProgramOptions {

    @Option(names = "--pg-bin", paramLabel = "FOLDER",
            description = "For whole databases: the folder with pg_dump and pg_restore. Default: found on the PATH.")
    private @Nullable Path folder;

    PgPrograms programs() {
        return folder == null ? PgPrograms.OF_THIS_MACHINE : PgPrograms.in(folder);
    }
}
