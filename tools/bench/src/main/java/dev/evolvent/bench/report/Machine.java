package dev.evolvent.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where a bench has run: without this, its figures mean nothing to anybody else. */
public record Machine(String processor, int cores, String system, String java) {

    private static final Path LINUX_PROCESSORS = Path.of("/proc/cpuinfo");

    public static Machine here() {
        return new Machine(findProcessor(), Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + Runtime.version());
    }

    private static String findProcessor() {
        String architecture = System.getProperty("os.arch");
        if (!Files.isReadable(LINUX_PROCESSORS)) {
            return architecture;
        }
        try (Stream<String> lines = Files.lines(LINUX_PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> List.of(line.split(":", 2)).getLast().strip())
                    .findFirst().orElse(architecture);
        } catch (IOException e) {
            return architecture;
        }
    }

    @Override
    public String toString() {
        return processor + ", " + cores + " cores, " + system + ", " + java;
    }
}
