package dev.evolvent.upcasters.yaml;

import dev.evolvent.upcasters.UpcasterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A file that was read, and nothing more. */
final class YamlFile {

    private final String name;
    private final byte[] content;

    /** A file that is too large is read only as far as it takes to notice. */
    private YamlFile(String name, InputStream content) throws IOException {
        this.name = name;
        this.content = content.readNBytes(YamlText.LARGEST + 1);
    }

    /** For messages: relative to the folder that was given. */
    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    /** What cannot be read is a problem of the registry, so that the others are read, too. */
    static List<YamlFile> allOf(Path fileOrFolder, UpcasterRegistry.Builder registry) {
        List<YamlFile> files = new ArrayList<>();
        try {
            // The folder itself may be a link; links in it are not followed into other folders.
            Path start = fileOrFolder.toRealPath();
            boolean folder = Files.isDirectory(start);
            for (Path path : folder ? yamlFilesIn(start) : List.of(start)) {
                String name = folder
                        ? start.relativize(path).toString().replace('\\', '/')
                        : String.valueOf(fileOrFolder.getFileName());
                try (InputStream content = Files.newInputStream(path)) {
                    files.add(new YamlFile(name, content));
                } catch (IOException e) {
                    registry.problem("the file cannot be read: " + e, name);
                }
            }
            if (files.isEmpty() && folder) {
                registry.problem("there is no file in this folder whose name ends with .yaml or .yml",
                        fileOrFolder.toString());
            }
        } catch (IOException | UncheckedIOException e) {
            registry.problem("there is no such file or folder, or it cannot be read: " + e, fileOrFolder.toString());
        }
        return files;
    }

    static List<YamlFile> resource(ClassLoader loader, String name, UpcasterRegistry.Builder registry) {
        try (InputStream content = loader.getResourceAsStream(name)) {
            if (content != null) {
                return List.of(new YamlFile(name, content));
            }
            registry.problem("there is no such resource", name);
        } catch (IOException e) {
            registry.problem("the resource cannot be read: " + e, name);
        }
        return List.of();
    }

    /** Hidden ones are left out: a mounted volume keeps copies of its files in hidden folders. */
    private static List<Path> yamlFilesIn(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".yaml") || path.toString().endsWith(".yml"))
                    .filter(path -> !isHidden(folder.relativize(path)))
                    .filter(path -> !Files.isDirectory(path))
                    .sorted().toList();
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
