package dev.evolvent.eventstore.scratch;

import dev.evolvent.EvolventException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The user that the server runs as. PostgreSQL refuses to run as root, the usual user of a build in a container.
 *
 * @param prefix
 *            the words to put before a command; empty if this process is an ordinary user
 * @param version the version that {@code postgres} reports when run that way, such as {@code 18.6}
 */
record ServerUser(List<String> prefix, String version) {

    private static final int ROOT = 0;
    /** By convention the user and the group that own nothing. */
    private static final int NOBODY = 65534;

    private static final List<String> AS_NOBODY = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY,
            "--clear-groups");
    /** A user namespace without a mapping: still the owner of root's files, but with another uid and no privileges. */
    private static final List<String> IN_NAMESPACE = List.of("unshare", "-U");

    private static final Pattern VERSION = Pattern.compile("postgres \\(PostgreSQL\\) (\\S+)");

    ServerUser {
        prefix = List.copyOf(prefix);
    }

    /** Creates {@code folder/data}, and tries each way with the real binaries and the real folder until one works. */
    static ServerUser find(Path folder, Path bin) throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        boolean root = Files.getAttribute(folder, "unix:uid").equals(ROOT);
        return root ? findForRoot(folder, data, bin) : findForOrdinaryUser(folder, bin);
    }

    private static ServerUser findForOrdinaryUser(Path folder, Path bin) throws IOException {
        Probe probe = Probe.of(List.of(), folder, bin);
        if (probe.version().isEmpty()) {
            throw new EvolventException(ScratchError.DID_NOT_START,
                    "The PostgreSQL binaries in " + bin + " do not run on this machine:\n" + probe.output());
        }
        return new ServerUser(List.of(), probe.version());
    }

    private static ServerUser findForRoot(Path folder, Path data, Path bin) throws IOException {
        List<String> failures = new ArrayList<>();
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            own(data, NOBODY);
            Probe probe = Probe.of(AS_NOBODY, folder, bin);
            if (!probe.version().isEmpty()) {
                return new ServerUser(AS_NOBODY, probe.version());
            }
            failures.add("setpriv: " + probe.output());
        } catch (IOException e) {
            // A container may lack the right to change owners.
            failures.add("setpriv: " + e);
        }
        own(data, ROOT);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Probe probe = Probe.of(IN_NAMESPACE, folder, bin);
        if (!probe.version().isEmpty()) {
            return new ServerUser(IN_NAMESPACE, probe.version());
        }
        failures.add("unshare: " + probe.output());
        throw new EvolventException(ScratchError.NO_UNPRIVILEGED_USER, """
                PostgreSQL does not run as root, and neither way to run it as another user works here. Run this \
                program as an ordinary user, or see to it that one works: setpriv (of util-linux) needs to change the \
                user, and the folders %s and %s to be open to all users on the way; unshare -U needs user namespaces.
                %s""".formatted(folder, bin, String.join("\n", failures)));
    }

    private static void own(Path path, int user) throws IOException {
        Files.setAttribute(path, "unix:uid", user);
        Files.setAttribute(path, "unix:gid", user);
    }

    /**
     * @param version
     *            empty if it did not work
     */
    private record Probe(String version, String output) {

        static Probe of(List<String> prefix, Path folder, Path bin) throws IOException {
            List<String> line = new ArrayList<>(prefix);
            line.addAll(
                    List.of("sh", "-c", "test -w \"$1\" || echo \"cannot write to $1\"; exec \"$2\" --version", "sh",
                            folder.resolve("data").toString(), bin.resolve("postgres").toString()));
            Process process;
            try {
                process = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true)
                        .start();
            } catch (IOException commandNotFound) {
                return new Probe("", String.valueOf(commandNotFound.getMessage()));
            }
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Matcher version = VERSION.matcher(output);
            return version.lookingAt() ? new Probe(version.group(1), output) : new Probe("", output);
        }
    }
}
