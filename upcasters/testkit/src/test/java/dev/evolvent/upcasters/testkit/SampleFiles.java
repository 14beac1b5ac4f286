package dev.evolvent.upcasters.testkit;

import dev.evolvent.upcasters.UpcasterModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Samples in a folder that a test fills. */
record SampleFiles(Path folder) {

    SampleFiles with(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    UpcasterTests testsOf(UpcasterModule module) {
        return UpcasterTests.of(Orders.registry(module)).samples(folder).seed(1);
    }

    /** The samples only, without the laws. */
    Run run(UpcasterModule module) {
        return Run.of(testsOf(module).documents(0));
    }
}
