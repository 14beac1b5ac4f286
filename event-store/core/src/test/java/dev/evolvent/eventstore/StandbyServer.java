package dev.evolvent.eventstore;

import dev.evolvent.eventstore.scratch.ScratchServer;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.stream.Stream;

/** A real replica: a second server on a copy of the first one's files, which follows it by streaming replication. */
public final class StandbyServer {

    private StandbyServer() {}

    public static ScratchServer of(ScratchServer primary) throws SQLException, IOException {
        ScratchServer standby = ScratchServer.start();
        standby.kill();
        Path data = standby.directory().resolve("data");
        String settings = Files.readString(data.resolve("postgresql.conf"));
        try (Connection connection = DriverManager.getConnection(primary.jdbcUrl());
                Statement statement = connection.createStatement()) {
            boolean old = connection.getMetaData().getDatabaseMajorVersion() < 15;
            statement.execute(old
                    ? "SELECT pg_start_backup('copy', true, false)"
                    : "SELECT pg_backup_start('copy', true)");
            clear(data);
            copy(primary.directory().resolve("data"), data);
            try (ResultSet stop = statement.executeQuery("SELECT labelfile FROM "
                    + (old ? "pg_stop_backup(false, false)" : "pg_backup_stop(false)"))) {
                stop.next();
                write(data.resolve("backup_label"), stop.getString(1));
            }
        }
        write(data.resolve("standby.signal"), "");
        write(data.resolve("postgresql.conf"), settings + "\nprimary_conninfo = 'host=127.0.0.1 port="
                + primary.jdbcUrl().replaceFirst(".*:(\\d+)/.*", "$1") + " user=postgres'\n");
        standby.restart();
        return standby;
    }

    /** Writes to an existing file, so that its owner stays the same. */
    private static void write(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            Files.copy(file.resolveSibling("PG_VERSION"), file, StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.writeString(file, text);
    }

    private static void clear(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                if (!file.equals(data)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Path target = to.resolve(from.relativize(directory));
                if (!Files.exists(target)) {
                    Files.copy(directory, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!Set.of("postmaster.pid", "postmaster.opts").contains(String.valueOf(file.getFileName()))) {
                    try {
                        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                    } catch (NoSuchFileException e) {
                        // The server keeps running: files may vanish, and the WAL records what happened to them.
                        return FileVisitResult.CONTINUE;
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
