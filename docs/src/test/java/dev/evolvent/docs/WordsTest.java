package dev.evolvent.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.evolvent.docs.WordsToAvoid.Hit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages, messages and comments use standard words, which readers know and search for. */
class WordsTest {

    private static final Path ROOT = Documents.ROOT;

    /** Reads the text of a file that people read. */
    @FunctionalInterface
    interface Reading {

        String proseOf(String text) throws IOException;
    }

    static Stream<Arguments> sources() throws IOException {
        List<Path> product = product();
        Reading page = Prose::ofPage;
        return Stream.of(arguments(named("guide", guide()), page),
                arguments(named("errors", files("docs/errors", ".md")), page),
                arguments(named("front pages",
                        Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md").map(ROOT::resolve).toList()), page),
                arguments(named("messages", product), (Reading) Prose::ofSource),
                arguments(named("comments", product), (Reading) Prose::ofComments));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void no_text_uses_a_word_of_the_list(List<Path> files, Reading reading) throws IOException {
        WordsToAvoid words = WordsToAvoid.read();
        List<Hit> hits = new ArrayList<>();
        for (Path file : files) {
            hits.addAll(words.in(ROOT.relativize(file).toString(), reading.proseOf(Files.readString(file))));
        }
        assertThat(files).isNotEmpty();
        assertThat(hits.stream().map(Hit::toString).collect(Collectors.joining("\n"))).as("words to avoid").isEmpty();
    }

    @Test
    void each_expression_finds_the_planted_text_that_it_is_meant_for() throws IOException {
        String planted = """
                Whoever reads; somebody who writes, nobody who waits, and everybody else: he is about it.
                Who only asks makes none. Build it anew, and have it mended.
                It takes up the events, until it is taken
                back. What hangs on the table is in the way. It keeps book: the book knows.
                An event is parked for ever, in silence, without a word, unsaid, beside the live tables,
                behind a position. It goes on where it was, and others go on. Pausing has it wait.
                What happened is told. It tells how far it is. It holds one table against the other.
                The one of which it is sure is odd. Without further ado, it asks every so often.
                """;
        WordsToAvoid words = WordsToAvoid.read();

        assertThat(words.entries()).isNotEmpty().allMatch(entry -> entry.expression().matcher(planted).find());
        assertThat(words.in("planted", planted)).contains(new Hit("planted", 3, "taken back", "undo, roll back"));
    }

    @Test
    void standard_english_is_not_found() throws IOException {
        assertThat(WordsToAvoid.read().in("planted", """
                The process recommends an amendment; a bookmark marks the spot in the way that the page describes.
                The copy takes up to 10 GB, and it takes up 20 % of the disk. It is beside the file, behind a proxy.
                The lock goes on the table. The test is told to stop, and the two cannot be told apart.
                The system tells you why. Who owns the table?
                """)).isEmpty();
    }

    @Test
    void code_in_a_page_is_not_read_and_the_text_around_it_is() throws IOException {
        assertThat(WordsToAvoid.read().in("planted", Prose.ofPage("""
                Nothing here, `nobody`, [a page](anew.md#mended).
                <!-- somebody -->
                ```
                nobody
                ```
                But whoever reads this
                """))).extracting(Hit::line, Hit::word).containsExactly(tuple(6, "whoever"));
    }

    @Test
    void strings_of_a_source_are_read_even_if_concatenated_and_comments_are_not() throws IOException {
        assertThat(WordsToAvoid.read().in("planted", Prose.ofSource("""
                class Planted {
                    // somebody
                    String one = "it was taken "
                            + "back" + nobody();
                    /** Whoever. "anew" */
                    String nobody() {
                        return \"""
                                First,
                                nobody waits\""";
                    }
                    char quote = '"'; String two = "a \\"mended\\" one\\nunsaid";
                }
                """))).extracting(Hit::line, Hit::word).containsExactly(tuple(3, "taken back"),
                tuple(9, "nobody"), tuple(11, "mended"), tuple(11, "unsaid"));
    }

    @Test
    void comments_of_a_source_are_read_even_across_lines_and_strings_and_code_are_not() throws IOException {
        assertThat(WordsToAvoid.read().in("planted", Prose.ofComments("""
                class Planted {
                    // It was taken
                    // back by {@code nobody}
                    String nobody = "http://anew"; // mended
                    /**
                     * See {@link Whoever#anew}: it goes
                     * on where it was.
                     */
                    String text = \"""
                            // nobody
                            /* anew */\""";
                    char quote = '"'; /* somebody */ String somebody = "unsaid";
                }
                """))).extracting(Hit::line, Hit::word).containsExactly(tuple(2, "taken back"),
                tuple(4, "mended"), tuple(6, "goes on where"), tuple(12, "somebody"));
    }

    private static List<Path> guide() throws IOException {
        return Stream.concat(Stream.of(ROOT.resolve("docs/README.md")), files("docs/guide", ".md").stream()).toList();
    }

    private static List<Path> product() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("upcasters", "event-store", "projections", "tools")) {
            sources.addAll(files(folder, ".java"));
        }
        return sources.stream().filter(source -> source.toString().contains("/src/main/java/")).toList();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
