package dev.evolvent.eventstore.scratch;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.scratch.Leash.Command;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A running PostgreSQL server with its own empty cluster, which is removed on close.
 *
 * <pre>{@code
 * try (ScratchServer server = ScratchServer.start();
 *         Connection connection = DriverManager.getConnection(server.jdbcUrl())) {
 *     ...
 * }
 * }</pre>
 *
 * <ul>
 * <li>Needs the PostgreSQL binaries of this platform on the class path, {@code sh}, and no rights. Works as root.</li>
 * <li>The superuser is {@code postgres}, without a password; the server listens on the loopback interface only, on a
 * free port. Encoding UTF-8, locale C, time zone UTC.</li>
 * <li>Fast rather than safe: {@code fsync} and {@code full_page_writes} are off, so what is committed outlives a crash of
 * the server, not one of the machine. {@link Builder#durable()} puts them on.</li>
 * <li>It ends with this JVM at the latest, even when that is killed, unless it was told to {@link #keep()}.</li>
 * <li>Errors are {@link EvolventException}s with a code of {@link ScratchError}.</li>
 * </ul>
 *
 * May be used by several threads.
 */
public final class ScratchServer implements AutoCloseable {

    private final ServerFolder folder;
    private final Path bin;
    private final ServerUser user;
    private final Leash leash;
    private final int port;
    private boolean killed;
    private boolean closed;

    private ScratchServer(ServerFolder folder, Path bin, ServerUser user, Leash leash, int port) {
        this.folder = folder;
        this.bin = bin;
        this.user = user;
        this.leash = leash;
        this.port = port;
    }

    /** Starts a server with the default settings. */
    public static ScratchServer start() {
        return builder().start();
    }

    /** Starts a server with custom settings. */
    public static Builder builder() {
        return new Builder();
    }

    /** The URL of the database {@code postgres}. */
    public String jdbcUrl() {
        return jdbcUrl("postgres");
    }

    /** The URL of a database of this server, whatever its name; it need not exist yet. */
    public String jdbcUrl(String database) {
        // Not "localhost": that may resolve to ::1 first, where another program can have the same port.
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + URLEncoder.encode(database, StandardCharsets.UTF_8)
                + "?user=postgres";
    }

    /** The version of PostgreSQL, such as {@code 18.6}. */
    public String version() {
        return user.version();
    }

    /** The folder of this server, with {@code data} and {@code server.log}; {@link #close()} removes it. */
    public Path directory() {
        return folder.path();
    }

    /**
     * Stops the server cleanly, if it runs, and starts it again, on the same port and with the same data. After a
     * {@link #kill()} it recovers as after a crash.
     */
    public synchronized void restart() {
        requireOpen();
        try {
            if (folder.claimsToRun()) {
                leash.run(Command.STOP);
            }
            if (!leash.run(Command.START)) {
                throw didNotStart(folder);
            }
            killed = false;
        } catch (IOException e) {
            throw new EvolventException(ScratchError.DID_NOT_START, "The server could not be restarted: " + e, e);
        }
    }

    /** Kills all processes of the server with SIGKILL; {@link #restart()} recovers it. For crash tests. */
    public synchronized void kill() {
        try {
            folder.killServer();
            killed = true;
        } catch (IOException e) {
            throw new EvolventException(ScratchError.DID_NOT_START, "The server could not be killed: " + e, e);
        }
    }

    /**
     * Keeps the server running: from now on neither {@link #close()} nor the end of this JVM stops it. Give the user
     * the {@link #stopCommand()}.
     */
    public synchronized void keep() {
        requireOpen();
        try {
            if (!leash.run(Command.KEEP)) {
                throw new IOException("the process that watches over it is gone");
            }
        } catch (IOException e) {
            throw new EvolventException(ScratchError.DID_NOT_START, "The server cannot be kept: " + e, e);
        }
    }

    /** A shell command that stops this server and removes its folder, for a user to paste. */
    public String stopCommand() {
        List<String> stop = new ArrayList<>(user.prefix());
        stop.addAll(List.of(bin.resolve("pg_ctl").toString(), "-D", "data", "-m", "immediate", "stop"));
        String directory = quoted(directory().toString());
        return "(cd " + directory + " && " + stop.stream().map(ScratchServer::quoted).collect(Collectors.joining(" "))
                + "; cd / && rm -rf " + directory + ")";
    }

    /** Stops the server immediately and removes its folder. Does nothing after {@link #keep()} or a first close. */
    @Override
    public synchronized void close() {
        if (killed && !closed) {
            // System V shared memory outlives the processes and the folder; only the next server frees it.
            try {
                leash.run(Command.START);
            } catch (IOException e) {
                // Then it is gone, and there is nothing left to do.
            }
        }
        closed = true;
        leash.end();
    }

    @Override
    public String toString() {
        return "PostgreSQL " + version() + " on port " + port + " in " + directory();
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException(this + " is closed");
        }
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private static EvolventException didNotStart(ServerFolder folder) {
        return new EvolventException(ScratchError.DID_NOT_START,
                "The PostgreSQL server did not start. The end of its log:\n" + folder.logTail());
    }

    /** The settings of a new {@link ScratchServer}. */
    public static final class Builder {

        private static final int ATTEMPTS = 5;

        private ServerSettings settings = ServerSettings.defaults();
        private Path parent = Path
                .of(System.getProperty("evolvent.scratch.folder", System.getProperty("java.io.tmpdir")));

        private Builder() {}

        /** A line of {@code postgresql.conf}; overrides the defaults of this class. */
        public Builder setting(String name, String value) {
            settings = settings.with(name, value);
            return this;
        }

        /** Commits reach the disk, as in production: for benchmarks, and for tests that power off the machine. */
        public Builder durable() {
            settings = settings.durable();
            return this;
        }

        /**
         * The parent of the server's folder; by default what the system property {@code evolvent.scratch.folder} names,
         * else the folder for temporary files.
         */
        public Builder in(Path parent) {
            this.parent = parent;
            return this;
        }

        /** Starts the server and waits until it accepts connections. */
        public ScratchServer start() {
            try {
                Binaries binaries = Binaries.onClassPath();
                BinaryCache cache = BinaryCache.open();
                Path bin = cache.unpacked(binaries).resolve("bin");
                return start(ServerFolder.createIn(parent), bin, cache.template(binaries));
            } catch (IOException e) {
                throw new EvolventException(ScratchError.DID_NOT_START,
                        "The PostgreSQL server could not be set up: " + e, e);
            }
        }

        private ScratchServer start(ServerFolder folder, Path bin, ClusterTemplate template) throws IOException {
            ServerUser user;
            Leash leash;
            try {
                user = ServerUser.find(folder.path(), bin);
                leash = Leash.attach(folder.path(), bin, template.path(), user);
            } catch (IOException | EvolventException e) {
                Unpacking.deleteTree(folder.path());
                throw e;
            }
            try {
                initialise(folder, leash, template);
                return new ScratchServer(folder, bin, user, leash, startOnSomePort(folder, leash));
            } catch (IOException | RuntimeException e) {
                leash.end();
                throw e;
            }
        }

        private static void initialise(ServerFolder folder, Leash leash, ClusterTemplate template)
                throws IOException {
            boolean copied = template.exists();
            if (!leash.run(copied ? Command.COPY : Command.INIT)) {
                throw didNotStart(folder);
            }
            if (!copied) {
                template.makeFrom(folder.data());
            }
        }

        /** Between the check that a port is free and the server's start, another program may take it. */
        private int startOnSomePort(ServerFolder folder, Leash leash) throws IOException {
            for (int attempt = 1; true; attempt++) {
                Port port = Port.of(settings);
                folder.configure(settings.with("port", Integer.toString(port.number())));
                if (leash.run(Command.START)) {
                    return port.number();
                }
                if (attempt == ATTEMPTS || port.fixed() || !folder.logTail().contains("could not bind")) {
                    throw didNotStart(folder);
                }
            }
        }
    }
}
