package dev.evolvent.bench.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.evolvent.bench.report.Report;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("bench")
class SmallHeapBenchIT {

    @Test
    void a_process_with_a_small_heap_has_taken_up_all_events() throws Exception {
        Report report = new SmallHeapBench(OptionalLong.of(20_000)).run(true, line -> {});

        StringWriter out = new StringWriter();
        report.printJson(new PrintWriter(out));
        JsonNode json = JsonMapper.builder().build().readTree(out.toString());
        assertThat(json.path("rows")).extracting(row -> row.path("events").longValue()).containsExactly(2_000L,
                20_000L);
        assertThat(json.path("targets")).hasSize(1);
    }
}
