package dev.evolvent.cli.shared;

import dev.evolvent.views.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * One value of {@code --jar} as a class path: a jar, a folder of classes, or an application with its libraries inside (a jar
 * of Spring Boot, a war, or either of them unpacked).
 *
 * @param form
 *            its kind, in words
 */
record ApplicationJar(Path file, String form, List<Path> classPath) {

    /** Where an application with nested libraries has its classes and libraries. */
    private enum Nesting {
        SPRING_BOOT("BOOT-INF/", "Spring Boot jar"),
        WAR("WEB-INF/", "war");

        private final String folder;
        private final String form;

        Nesting(String folder, String form) {
            this.folder = folder;
            this.form = form;
        }

        private String classes() {
            return folder + "classes/";
        }

        private boolean isLibrary(String name) {
            String inside = name.startsWith(folder) ? name.substring(folder.length()) : "";
            // An executable war of Spring Boot has the libraries of the servlet container in a separate folder.
            return inside.matches("lib(-provided)?/[^/]+\\.jar");
        }
    }

    /** Libraries are unpacked into a temporary folder: a class loader cannot read a jar in a jar. */
    static ApplicationJar open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return ofFolder(file);
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            for (Nesting nesting : Nesting.values()) {
                if (jar.stream().anyMatch(entry -> entry.getName().startsWith(nesting.classes())
                        || nesting.isLibrary(entry.getName()))) {
                    return unpacked(file, jar, nesting, TemporaryFolder.create());
                }
            }
            long classes = jar.stream().filter(entry -> entry.getName().endsWith(".class")).count();
            return new ApplicationJar(file, "jar, " + Words.counted(classes, "class file"), List.of(file));
        }
    }

    private static ApplicationJar ofFolder(Path folder) throws IOException {
        for (Nesting nesting : Nesting.values()) {
            Path inside = folder.resolve(nesting.folder);
            if (Files.isDirectory(inside)) {
                List<Path> classPath = new ArrayList<>();
                classPath.add(folder.resolve(nesting.classes()));
                try (Stream<Path> files = Files.walk(inside, 2)) {
                    files.filter(each -> nesting.isLibrary(nesting.folder
                            + inside.relativize(each).toString().replace('\\', '/'))).sorted().forEach(classPath::add);
                }
                return new ApplicationJar(folder, "unpacked " + form(nesting, classPath), classPath);
            }
        }
        return new ApplicationJar(folder, "folder of classes", List.of(folder));
    }

    private static String form(Nesting nesting, List<Path> classPath) {
        return nesting.form + ", " + nesting.classes() + " and "
                + Words.counted(classPath.size() - 1L, "nested jar");
    }

    private static ApplicationJar unpacked(Path file, JarFile jar, Nesting nesting, Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<Path> classPath = new ArrayList<>(List.of(classes));
        for (JarEntry entry : jar.stream().filter(each -> !each.isDirectory()).toList()) {
            String name = entry.getName();
            if (name.startsWith(nesting.classes())) {
                copy(jar, entry, inside(classes, name.substring(nesting.classes().length())));
            } else if (nesting.isLibrary(name)) {
                // Numbered, so that no name from the jar becomes a part of a path.
                Path library = folder.resolve(classPath.size() + ".jar");
                copy(jar, entry, library);
                check(name, library);
                classPath.add(library);
            }
        }
        return new ApplicationJar(file, form(nesting, classPath), classPath);
    }

    /** Rejects an entry whose name points outside the folder. */
    private static Path inside(Path folder, String name) throws IOException {
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder) || name.contains("\\")) {
            throw new ZipException("the entry " + name + " would be unpacked outside of its folder");
        }
        return path;
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.resolveSibling("."));
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void check(String name, Path library) throws IOException {
        try {
            new JarFile(library.toFile()).close();
        } catch (ZipException e) {
            throw new ZipException(name + " in it: " + e.getMessage());
        }
    }

    @Override
    public String toString() {
        return file + " (" + form + ")";
    }
}
