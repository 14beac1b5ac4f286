package dev.evolvent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkippedTestsTest {

    @TempDir
    Path root;

    @Test
    void are_read_from_the_reports_of_this_build() throws Exception {
        Path reports = Files.createDirectories(root.resolve("module/target/failsafe-reports"));
        Files.writeString(reports.resolve("TEST-a.b.DiskIT.xml"),
                """
                        <testsuite><testcase name="runs" classname="a.b.DiskIT"/>
                        <testcase name="is_full(Case)[2]" classname="a.b.DiskIT"><skipped message="no root"/></testcase></testsuite>""");

        assertThat(SkippedTests.in(root, Instant.now().minusSeconds(60))).containsExactly("DiskIT.is_full(Case)[2]");
        assertThat(SkippedTests.in(root, Instant.now().plusSeconds(60))).isEmpty();
    }

    @Test
    void need_a_reason() {
        assertThat(SkippedTests.withoutReason(List.of("DiskIT.is_full(Case)[2]", "DiskIT.is_gone"),
                List.of("# why", "DiskIT.is_full | takes root"))).containsExactly("DiskIT.is_gone");
    }
}
