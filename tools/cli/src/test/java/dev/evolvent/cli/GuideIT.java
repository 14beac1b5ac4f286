package dev.evolvent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The commands in the guide print what the guide says that they print. */
class GuideIT {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern COMMAND = Pattern.compile("```sh\\n([^`]*)```\\n\\n```\\n([^`]*)```");

    @Test
    void each_command_prints_what_stands_below_it() throws Exception {
        Matcher command = COMMAND.matcher(Files.readString(ROOT.resolve("docs/guide/upcasters-cli.md")));
        int commands = 0;
        while (command.find()) {
            List<String> shown = command.group(2).lines().toList();
            int left = shown.indexOf("...");
            String printed = run(command.group(1));

            assertThat(printed).as(command.group(1)).startsWith(text(left < 0 ? shown : shown.subList(0, left)))
                    .endsWith(text(shown.subList(left + 1, shown.size())));
            commands++;
        }
        assertThat(commands).isGreaterThan(5);
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    /** Without the note that there is no jar, which is told once, in words. */
    private static String run(String command) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", command).directory(ROOT.toFile()).redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.lines().filter(line -> !line.startsWith("Note: ")).reduce("", (all, line) -> all + line + "\n");
    }
}
