package dev.evolvent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The end of the build: counts and names the tests of all modules that were skipped. Where the environment variable CI is
 * true, a skipped test that {@code .ci/skipped-tests.txt} has no reason for is a failure. Runs after all other tests.
 */
class SkippedTests {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void are_named_and_have_a_reason() throws Exception {
        Instant began = Instant.parse(System.getProperty("build.start", Instant.EPOCH.toString()));
        List<String> skipped = in(ROOT, began);
        System.out.println(skipped.isEmpty() ? "No test was skipped." : "Skipped tests: " + skipped.size());
        skipped.forEach(test -> System.out.println("  " + test));
        if ("true".equals(System.getenv("CI"))) {
            assertThat(withoutReason(skipped, Files.readAllLines(ROOT.resolve(".ci/skipped-tests.txt"))))
                    .as("skipped, and not in .ci/skipped-tests.txt").isEmpty();
        }
    }

    /** From the reports that were written since then: older ones are of tests that may be gone. */
    static List<String> in(Path root, Instant since) throws Exception {
        List<String> skipped = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path report : files.filter(SkippedTests::isReport).sorted().toList()) {
                if (!Files.getLastModifiedTime(report).toInstant().isBefore(since)) {
                    skipped.addAll(in(report));
                }
            }
        }
        return skipped;
    }

    static List<String> withoutReason(List<String> skipped, List<String> reasons) {
        List<String> known = reasons.stream().filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst(" \\| .*", "")).toList();
        return skipped.stream().filter(test -> !known.contains(test.replaceFirst("[(\\[].*", ""))).toList();
    }

    private static boolean isReport(Path file) {
        Path folder = file.getParent();
        return folder != null && folder.toString().matches(".*/target/(surefire|failsafe)-reports")
                && String.valueOf(file.getFileName()).matches("TEST-.*\\.xml");
    }

    private static List<String> in(Path report) throws IOException, ParserConfigurationException, SAXException {
        List<String> skipped = new ArrayList<>();
        NodeList tests = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(report.toFile())
                .getElementsByTagName("testcase");
        for (int i = 0; i < tests.getLength(); i++) {
            Element test = (Element) tests.item(i);
            if (test.getElementsByTagName("skipped").getLength() > 0) {
                skipped.add(test.getAttribute("classname").replaceFirst(".*\\.", "") + "." + test.getAttribute("name"));
            }
        }
        return skipped;
    }
}
