package dev.evolvent.bench.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The machine of a bench, without which its figures mean nothing to others.
 *
 * @param load
 *            the load average of the last minute; negative if unknown
 */
public record Machine(String processor, int cores, String system, String java, double load) {

    private static final Path LINUX_PROCESSORS = Path.of("/proc/cpuinfo");

    public static Machine here() {
        return new Machine(findProcessor(), Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /**
     * Whether other processes compete with the bench for processors: its own thread, the compiler's and the
     * collector's.
     */
    boolean isBusy() {
        return load > cores / 2.0;
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
