package dev.evolvent.bench.size;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import dev.evolvent.bench.report.Target;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The report, on numbers that were made up. */
class FiguresTest {

    @Test
    void each_command_has_a_row_and_a_target() {
        Map<Question, Command.Outcome> outcomes = new LinkedHashMap<>();
        for (Question question : Question.values()) {
            outcomes.put(question, new Command.Outcome(0, NullNode.getInstance(), 2, new HeapLog(100, 50)));
        }
        Figures figures = new Figures(10_000, outcomes);

        assertThat(figures.json()).hasSize(Question.values().length).allSatisfy(
                row -> assertThat(row).containsEntry("eventsPerSecond", 5_000L).containsEntry("exitCode", 0));
        assertThat(figures.targets()).hasSize(Question.values().length).allMatch(Target::met);
    }
}
