package dev.evolvent.projections;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the tests, in a process of its own. */
final class JavaProgram {

    private JavaProgram() {}

    static ProcessBuilder of(Class<?> program, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
