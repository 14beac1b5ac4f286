package dev.evolvent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code evolvent} in the root. It was built just before, in this very build. */
class LauncherIT {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private record Run(int exitCode, String output) {}

    @Test
    void starts_the_program_from_any_folder_and_through_a_link() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a link"), ROOT.resolve("evolvent"));

        assertThat(run(ROOT.resolve("evolvent").toString(), "--version").output()).startsWith("evolvent ");
        assertThat(run(link.toString(), "--version").output()).startsWith("evolvent ");
    }

    @Test
    void passes_arguments_and_the_exit_code_on() throws Exception {
        Run run = run(ROOT.resolve("evolvent").toString(), "explain", "no such code");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).startsWith("EV-9002: There is no page for error code no such code.");
    }

    @Test
    void a_password_in_an_url_is_not_even_logged() throws Exception {
        Run run = run(ROOT.resolve("evolvent").toString(), "events", "census", "--stacktrace", "--url",
                "jdbc:postgresql://127.0.0.1:port/x?user=someone&password=secret");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).startsWith("EV-9003").doesNotContain("secret");
    }

    @Test
    void payloads_go_through_in_utf_8_whatever_the_locale() throws Exception {
        Run run = run("sh", "-c", "printf '{\"orderId\":\"\\303\\251\"}' | LC_ALL=C LANG=C " + ROOT.resolve("evolvent")
                + " upcasters upcast - --event OrderPlaced --revision 2 --yaml "
                + ROOT.resolve("docs/examples/upcasters")
                + " 2>/dev/null");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).isEqualToIgnoringNewLines("{\"orderId\":\"\u00e9\"}");
    }

    @Test
    void problems_of_declarations_end_in_the_exit_code_12() throws Exception {
        Run run = run(ROOT.resolve("evolvent").toString(), "upcasters", "check", "--yaml",
                ROOT.resolve("docs/examples/upcasters-broken").toString());

        assertThat(run.exitCode()).isEqualTo(12);
        assertThat(run.output()).contains("EV-1101", "EV-1103", "EV-1104", "EV-1105", "EV-1107", "EV-1109");
    }

    @Test
    void an_answer_that_does_not_fit_on_the_disk_is_an_error() throws Exception {
        assumeThat(Path.of("/dev/full")).as("a disk without room").exists();
        Run run = run("sh", "-c", ROOT.resolve("evolvent") + " explain EV-1203 > /dev/full");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).startsWith("EV-9008");
    }

    @Test
    void who_stops_reading_a_pipe_hears_nothing_of_it() throws Exception {
        Run run = run("sh", "-c", "{ " + ROOT.resolve("evolvent") + " explain EV-1203; echo $? >&2; } | exec true");

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
        Run run = run("sh", "-c", ". " + ROOT.resolve(".mvn/find-java.sh") + "; java_version() { echo 17; }; "
                + "if [ -z \"$(find_java javac)\" ]; then no_java JDK; exit 1; fi");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output().lines()).hasSize(3).first().asString()
                .isEqualTo("Evolvent needs a JDK of version 21 or later.");
        assertThat(run.output()).contains("is Java 17.");
    }

    private Run run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("EVOLVENT_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
