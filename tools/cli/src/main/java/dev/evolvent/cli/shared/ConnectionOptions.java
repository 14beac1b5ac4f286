package dev.evolvent.cli.shared;

import dev.evolvent.EvolventException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Option;

/** Options for the database, of every command that works on one. */
public final class ConnectionOptions {

    private static final int LOGIN_SECONDS = 30;

    @Option(names = "--url", paramLabel = "URL",
            description = "The database: jdbc:postgresql://host:port/name or postgresql://host:port/name. "
                    + "Default: the environment variable EVOLVENT_URL.")
    private @Nullable String url;

    @Option(names = "--user", paramLabel = "NAME",
            description = "The role to log in as. Its password comes from the environment variable EVOLVENT_PASSWORD, from the "
                    + "URL, or from ~/.pgpass.")
    private @Nullable String user;

    public PGSimpleDataSource dataSource() {
        return dataSource(Optional.ofNullable(url).or(() -> Optional.ofNullable(System.getenv("EVOLVENT_URL")))
                .orElseThrow(() -> new EvolventException(CliError.NO_DATABASE_NAMED,
                        "No database is given. Pass its URL with --url or the environment variable EVOLVENT_URL.")));
    }

    /** Another database, with the same role. */
    public PGSimpleDataSource dataSource(String given) {
        PGSimpleDataSource dataSource = DatabaseUrl.dataSource(given);
        dataSource.setApplicationName("evolvent");
        noticeLostServers(dataSource, given);
        if (user != null) {
            dataSource.setUser(user);
        }
        Optional.ofNullable(System.getenv("EVOLVENT_PASSWORD")).ifPresent(dataSource::setPassword);
        return dataSource;
    }

    /** By default, the driver waits forever for a server that has vanished without closing the connection. */
    private static void noticeLostServers(PGSimpleDataSource dataSource, String given) {
        if (!given.contains("tcpKeepAlive=")) {
            dataSource.setTcpKeepAlive(true);
        }
        if (!given.contains("loginTimeout=")) {
            dataSource.setLoginTimeout(LOGIN_SECONDS);
        }
    }

    /** The database and its host, for a file name. */
    public String environment() {
        PGSimpleDataSource dataSource = dataSource();
        return inFileName(dataSource.getDatabaseName() + "@" + String.join(",", dataSource.getServerNames()));
    }

    public static String inFileName(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}@.,-]", "_");
    }
}
