package dev.evolvent.eventstore.scratch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The folder of one server: its data, its log, and its pid file. */
record ServerFolder(Path path) {

    private static final int TAIL_LINES = 20;
    private static final Duration KILL_TIME = Duration.ofSeconds(30);

    static ServerFolder createIn(Path parent) throws IOException {
        return new ServerFolder(Files.createTempDirectory(parent, "evolvent-scratch-").toRealPath());
    }

    void configure(ServerSettings settings) throws IOException {
        Files.writeString(data().resolve("postgresql.conf"), "\n" + settings.lines(), StandardOpenOption.APPEND);
    }

    String logTail() {
        try {
            List<String> lines = new String(Files.readAllBytes(path.resolve("server.log")), StandardCharsets.UTF_8)
                    .lines().collect(Collectors.toList());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e + ")";
        }
    }

    boolean claimsToRun() {
        return Files.exists(pidFile());
    }

    /** The postmaster first, so that it cannot start any of the others again. */
    void killServer() throws IOException {
        if (!claimsToRun()) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip());
        List<ProcessHandle> processes = new ArrayList<>();
        ProcessHandle.of(pid).ifPresent(postmaster -> {
            processes.add(postmaster);
            postmaster.children().forEach(processes::add);
        });
        processes.forEach(ProcessHandle::destroyForcibly);
        awaitEnd(processes);
        // Without an init process that reaps zombies, as in many containers, the next server would consider this one
        // alive.
        Files.deleteIfExists(pidFile());
    }

    Path data() {
        return path.resolve("data");
    }

    private Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    private static void awaitEnd(List<ProcessHandle> processes) throws IOException {
        Instant deadline = Instant.now().plus(KILL_TIME);
        while (processes.stream().anyMatch(ServerFolder::isRunning)) {
            if (Instant.now().isAfter(deadline)) {
                throw new IOException("The processes " + processes + " do not end");
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted while " + processes + " are ending", e);
            }
        }
    }

    private static boolean isRunning(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            String status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"),
                    StandardCharsets.ISO_8859_1);
            return !status.substring(status.lastIndexOf(')')).startsWith(") Z");
        } catch (IOException noSuchFile) {
            // Either it has just ended, or this system has no /proc.
            return process.isAlive();
        }
    }
}
