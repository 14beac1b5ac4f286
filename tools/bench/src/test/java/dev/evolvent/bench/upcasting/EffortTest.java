package dev.evolvent.bench.upcasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EffortTest {

    private static final Effort EFFORT = new Effort(1, Duration.ofMillis(100), 4,
            Duration.ofSeconds(6), 2, Duration.ofSeconds(40));

    @Test
    void rows_share_the_time_that_is_left() {
        assertThat(EFFORT.warmUp(Duration.ofSeconds(10), 10)).isEqualTo(Duration.ofMillis(1_500));
        assertThat(EFFORT.warmUp(Duration.ofSeconds(10), 2)).isEqualTo(Duration.ofSeconds(6));
        assertThat(EFFORT.warmUp(Duration.ofSeconds(39), 10)).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void no_round_is_begun_that_would_not_end_in_time() {
        assertThat(EFFORT.hasTimeFor(Duration.ofSeconds(18), Duration.ofSeconds(22))).isTrue();
        assertThat(EFFORT.hasTimeFor(Duration.ofSeconds(19), Duration.ofSeconds(22))).isFalse();
    }

    @Test
    void a_quick_run_measures_nothing_twice_where_it_falls_behind() {
        assertThat(Effort.quick().isShort(Duration.ofSeconds(2), 15)).isFalse();
        assertThat(Effort.quick().isShort(Duration.ofSeconds(12), 13)).isTrue();
    }
}
