package dev.evolvent.bench.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.bench.report.Target;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The report, on numbers that were made up. */
class FiguresTest {

    private static Figures figures() {
        Map<Contender, Outcome> outcomes = new EnumMap<>(Contender.class);
        for (Contender contender : Contender.values()) {
            outcomes.put(contender, new Outcome(10, 1_000, 500, 1.5, 20_000_000, 30_000_000,
                    contender == Contender.BIGSERIAL ? 7 : 0, "order"));
        }
        outcomes.put(Contender.SHADOW, new Outcome(15, 10, 3_000, 1, 21_000_000, 40_000_000, 0, "order"));
        return new Figures(20_000, outcomes);
    }

    @Test
    void each_contender_has_a_row() {
        assertThat(figures().json()).hasSize(Contender.values().length).allSatisfy(row -> assertThat(row)
                .containsEntry("events", 20_000L).containsKeys("contender", "seconds", "longestAppendMillis"));
        assertThat(figures().json().getFirst()).containsEntry("outOfTimeOrder", 7L).containsEntry("appendsPerSecond",
                50L);
    }

    @Test
    void the_targets_are_ratios() {
        assertThat(figures().targets()).hasSize(6);
        assertThat(figures().targets()).filteredOn(target -> target.name().startsWith("shadow"))
                .extracting(Target::value).containsExactly(1.5, 100.0, 1.05);
    }
}
