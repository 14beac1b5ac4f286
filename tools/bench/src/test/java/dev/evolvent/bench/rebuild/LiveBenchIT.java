package dev.evolvent.bench.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.evolvent.bench.rebuild.LiveBench.Effort;
import dev.evolvent.bench.report.Machine;
import dev.evolvent.bench.report.Report;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("bench")
class LiveBenchIT {

    @Test
    void what_users_notice_is_in_the_report() throws Exception {
        Report report = LiveBench.run(Machine.here(), true, new Effort(5_000, Duration.ofSeconds(1)), line -> {});

        StringWriter out = new StringWriter();
        report.printJson(new PrintWriter(out));
        JsonNode json = JsonMapper.builder().build().readTree(out.toString());
        assertThat(json.path("bench").textValue()).isEqualTo("live");
        assertThat(json.path("rows")).hasSize(2).allSatisfy(row -> {
            assertThat(row.path("visible").intValue()).isPositive();
            assertThat(row.path("p99Millis").doubleValue()).isPositive();
        });
        assertThat(json.path("rows").path(1).path("reads").intValue()).isPositive();
        assertThat(json.path("targets")).hasSize(4);
    }
}
