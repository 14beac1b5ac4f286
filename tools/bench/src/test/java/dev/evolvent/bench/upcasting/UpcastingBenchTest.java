package dev.evolvent.bench.upcasting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.evolvent.bench.report.Machine;
import dev.evolvent.bench.report.Report;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UpcastingBenchTest {

    private static final Effort MILLISECONDS = new Effort(0, Duration.ofMillis(5), 2,
            Duration.ofMillis(5), 1,
            Duration.ofSeconds(1));

    /** Nothing is learnt from these figures: another bench on this machine need not wait for them. */
    @BeforeAll
    static void do_not_wait_for_other_benches() {
        System.setProperty("jmh.ignoreLock", "true");
    }

    @Test
    void a_report_in_json_has_bench_machine_rows_and_targets() throws Exception {
        List<String> progress = new ArrayList<>();
        Row row = new Row(Contender.NO_STEP, Scenario.few(PayloadSize.MEDIUM, 10));

        Report report = UpcastingBench.run(Machine.here(), true, List.of(row), MILLISECONDS, progress::add);

        StringWriter out = new StringWriter();
        report.printJson(new PrintWriter(out));
        JsonNode json = JsonMapper.builder().build().readTree(out.toString());
        assertThat(json.path("bench").textValue()).isEqualTo("upcasting");
        assertThat(json.path("machine").path("cores").intValue()).isPositive();
        assertThat(json.path("rows")).singleElement().satisfies(measured -> {
            assertThat(measured.path("contender").textValue()).isEqualTo("Evolvent");
            assertThat(measured.path("task").textValue()).isEqualTo("no step");
            assertThat(measured.path("payload").textValue()).isEqualTo("0.6 KB");
            assertThat(measured.path("steps").intValue()).isEqualTo(10);
            assertThat(measured.path("registered").intValue()).isEqualTo(10);
            assertThat(measured.path("eventsPerSecond").longValue()).isPositive();
            assertThat(measured.path("nanosPerEvent").doubleValue()).isPositive();
            assertThat(measured.path("bytesPerEvent").isNumber()).isTrue();
        });
        assertThat(json.path("targets")).hasSize(2).allSatisfy(target -> assertThat(target.properties())
                .extracting(property -> property.getKey()).containsExactly("name", "value", "target", "met"));
        assertThat(progress).hasSize(2);
        assertThat(progress.getFirst()).startsWith("All 1 rows were checked before: they come to the same results");
    }
}
