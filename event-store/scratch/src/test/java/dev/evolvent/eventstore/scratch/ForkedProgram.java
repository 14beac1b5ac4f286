package dev.evolvent.eventstore.scratch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A JVM with a server in it, which a test may kill. */
final class ForkedProgram implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;

    private ForkedProgram(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    static ForkedProgram start(List<String> jvmOptions, String... arguments) throws IOException {
        return start(List.of(), Map.of(), jvmOptions, arguments);
    }

    static ForkedProgram start(List<String> before, Map<String, String> environment, List<String> jvmOptions,
            String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path")));
        command.addAll(jvmOptions);
        command.add(Program.class.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return new ForkedProgram(builder.start());
    }

    Started awaitStart() throws IOException {
        String directory = String.valueOf(lines.readLine());
        if (!directory.startsWith("/")) {
            throw new IllegalStateException("The program failed: " + directory + "\n" + remainingOutput());
        }
        return new Started(Path.of(directory), lines.readLine(), lines.readLine(), lines.readLine());
    }

    long pid() {
        return process.pid();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** A signal to this program and to all of its process group, as Ctrl-C sends one. */
    void signalGroup(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + signal + " -" + pid()).start().waitFor();
        process.waitFor();
    }

    void finish() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    String remainingOutput() {
        return lines.lines().collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /**
     * @param greeting whether the server answered to the program itself
     */
    record Started(Path directory, String url, String stopCommand, String greeting) {}
}
