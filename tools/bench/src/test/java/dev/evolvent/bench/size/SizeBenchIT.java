package dev.evolvent.bench.size;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.evolvent.bench.report.Report;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("bench")
class SizeBenchIT {

    @Test
    void each_command_gives_the_right_answer_in_a_small_heap() throws Exception {
        List<String> progress = new ArrayList<>();

        Report report = new SizeBench(OptionalLong.of(12_345)).run(true, progress::add);

        StringWriter out = new StringWriter();
        report.printJson(new PrintWriter(out));
        JsonNode json = JsonMapper.builder().build().readTree(out.toString());
        assertThat(json.path("bench").textValue()).isEqualTo("size");
        assertThat(json.path("rows")).extracting(row -> row.path("task").textValue() + row.path("exitCode"))
                .containsExactly("census0", "prove12", "fingerprint0");
        assertThat(json.path("rows")).allSatisfy(row -> {
            assertThat(row.path("events").longValue()).isEqualTo(12_345);
            assertThat(row.path("eventsPerSecond").longValue()).isPositive();
            assertThat(row.path("peakHeapMegabytes").longValue()).isBetween(0L, 128L);
        });
        assertThat(json.path("targets")).hasSize(3).allSatisfy(target -> {
            assertThat(target.properties()).extracting(property -> property.getKey())
                    .containsExactly("name", "value", "target", "met");
            assertThat(target.path("met").booleanValue()).isTrue();
        });
        assertThat(progress).hasSize(4);
    }
}
