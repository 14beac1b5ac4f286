package dev.evolvent.bench.upcasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTest {

    private static final Scenario USUAL = Scenario.few(PayloadSize.SMALL, 10);

    @ParameterizedTest
    @EnumSource
    void contenders_agree_on_payloads_of_all_sizes(PayloadSize size) {
        List<Row> rows = Row.all().stream().filter(row -> row.scenario().size() == size).distinct().toList();

        assertThat(rows).hasSizeGreaterThan(20);
        assertThat(Agreement.disagreements(rows)).isEmpty();
    }

    @Test
    void a_quick_run_checks_nothing_that_a_full_run_does_not() {
        assertThat(Row.all()).containsAll(Row.few());
    }

    @Test
    void a_contender_that_leaves_a_step_out_is_found() {
        Work oneStepLess = results -> {
            for (byte[] payload : JacksonWork.current(Scenario.few(PayloadSize.SMALL, 1))) {
                results.accept(payload);
            }
        };

        assertThat(Agreement.disagreement(new Row(Contender.EVOLVENT_BYTES, USUAL), oneStepLess)).get().asString()
                .contains("event 0 should be ", "\"added10\"", ", but is ");
    }

    @Test
    void a_contender_that_loses_an_event_is_found() {
        Work oneOnly = results -> results.accept(JacksonWork.current(USUAL).getFirst());

        assertThat(Agreement.disagreement(new Row(Contender.EVOLVENT_BYTES, USUAL), oneOnly)).get().asString()
                .contains("1 results for 256 events");
    }

    @Test
    void a_contender_that_reads_as_another_class_is_found() {
        Work maps = results -> JacksonWork.current(USUAL).forEach(payload -> results.accept(Map.of()));

        assertThat(Agreement.disagreement(new Row(Contender.AXON_CLASS, USUAL), maps)).get().asString()
                .contains("event 0 has become a java.util.");
    }
}
