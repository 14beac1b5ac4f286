package dev.evolvent.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code tools/bench/run}. What it starts was built just before, in this very build. */
class LauncherIT {

    private static final Path SCRIPT = Path.of("run").toAbsolutePath();

    @TempDir
    Path folder;

    private record Run(int exitCode, String output) {}

    @Test
    void lists_the_benches_from_any_folder_and_through_a_link() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a link"), SCRIPT);

        assertThat(run(SCRIPT.toString()).output()).startsWith("upcasting  ");
        assertThat(run(link.toString()).output()).startsWith("upcasting  ");
    }

    @Test
    void passes_arguments_and_the_exit_code_on() throws Exception {
        Run run = run(SCRIPT.toString(), "no such bench");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output())
                .startsWith(
                        "There is no bench no such bench. There are: upcasting, reading, layouts, size, add-sequence, rebuild, rebuild-heap, live.");
    }

    private Run run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
