package dev.evolvent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code evolvent} in the root. It was built just before, in this very build. */
class LauncherIT {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void starts_the_program_from_any_folder_and_through_a_link() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a link"), ROOT.resolve("evolvent"));

        assertThat(run(ROOT.resolve("evolvent").toString(), "--version").output()).startsWith("evolvent ");
        assertThat(run(link.toString(), "--version").output()).startsWith("evolvent ");
    }

    @Test
    void passes_arguments_and_the_exit_code_on() throws Exception {
        ProgramRun run = run(ROOT.resolve("evolvent").toString(), "explain", "no such code");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).startsWith("EV-9002: There is no page for error code no such code.");
    }

    @Test
    void a_password_in_an_url_is_not_even_logged() throws Exception {
        ProgramRun run = run(ROOT.resolve("evolvent").toString(), "events", "census", "--stacktrace", "--url",
                "jdbc:postgresql://127.0.0.1:port/x?user=someone&password=secret");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).startsWith("EV-9003").doesNotContain("secret");
    }

    @Test
    void payloads_go_through_in_utf_8_whatever_the_locale() throws Exception {
        ProgramRun run = run("sh", "-c",
                "printf '{\"orderId\":\"\\303\\251\"}' | LC_ALL=C LANG=C " + ROOT.resolve("evolvent")
                        + " upcasters upcast - --event OrderPlaced --revision 2 --yaml "
                        + ROOT.resolve("docs/examples/upcasters")
                        + " 2>/dev/null");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).isEqualToIgnoringNewLines("{\"orderId\":\"\u00e9\"}");
    }

    @Test
    void problems_of_declarations_end_in_the_exit_code_12() throws Exception {
        ProgramRun run = run(ROOT.resolve("evolvent").toString(), "upcasters", "check", "--yaml",
                ROOT.resolve("docs/examples/upcasters-broken").toString());

        assertThat(run.exitCode()).isEqualTo(12);
        assertThat(run.output()).contains("EV-1101", "EV-1103", "EV-1104", "EV-1105", "EV-1107", "EV-1109");
    }

    @Test
    void an_answer_that_does_not_fit_on_the_disk_is_an_error() throws Exception {
        assumeThat(Path.of("/dev/full")).as("a disk without room").exists();
        ProgramRun run = run("sh", "-c", ROOT.resolve("evolvent") + " explain EV-1203 > /dev/full");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).startsWith("EV-9008");
    }

    @Test
    void who_stops_reading_a_pipe_hears_nothing_of_it() throws Exception {
        ProgramRun run = run("sh", "-c",
                "{ " + ROOT.resolve("evolvent") + " explain EV-1203; echo $? >&2; } | exec true");

        assertThat(run.output().strip()).isEqualTo("0");
    }

    @Test
    void several_that_start_at_once_without_an_archive_of_classes_all_work() throws Exception {
        try (var files = Files.list(ROOT.resolve("tools/cli/target/evolvent/lib"))) {
            for (Path archive : files.filter(file -> file.toString().endsWith(".jsa")).toList()) {
                Files.delete(archive);
            }
        }
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            processes.add(new ProcessBuilder(ROOT.resolve("evolvent").toString(), "--version").redirectErrorStream(true)
                    .start());
        }
        for (Process process : processes) {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            assertThat(output).startsWith("evolvent ");
        }
    }

    @Test
    void where_there_is_no_fit_jdk_three_lines_say_so() throws Exception {
        ProgramRun run = run("sh", "-c", ". " + ROOT.resolve(".mvn/find-java.sh") + "; java_version() { echo 17; }; "
                + "if [ -z \"$(find_java javac)\" ]; then no_java JDK; exit 1; fi");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output().lines()).hasSize(3).first().asString()
                .isEqualTo("Evolvent needs a JDK of version 21 or later.");
        assertThat(run.output()).contains("is Java 17.");
    }

    @Test
    void a_java_home_without_java_is_named() throws Exception {
        ProgramRun run = run("sh", "-c", ". " + ROOT.resolve(".mvn/find-java.sh") + "; JAVA_HOME=/nowhere no_java JDK");

        assertThat(run.output()).contains(" JAVA_HOME=/nowhere is no Java.");
    }

    @Test
    void a_tree_is_built_once_and_its_copy_is_not_built_again() throws Exception {
        Path tree = treeThatOnlyPretendsToBuild();

        assertThat(start(tree)).startsWith("Building Evolvent (").endsWith(") ...\nstarted\n");
        assertThat(start(tree)).isEqualTo("started\n");
        Path copy = folder.resolve("a copy");
        assertThat(run("cp", "-r", tree.toString(), copy.toString()).exitCode()).isZero();
        assertThat(run("find", copy.toString(), "-name", "*.java", "-exec", "touch", "-d", "+1 hour", "{}", "+")
                .exitCode()).isZero();
        assertThat(start(copy)).as("all sources are newer than the program, and the same").isEqualTo("started\n");
    }

    @Test
    void a_tree_whose_sources_have_changed_is_built_again() throws Exception {
        Path tree = treeThatOnlyPretendsToBuild();
        Path source = tree.resolve("upcasters/core/src/main/java/Source.java");
        start(tree);

        Files.writeString(source, "class Source { int changed; }");
        setTime(source, "+1 hour");
        assertThat(start(tree)).as("changed").startsWith("Building Evolvent (");
        assertThat(start(tree)).isEqualTo("started\n");

        Files.delete(source);
        setTime(source.getParent(), "+1 hour");
        assertThat(start(tree)).as("deleted").startsWith("Building Evolvent (");
    }

    @Test
    void a_build_that_fails_says_where_its_output_is() throws Exception {
        Path tree = treeThatOnlyPretendsToBuild();
        Files.writeString(tree.resolve("mvnw"), "#!/bin/sh\necho '[ERROR] no such thing'; exit 1\n");

        ProgramRun run = run(tree.resolve("evolvent").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("[ERROR] no such thing",
                "All of the output is in " + tree.toRealPath().resolve("tools/cli/build.log"));
    }

    /** The scripts, one source, and a build that takes no time. */
    private Path treeThatOnlyPretendsToBuild() throws Exception {
        Path tree = Files.createDirectory(folder.resolve("a tree"));
        for (String name : List.of("event-store", "projections", "tools/cli", "tools/views", "docs/errors",
                "upcasters/core/src/main/java", ".mvn")) {
            Files.createDirectories(tree.resolve(name));
        }
        for (String name : List.of("evolvent", ".mvn/find-java.sh", ".mvn/build-program.sh", "pom.xml",
                "tools/pom.xml")) {
            Files.copy(ROOT.resolve(name), tree.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.writeString(tree.resolve("upcasters/core/src/main/java/Source.java"), "class Source {}");
        Path build = Files.writeString(tree.resolve("mvnw"), """
                #!/bin/sh
                mkdir -p tools/cli/target/evolvent/lib tools/cli/target/evolvent/bin
                touch tools/cli/target/evolvent/lib/evolvent.jar
                printf '#!/bin/sh\\necho started\\n' >tools/cli/target/evolvent/bin/evolvent
                chmod +x tools/cli/target/evolvent/bin/evolvent
                sh .mvn/build-program.sh tools/cli
                """);
        Files.setPosixFilePermissions(build, PosixFilePermissions.fromString("rwxr-xr-x"));
        return tree;
    }

    private String start(Path tree) throws IOException, InterruptedException {
        ProgramRun run = run(tree.resolve("evolvent").toString());
        assertThat(run.exitCode()).as(run.output()).isZero();
        return run.output();
    }

    private void setTime(Path file, String time) throws IOException, InterruptedException {
        assertThat(run("touch", "-d", time, file.toString()).exitCode()).isZero();
    }

    private ProgramRun run(String... command) throws IOException, InterruptedException {
        return ProgramRun.in(folder, command);
    }
}
