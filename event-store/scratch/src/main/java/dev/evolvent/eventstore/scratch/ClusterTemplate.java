package dev.evolvent.eventstore.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/**
 * An initialised data directory in the cache. A new server copies it, which takes a fraction of the time of
 * {@code initdb}. Its name depends on the binaries and on the script that runs {@code initdb}: other binaries or
 * options get their own template. Servers copied from one template have the same system identifier.
 *
 * @param name of its folder in the cache
 */
record ClusterTemplate(BinaryCache cache, String name) {

    boolean exists() {
        return cache.has(name);
    }

    Path path() {
        return cache.path(name);
    }

    /** Saves a copy of a new data directory, in which no server has run yet. */
    void makeFrom(Path data) {
        try {
            cache.complete(name, part -> copy(data, part));
        } catch (IOException e) {
            // Without a template, the next server runs initdb, too. This one does not need it.
        }
    }

    private static void copy(Path data, Path part) throws IOException {
        try (Stream<Path> paths = Files.walk(data)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = part.resolve(data.relativize(path).toString());
                Files.copy(path, target);
                // The server's user must read it; a cluster without data and passwords holds no secret.
                Files.setPosixFilePermissions(target,
                        PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}
