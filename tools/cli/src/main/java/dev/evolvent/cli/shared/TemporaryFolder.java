package dev.evolvent.cli.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that only this user can read, and that are removed when the process ends. */
final class TemporaryFolder {

    private TemporaryFolder() {}

    static Path create() throws IOException {
        Path folder = Files.createTempDirectory("evolvent-jar-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder), "evolvent-remove-folder"));
        return folder;
    }

    private static void remove(Path folder) {
        try (Stream<Path> content = Files.walk(folder)) {
            List<Path> deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " is left", e);
        }
    }
}
