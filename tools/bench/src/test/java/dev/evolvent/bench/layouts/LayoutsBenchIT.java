package dev.evolvent.bench.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.bench.report.Machine;
import dev.evolvent.bench.report.Report;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("bench")
class LayoutsBenchIT {

    @Test
    void each_candidate_is_a_table_that_can_be_filled_appended_to_and_read() {
        Report report = LayoutsBench.run(Machine.here(), true,
                new LayoutsBench.Effort(2_000, 1_000, 80, 5, 1, List.of(0), true), line -> {});

        assertThat(report.rows()).hasSameSizeAs(Candidate.all()).allSatisfy(row -> assertThat(row)
                .containsKeys("contender", "indexBytesPerEvent", "logBytesPerEvent", "READ_ALL", "READ_STREAMS")
                .hasEntrySatisfying("tableBytesPerEvent", bytes -> assertThat((Long) bytes).isPositive()));
    }
}
