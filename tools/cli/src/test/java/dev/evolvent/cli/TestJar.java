package dev.evolvent.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A jar of an application, whose classes are on no class path. */
public final class TestJar {

    private final Path folder;
    private final List<Path> sources = new ArrayList<>();
    private final Path classes;

    public TestJar(Path folder) throws IOException {
        this.folder = folder;
        classes = Files.createDirectories(folder.resolve("classes"));
    }

    /** A class of the package com.acme, with the imports that upcasters need. */
    public TestJar source(String name, String body) throws IOException {
        Path file = Files.createDirectories(folder.resolve("com/acme")).resolve(name + ".java");
        sources.add(Files.writeString(file,
                "package com.acme;\nimport dev.evolvent.upcasters.*;\nimport dev.evolvent.upcasters.event.*;\n"
                        + "import com.fasterxml.jackson.databind.*;\nimport com.fasterxml.jackson.databind.node.*;\n"
                        + body));
        return this;
    }

    /** A class that is in a file already. */
    public TestJar source(Path file) {
        sources.add(file);
        return this;
    }

    public TestJar entry(String name, String content) throws IOException {
        Path file = classes.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return this;
    }

    /** The classes that offer themselves as modules. */
    public TestJar modules(String... names) throws IOException {
        return entry("META-INF/services/dev.evolvent.upcasters.UpcasterModule", String.join("\n", names) + "\n");
    }

    /** Compiles the sources, if there are any, and packs all that is there but for some classes. */
    public Path build(String name, String... leftOut) throws IOException {
        if (!sources.isEmpty()) {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            StringWriter problems = new StringWriter();
            if (!compiler.getTask(problems, null, null,
                    List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none"), null,
                    compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(sources)).call()) {
                throw new IllegalStateException(problems.toString());
            }
        }
        Path jar = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> content = Files.walk(classes)) {
            for (Path each : content.filter(Files::isRegularFile).toList()) {
                String entry = classes.relativize(each).toString();
                if (!List.of(leftOut).contains(entry)) {
                    out.putNextEntry(new JarEntry(entry));
                    Files.copy(each, out);
                    out.closeEntry();
                }
            }
        }
        return jar;
    }
}
