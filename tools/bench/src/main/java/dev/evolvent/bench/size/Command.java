package dev.evolvent.bench.size;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.evolvent.bench.report.BenchException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command {@code evolvent} in its own process, with a small heap: as the script {@code evolvent} starts it with
 * {@code EVOLVENT_JAVA_OPTIONS}, except for the class data archive, which only saves a part of a second.
 *
 * @param folder
 *            for what the process writes
 * @param jar
 *            the application's upcasters: those of {@link ShopUpcasters}
 */
record Command(Path folder, Path jar, String url) {

    static final int HEAP = 128;

    private static final String MAIN = "dev.evolvent.cli.Main";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * The result of a process.
     *
     * @param seconds
     *            duration of the process
     */
    record Outcome(int exitCode, JsonNode answer, double seconds, HeapLog heap) {}

    static Command in(Path folder, String url) {
        try {
            return new Command(folder,
                    Path.of(Command.class.getProtectionDomain().getCodeSource().getLocation().toURI()), url);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of a jar is a URI", e);
        }
    }

    /** Runs it to its end, with exit code 0, or 12 for findings. */
    Outcome run(Question question) {
        Path heapLog = folder.resolve(question + ".gc");
        Path out = folder.resolve(question + ".json");
        Path err = folder.resolve(question + ".err");
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP + "m", "-Xlog:gc:file=" + heapLog, "-cp", System.getProperty("java.class.path"), MAIN));
        line.addAll(question.words(jar));
        line.addAll(List.of("--output", "json", "--url", url, "--layout", "document-store", "--position", "sequence"));
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            int exitCode = waitFor(process);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (exitCode != question.exitCode()) {
                throw new BenchException(question + " has ended with " + exitCode + ", and not with "
                        + question.exitCode() + ":\n" + Files.readString(out) + Files.readString(err));
            }
            try (Stream<String> log = Files.lines(heapLog)) {
                return new Outcome(exitCode, JSON.readTree(out.toFile()), seconds, HeapLog.of(log.toList()));
            }
        } catch (IOException e) {
            throw new BenchException(question + " could not be run: " + e, e);
        }
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("The bench was interrupted.", e);
        } finally {
            process.destroy();
        }
    }
}
