package dev.evolvent.bench.reading;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("bench")
class ReadingBenchIT {

    private static final ReadingBench.Effort FEW = new ReadingBench.Effort(12_345, 1, Duration.ZERO,
            List.of(new Appending(1, 1, true), new Appending(8, 5, false)), 6, Duration.ZERO);

    @Test
    void all_contenders_agree_and_are_in_the_report() throws Exception {
        List<String> progress = new ArrayList<>();

        Report report = ReadingBench.run(Machine.here(), true, FEW, progress::add);

        StringWriter out = new StringWriter();
        report.printJson(new PrintWriter(out));
        JsonNode json = JsonMapper.builder().build().readTree(out.toString());
        assertThat(json.path("bench").textValue()).isEqualTo("reading");
        assertThat(json.path("agreement").textValue()).contains(" readers come to the same results for ");
        assertThat(json.path("rows")).hasSize(17 + 2 * 4).allSatisfy(row -> {
            assertThat(row.path("contender").textValue()).isNotEmpty();
            assertThat(row.path("eventsPerSecond").longValue()).isPositive();
            assertThat(row.path("eventsPerSecondByRound")).hasSize(1);
        });
        assertThat(json.path("targets")).hasSize(8).allSatisfy(target -> assertThat(target.properties())
                .extracting(property -> property.getKey()).containsExactly("name", "value", "target", "met"));
        assertThat(progress).contains("reading: round 1", "appending: round 1").doesNotContain("reading: round 2");
    }
}
