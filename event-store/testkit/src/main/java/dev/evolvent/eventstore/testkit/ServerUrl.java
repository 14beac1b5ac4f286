package dev.evolvent.eventstore.testkit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The JDBC URL of a server, from which the URLs of its databases are derived.
 *
 * @param address
 *            the part before the name of the database
 * @param parameters
 *            the part after it, including credentials
 */
record ServerUrl(String address, String parameters) {

    private static final String SCHEME = "jdbc:postgresql:";

    /** Strict about the form, since the driver logs a URL that it cannot parse, including the password. */
    static ServerUrl of(String url, String origin) {
        int question = url.indexOf('?');
        String path = question < 0 ? url : url.substring(0, question);
        int slash = path.lastIndexOf('/');
        String hosts = path.startsWith(SCHEME + "//") && slash >= SCHEME.length() + 2
                ? path.substring(SCHEME.length() + 2, slash)
                : "";
        if (hosts.isEmpty() || hosts.contains("@") || hosts.contains("/") || Driver.parseURL(url, null) == null) {
            throw new IllegalArgumentException(
                    origin + " is not of the form jdbc:postgresql://host:port/database?user=...&password=...");
        }
        return new ServerUrl(path.substring(0, slash + 1), question < 0 ? "" : url.substring(question));
    }

    String of(String database) {
        return address + URLEncoder.encode(database, StandardCharsets.UTF_8) + parameters;
    }

    static DataSource dataSource(String url) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        return dataSource;
    }

    /** Without the parameters: a password never gets into a message. */
    @Override
    public String toString() {
        return address;
    }
}
