package dev.evolvent.upcasters.testkit;

import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.testkit.SampleName.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of all samples. */
final class SampleFolder {

    /** A file that should not be where it is, and why not. */
    record Stray(URI uri, String problem) {}

    private final String shownAs;
    private final Map<SampleName, Path> files = new LinkedHashMap<>();
    private final List<Stray> strays = new ArrayList<>();

    private SampleFolder(String shownAs) {
        this.shownAs = shownAs;
    }

    /** A folder without samples. */
    static SampleFolder empty(String shownAs) {
        return new SampleFolder(shownAs);
    }

    static SampleFolder of(Path root, String shownAs) {
        SampleFolder folder = new SampleFolder(shownAs);
        if (Files.isDirectory(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(path -> path.toString().endsWith(".json")).filter(Files::isRegularFile).sorted()
                        .forEach(path -> folder.add(root, path));
            } catch (IOException e) {
                throw new UncheckedIOException("The samples in " + root + " cannot be read", e);
            }
        }
        return folder;
    }

    /** A folder on the class path; messages name it by its source folder. */
    static SampleFolder onClassPath(String name) {
        String shownAs = "src/test/resources/" + name;
        try {
            ClassLoader loader = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                    .orElseGet(SampleFolder.class::getClassLoader);
            for (URL url : Collections.list(loader.getResources(name))) {
                if (url.getProtocol().equals("file")) {
                    return of(Path.of(url.toURI()), shownAs);
                }
            }
            return empty(shownAs);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The folder " + name + " cannot be looked up on the class path", e);
        }
    }

    private void add(Path root, Path file) {
        Path relative = root.relativize(file);
        String path = shownAs + "/" + relative.toString().replace('\\', '/');
        if (relative.getNameCount() != 2) {
            stray(file, path + " is not a sample: samples are at " + shownAs
                    + "/EVENT/REVISION.json. A slash in the name of an event is written as %2F.");
            return;
        }
        Optional<SampleName> name = SampleName.of(relative.getName(0).toString(), relative.getName(1).toString());
        if (name.isEmpty()) {
            stray(file, path + " is not a sample: a % is followed by two hexadecimal digits, and % itself is %25.");
        } else if (!path(name.get()).equals(path)) {
            stray(file, path + " is not named as a sample of " + name.get().type() + " is: " + path(name.get()));
        } else {
            files.put(name.get(), file);
        }
    }

    private void stray(Path file, String problem) {
        strays.add(new Stray(file.toUri(), problem));
    }

    /** What every sample is named, and where it is. */
    Map<SampleName, Path> files() {
        return files;
    }

    /** The files that are named as no sample is. */
    List<Stray> strays() {
        return strays;
    }

    Optional<Sample> sample(EventType type) {
        SampleName name = new SampleName(type, Kind.PAYLOAD);
        return read(name).map(payload -> new Sample(type, path(name), file(name).toUri(), payload,
                read(new SampleName(type, Kind.METADATA))));
    }

    Optional<Json> read(SampleName name) {
        return files.containsKey(name) ? Optional.of(read(file(name))) : Optional.empty();
    }

    /** The path of a file, which need not be there, for messages. */
    String path(SampleName name) {
        return shownAs + "/" + name.path();
    }

    private Path file(SampleName name) {
        return files.getOrDefault(name, Path.of(shownAs).resolve(name.path()));
    }

    private static Json read(Path file) {
        try {
            return Json.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
