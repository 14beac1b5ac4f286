package dev.evolvent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evolvent-<version>.zip}, unpacked into a folder with a space, away from the source tree. */
class DistributionIT {

    @TempDir
    static Path folder;

    private static Path home;

    @BeforeAll
    static void unpack() throws IOException {
        Path target = Path.of("target");
        Path zip;
        try (Stream<Path> files = Files.list(target)) {
            zip = files.filter(file -> file.getFileName().toString().matches("evolvent-.*\\.zip")).findFirst()
                    .orElseThrow();
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path to = Files.createDirectory(folder.resolve("some programs"));
        try (FileSystem unzipped = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true));
                Stream<Path> files = Files.walk(unzipped.getPath("/"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(file.toString().substring(1));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
                Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
            }
        }
        home = to.resolve(zip.getFileName().toString().replace(".zip", ""));
    }

    @Test
    void it_has_what_it_needs_and_says_what_it_is() throws Exception {
        assertThat(home).isDirectoryContaining("glob:**/{LICENSE}").isDirectoryContaining("glob:**/{NOTICE}")
                .isDirectoryContaining("glob:**/{README.md}");
        assertThat(run(command(), "explain", "EV-1203").output()).startsWith("# EV-1203");
        assertThat(run(command(), "explain", "no such code").exitCode()).isEqualTo(1);
    }

    @Test
    void the_demo_runs_through_a_link() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a link"), home.resolve("bin/evolvent"));

        ProgramRun demo = run(link.toString(), "demo", "--events", "2000");

        assertThat(demo.exitCode()).as(demo.output()).isZero();
    }

    @Test
    void a_read_only_installation_starts_without_a_warning() throws Exception {
        Path lib = home.resolve("lib");
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // Root may write everywhere.
            command.addAll(List.of("setpriv", "--reuid=65534", "--clear-groups"));
        }
        command.addAll(List.of(command(), "--version"));
        Files.setPosixFilePermissions(lib, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            ProgramRun run = run(command.toArray(String[]::new));

            assertThat(run.exitCode()).as(run.output()).isZero();
            assertThat(run.output().lines()).hasSize(2).first().asString().startsWith("evolvent ");
        } finally {
            Files.setPosixFilePermissions(lib, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void an_older_java_is_named_in_three_lines() throws Exception {
        Path script = home.resolve("lib/find-java.sh");
        String before = Files.readString(script);
        Files.writeString(script, "java_version() { echo 17; }\n", StandardOpenOption.APPEND);
        try {
            ProgramRun run = run(command(), "--version");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.output().lines()).hasSize(3);
            assertThat(run.output()).startsWith("Evolvent needs a JRE of version 21 or later.").contains("is Java 17.");
        } finally {
            Files.writeString(script, before);
        }
    }

    @Test
    void a_jar_that_is_started_by_an_older_java_says_so() throws Exception {
        Path installed = Path.of("/usr/lib/jvm");
        assumeThat(installed).exists();
        List<Path> older;
        try (Stream<Path> homes = Files.list(installed)) {
            older = homes.filter(jvm -> jvm.getFileName().toString().matches(".*\\b(11|17)\\b.*"))
                    .filter(jvm -> Files.isExecutable(jvm.resolve("bin/java"))).toList();
        }
        assumeThat(older).as("a Java 11 or 17").isNotEmpty();

        ProgramRun run = run(older.getFirst().resolve("bin/java").toString(), "-jar",
                home.resolve("lib/evolvent.jar").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output().lines()).hasSize(3).first().isEqualTo("Evolvent needs Java 21 or later.");
    }

    @Test
    void bash_completes_a_command_and_an_option() throws Exception {
        assumeThat(Path.of("/bin/bash")).exists();
        String bin = home.resolve("bin").toString();

        ProgramRun run = run("bash", "-c",
                """
                        PATH="%s:$PATH"
                        source <(evolvent generate-completion) || exit 1
                        compopt() { :; }
                        completed() { COMP_WORDS=(evolvent "$@"); COMP_CWORD=$#; COMPREPLY=(); _complete_evolvent; echo "${COMPREPLY[@]}"; }
                        completed proj
                        completed projections rebuild --req
                        """
                        .formatted(bin));

        assertThat(run.output().lines()).containsExactly("projections", "--require-equal");
    }

    private static String command() {
        return home.resolve("bin/evolvent").toString();
    }

    private static ProgramRun run(String... command) throws IOException, InterruptedException {
        return ProgramRun.in(folder, command);
    }
}
