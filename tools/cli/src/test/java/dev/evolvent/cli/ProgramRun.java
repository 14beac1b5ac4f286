package dev.evolvent.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program that was run in a process of its own, and what it has printed, errors included. */
record ProgramRun(int exitCode, String output) {

    /** Runs it without input. If it is Evolvent's launcher, its Java starts quickly. */
    static ProgramRun in(Path folder, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("EVOLVENT_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ProgramRun(process.waitFor(), output);
    }
}
