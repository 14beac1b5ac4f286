package dev.evolvent.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** The disk that holds a server's data. */
public final class Disk {

    private Disk() {}

    /** Known only for a server on this machine, and for a role that may see its data directory. */
    public static OptionalLong free(Session session) throws SQLException {
        Optional<String> address = session.first("SELECT coalesce(host(inet_server_addr()), '')",
                row -> row.getString(1));
        Optional<String> folder = session.first(
                "SELECT setting FROM pg_settings WHERE name = 'data_directory'", row -> row.getString(1));
        Function<String, Boolean> local = host -> {
            try {
                return host.isEmpty() || InetAddress.getByName(host).isLoopbackAddress();
            } catch (UnknownHostException e) {
                return false;
            }
        };
        if (folder.isEmpty() || !address.map(local).orElse(false)) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Files.getFileStore(Path.of(folder.get())).getUsableSpace());
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
