package dev.evolvent.cli.shared;

import dev.evolvent.eventstore.scratch.ScratchServer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Option;

/** Option for an empty scratch database, of every command that needs one. */
public final class ScratchOption {

    @Option(names = "--scratch-url", paramLabel = "URL",
            description = "An empty database to use for the trial; it is not empty afterwards. Default: a temporary server.")
    private @Nullable String url;

    /** Runs work on it. */
    public <T> T with(Function<PGSimpleDataSource, T> work) {
        if (url != null) {
            return work.apply(DatabaseUrl.dataSource(url));
        }
        try (ScratchServer server = ScratchServer.start()) {
            PGSimpleDataSource empty = new PGSimpleDataSource();
            empty.setUrl(server.jdbcUrl());
            return work.apply(empty);
        }
    }
}
