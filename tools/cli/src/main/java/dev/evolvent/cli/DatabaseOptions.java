package dev.evolvent.cli;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.layout.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Option;

/** Which database, and which table in it: the options of every command that works on an event store. */
final class DatabaseOptions {

    @Option(names = "--url", paramLabel = "URL",
            description = "The database: jdbc:postgresql://host:port/name or postgresql://host:port/name. "
                    + "Default: the environment variable EVOLVENT_URL.")
    private @Nullable String url;

    @Option(names = "--user", paramLabel = "NAME",
            description = "The role to log in as. Its password is taken from the environment variable "
                    + "EVOLVENT_PASSWORD, from the URL, or from ~/.pgpass.")
    private @Nullable String user;

    @Option(names = "--table", paramLabel = "[SCHEMA.]TABLE", defaultValue = "public.events",
            description = "The table of the events, in the document-store layout. Default: ${DEFAULT-VALUE}.")
    private String table = "public.events";

    @Option(names = "--position", paramLabel = "COLUMN",
            description = "The column of the global order, if the table has one.")
    private @Nullable String position;

    EventStore open() {
        return EventStore.open(dataSource(), layout());
    }

    StoreLayout layout() {
        StoreLayout layout = StoreLayout.documentStore().in(Table.of(table));
        return position == null ? layout : layout.withPosition(position);
    }

    PGSimpleDataSource dataSource() {
        String given = Optional.ofNullable(url).or(() -> Optional.ofNullable(System.getenv("EVOLVENT_URL")))
                .orElseThrow(() -> new EvolventException(CliError.NO_DATABASE_NAMED,
                        "No database is named. Give its URL by --url or in the environment variable EVOLVENT_URL."));
        PGSimpleDataSource dataSource = DatabaseUrl.dataSource(given);
        dataSource.setApplicationName("evolvent");
        if (user != null) {
            dataSource.setUser(user);
        }
        Optional.ofNullable(System.getenv("EVOLVENT_PASSWORD")).ifPresent(dataSource::setPassword);
        return dataSource;
    }
}
