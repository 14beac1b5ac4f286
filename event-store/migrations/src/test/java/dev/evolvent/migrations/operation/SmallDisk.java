package dev.evolvent.migrations.operation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.evolvent.eventstore.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;

/**
 * A tablespace on a file system in memory, as small as a test needs. That requires root, and a server on the same
 * machine: without these, the test is skipped.
 */
final class SmallDisk implements AutoCloseable {

    static final String NAME = "small disk";

    private final TestDatabase database;
    private final Path folder;

    private SmallDisk(TestDatabase database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    static SmallDisk mount(TestDatabase database) throws Exception {
        Path data = Path.of(String.valueOf(database.value("SELECT current_setting('data_directory')")));
        assumeTrue(Files.isDirectory(data), "the server's files are on this machine");
        Path folder = Files.createTempDirectory("evolvent-small-disk");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        boolean mounted = done("mount", "-t", "tmpfs", "-o", "size=256m", "tmpfs", folder.toString());
        if (!mounted) {
            Files.delete(folder);
        }
        assumeTrue(mounted, "a file system can be mounted");
        SmallDisk disk = new SmallDisk(database, folder);
        for (String id : new String[]{"unix:uid", "unix:gid"}) {
            Files.setAttribute(folder, id, Files.getAttribute(data, id));
        }
        database.execute("CREATE TABLESPACE \"" + NAME + "\" LOCATION '" + folder + "'");
        return disk;
    }

    /** So that there are so many kilobytes left. */
    void leave(int kilobytes) throws Exception {
        database.execute("CHECKPOINT");
        FileStore store = Files.getFileStore(folder);
        resize((store.getTotalSpace() - store.getUsableSpace()) / 1024 + kilobytes);
    }

    void makeRoom() throws Exception {
        resize(256 * 1024);
    }

    private void resize(long kilobytes) throws Exception {
        if (!done("mount", "-o", "remount,size=" + kilobytes + "k", folder.toString())) {
            throw new IllegalStateException("it cannot be resized");
        }
    }

    /** With all that is on it. */
    @Override
    public void close() throws IOException, SQLException {
        for (List<?> table : database.query("SELECT oid::regclass::text FROM pg_class WHERE relkind IN ('r', 'm') AND "
                + "(reltablespace IN (SELECT oid FROM pg_tablespace WHERE spcname = '" + NAME + "') OR oid IN (SELECT "
                + "indrelid FROM pg_index JOIN pg_class i ON i.oid = indexrelid JOIN pg_tablespace t "
                + "ON t.oid = i.reltablespace WHERE spcname = '" + NAME + "'))")) {
            database.execute("DROP TABLE " + table.getFirst() + " CASCADE");
        }
        database.execute("ALTER DATABASE \"" + database + "\" RESET default_tablespace");
        database.execute("DROP TABLESPACE \"" + NAME + "\"");
        // Idle sessions of a pool may still have files open.
        database.execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                + " AND datname = current_database() AND backend_type = 'client backend'");
        done("umount", folder.toString());
        Files.deleteIfExists(folder);
    }

    private static boolean done(String... command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().onExit().join().exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
