package dev.evolvent.bench.upcasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.evolvent.bench.report.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Scenario USUAL = Scenario.few(PayloadSize.MEDIUM, 10);
    private static final Scenario LARGE_REGISTRY = Scenario.many(PayloadSize.MEDIUM, 10);

    @Test
    void targets_are_ratios_of_the_same_run() {
        Map<Row, Sample> samples = new LinkedHashMap<>();
        samples.put(new Row(Contender.EVOLVENT_BYTES, USUAL), sample(1_000, 700));
        samples.put(new Row(Contender.AXON_BYTES, USUAL), sample(5_000, 10_000));
        samples.put(new Row(Contender.EVOLVENT_CLASS, USUAL), sample(4_000, 5_000));
        samples.put(new Row(Contender.AXON_CLASS, USUAL), sample(5_000, 12_000));
        samples.put(new Row(Contender.PARSE, USUAL), sample(800, 800));
        samples.put(new Row(Contender.NO_STEP, USUAL), sample(20, 0.3));
        samples.put(new Row(Contender.NO_STEP, LARGE_REGISTRY), sample(30, 0));

        assertThat(new Figures(samples).targets()).extracting(Target::value, Target::met).containsExactly(
                tuple(5.0, true), tuple(0.8, true),
                tuple(1.25, false), tuple(30.0, true),
                tuple(0.0, true), tuple(1.5, false));
    }

    @Test
    void a_target_whose_rows_were_not_measured_is_left_out() {
        Figures figures = new Figures(Map.of(new Row(Contender.NO_STEP, USUAL), sample(200, 48)));

        assertThat(figures.targets()).extracting(Target::name, Target::met).containsExactly(
                tuple("no step: nanoseconds per event, at most", false),
                tuple("no step: bytes allocated per event, at most", false));
    }

    @Test
    void figures_are_medians_which_a_disturbance_does_not_move() {
        Sample sample = new Sample(List.of(round(1_000, 1_100, 90_000, 900)));

        assertThat(sample.nanosPerEvent()).isEqualTo(1_050);
        assertThat(sample.spreadPercent()).isBetween(9.0, 10.0);
    }

    @Test
    void of_several_rounds_the_one_that_was_disturbed_least_counts() {
        Sample sample = new Sample(List.of(round(5_000, 5_001, 5_002)))
                .plus(new Sample(List.of(round(990, 1_000, 1_010))))
                .plus(new Sample(List.of(round(100, 9_000, 9_001))));

        assertThat(sample.nanosPerEvent()).isEqualTo(1_000);
        assertThat(sample.eventsPerSecond()).isEqualTo(1_000_000);
        assertThat(sample.spreadPercent()).isEqualTo(1);
    }

    @Test
    void a_row_that_was_not_warm_in_time_is_marked() {
        Figures figures = new Figures(Map.of(new Row(Contender.PARSE, USUAL),
                new Sample(List.of(new Sample.Round(List.of(9_000.0), List.of(752.0), false)))));

        assertThat(figures.table().groups().getFirst().lines().getFirst()).contains("unsteady");
        assertThat(figures.json().getFirst()).containsEntry("steady", false);
    }

    private static Sample.Round round(double... nanos) {
        return new Sample.Round(DoubleStream.of(nanos).boxed().toList(), List.of(16.0), true);
    }

    private static Sample sample(double nanos, double bytes) {
        return new Sample(List.of(new Sample.Round(List.of(nanos), List.of(bytes), true)));
    }
}
