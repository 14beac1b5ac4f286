package dev.evolvent.bench.sequence;

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
class AddSequenceBenchIT {

    @Test
    void all_come_to_the_same_order_but_for_the_one_that_does_not_look_at_the_time() throws Exception {
        List<String> progress = new ArrayList<>();

        Report report = new AddSequenceBench(OptionalLong.of(20_000)).run(true, progress::add);

        StringWriter out = new StringWriter();
        report.printJson(new PrintWriter(out));
        JsonNode json = JsonMapper.builder().build().readTree(out.toString());
        assertThat(json.path("bench").textValue()).isEqualTo("add-sequence");
        assertThat(json.path("rows")).hasSize(6).allSatisfy(row -> {
            assertThat(row.path("events").longValue()).isEqualTo(20_000);
            assertThat(row.path("longestAppendMillis").doubleValue()).isPositive();
            assertThat(row.path("outOfTimeOrder").longValue() > 0)
                    .isEqualTo(row.path("contender").textValue().contains("BIGSERIAL"));
        });
        assertThat(json.path("targets")).hasSize(6).allSatisfy(target -> assertThat(target.properties())
                .extracting(property -> property.getKey()).containsExactly("name", "value", "target", "met"));
        assertThat(progress).hasSize(7);
    }
}
