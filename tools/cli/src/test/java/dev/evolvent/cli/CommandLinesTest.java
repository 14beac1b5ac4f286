package dev.evolvent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine;

/** The command lines in the documentation are ones that the program accepts, and run in scripts as they stand. */
class CommandLinesTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern COMMAND = Pattern.compile(
            "(?:^|`)(?:\\./)?evolvent ([a-z][^`|>\\n]*?)(?= *(?:[`|\\n]|\\d?>| # ))",
            Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    @Test
    void every_command_line_is_accepted_and_does_not_ask() throws IOException {
        List<String> wrong = new ArrayList<>();
        CommandLine program = Main.commandLine();
        int commands = 0;
        for (Path page : pages()) {
            String text = Files.readString(page).replace("\\\n", " ");
            for (MatchResult command : COMMAND.matcher(text).results().toList()) {
                List<String> words = WORD.matcher(command.group(1)).results().map(CommandLinesTest::word).toList();
                problem(program, words).ifPresent(problem -> wrong
                        .add(ROOT.relativize(page) + ": " + command.group(1) + ": " + problem));
                commands++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(commands).isGreaterThan(100);
    }

    private static Optional<String> problem(CommandLine program, List<String> words) {
        try {
            ParseResult leaf = program.parseArgs(words.toArray(String[]::new));
            int names = 0;
            while (leaf.hasSubcommand()) {
                leaf = leaf.subcommand();
                names++;
            }
            boolean asks = leaf.commandSpec().findOption("--yes") != null && words.size() > names;
            return asks && Stream.of("--yes", "--dry-run").noneMatch(words::contains)
                    ? Optional.of("it asks")
                    : Optional.empty();
        } catch (ParameterException e) {
            // The name of a command without its parameters is mentioned, not run.
            boolean mentioned = words.stream().allMatch(word -> word.matches("[a-z-]+"))
                    && e.getMessage().startsWith("Missing required");
            return mentioned ? Optional.empty() : Optional.of(e.getMessage());
        }
    }

    private static String word(MatchResult word) {
        return Stream.of(1, 2, 3).map(word::group).filter(group -> group != null).findFirst().orElseThrow();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")),
                    pages.filter(file -> file.toString().endsWith(".md") && !file.toString().contains("/target/")))
                    .toList();
        }
    }
}
