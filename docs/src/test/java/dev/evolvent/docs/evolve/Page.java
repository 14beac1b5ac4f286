package dev.evolvent.docs.evolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The guide's page. */
final class Page {

    private static final Path FILE = Path.of("../docs/guide/evolve-an-event.md");

    private Page() {}

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a block of its own; the numbers of lines are those of the guide's story. */
    static void shows(String said) {
        assertThat(withoutPlaces(text())).contains("```text\n" + withoutPlaces(said) + "\n```");
    }

    private static String withoutPlaces(String text) {
        return text.replaceAll("\\w+\\.java:\\d+", "a line of Java");
    }
}
