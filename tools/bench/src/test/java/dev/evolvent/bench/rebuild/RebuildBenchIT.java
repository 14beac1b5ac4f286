package dev.evolvent.bench.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.evolvent.bench.rebuild.RebuildBench.Effort;
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
class RebuildBenchIT {

    @Test
    void all_come_to_the_same_rows_and_are_in_the_report() throws Exception {
        List<String> progress = new ArrayList<>();

        Report report = RebuildBench.run(Machine.here(), true, new Effort(12_345, 2_345, Duration.ZERO),
                progress::add);

        StringWriter out = new StringWriter();
        report.printJson(new PrintWriter(out));
        JsonNode json = JsonMapper.builder().build().readTree(out.toString());
        assertThat(json.path("bench").textValue()).isEqualTo("rebuild");
        assertThat(json.path("agreement").textValue()).startsWith("All come to the same ");
        assertThat(json.path("rows")).hasSize(13).allSatisfy(row -> {
            assertThat(row.path("events").longValue())
                    .isEqualTo(row.path("contender").textValue().matches("Axon.*|.*cursor.*") ? 2_345 : 12_345);
            assertThat(row.path("eventsPerSecond").longValue()).isPositive();
            assertThat(row.path("eventsPerSecondByRound")).hasSize(1);
        });
        assertThat(json.path("targets")).hasSize(5).allSatisfy(target -> assertThat(target.properties())
                .extracting(property -> property.getKey()).containsExactly("name", "value", "target", "met"));
        assertThat(progress).contains("round 1").doesNotContain("round 2");
    }
}
