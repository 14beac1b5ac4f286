package dev.evolvent.cli.shared;

import dev.evolvent.EvolventException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

/** A database's URL as users write it: in the driver's own form, or the one that psql and most hosts use. */
final class DatabaseUrl {

    /** The driver logs a URL that it cannot parse, including the password. Referenced, so that the level stays off. */
    private static final Logger DRIVER_LOG = Logger.getLogger("org.postgresql");

    static {
        DRIVER_LOG.setLevel(Level.OFF);
    }

    private DatabaseUrl() {}

    /** Neither the URL nor the driver's message goes into an error: both may contain a password. */
    static PGSimpleDataSource dataSource(String url) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        try {
            if (url.startsWith("postgresql://") || url.startsWith("postgres://")) {
                URI uri = new URI(url);
                dataSource.setUrl(jdbcUrl(uri));
                userInfo(uri, 0).ifPresent(dataSource::setUser);
                userInfo(uri, 1).ifPresent(dataSource::setPassword);
            } else {
                dataSource.setUrl(url);
            }
            return dataSource;
        } catch (IllegalArgumentException | URISyntaxException e) {
            throw notUnderstood();
        }
    }

    private static String jdbcUrl(URI uri) {
        if (uri.getHost() == null) {
            throw notUnderstood();
        }
        return "jdbc:postgresql://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
                + (uri.getRawPath().isEmpty() ? "/" : uri.getRawPath())
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static Optional<String> userInfo(URI uri, int part) {
        String info = uri.getRawUserInfo();
        String[] parts = info == null ? new String[0] : info.split(":", 2);
        return part < parts.length
                ? Optional.of(URLDecoder.decode(parts[part].replace("+", "%2B"), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static EvolventException notUnderstood() {
        return new EvolventException(CliError.NO_DATABASE_NAMED,
                "The database URL is not valid. It looks like jdbc:postgresql://host:5432/name or "
                        + "postgresql://user@host:5432/name.");
    }
}
