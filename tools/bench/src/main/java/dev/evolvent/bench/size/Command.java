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
 * The command {@code evolvent} in a process of its own, with a small heap: what the script {@code evolvent} starts if
 * {@code EVOLVENT_JAVA_OPTIONS} says so, but for the archive of classes, which only saves a part of a second.
 *
 * @param folder
 *            for what the process writes
 * @param jar
 *            where the application's upcasters are: those of {@link ShopUpcasters}
 */
record Command(Path folder, Path jar, String url) {

    static final int HEAP = 128;

    private static final String MAIN = "dev.evolvent.cli.Main";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * What it came to.
     *
     * @param seconds
     *            from the start of the process to its end
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

    /** Runs it to its end, which is that of the work: with 0, or with 12 if it has found something. */
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
