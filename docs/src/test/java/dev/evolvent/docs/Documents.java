package dev.evolvent.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documentation, as files. */
final class Documents {

    /** The root of the source tree: tests run in the folder of their module. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Documents() {}

    /** Every page: those in the root, and those in docs. */
    static List<Path> pages() throws IOException {
        try (Stream<Path> root = Files.list(ROOT); Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(root, docs).filter(path -> path.toString().endsWith(".md"))
                    .filter(path -> !path.toString().contains("/target/")).sorted().toList();
        }
    }
}
