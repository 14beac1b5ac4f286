package dev.evolvent.bench.upcasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void what_has_stayed_as_fast_for_a_while_is_steady() {
        assertThat(WarmUp.isSteady(List.of(900L, 500L, 100L, 101L, 100L, 104L, 99L, 100L, 101L))).isTrue();
    }

    @Test
    void what_has_just_become_faster_is_not_steady() {
        assertThat(WarmUp.isSteady(List.of(900L, 500L, 500L, 500L, 500L, 500L, 500L, 100L, 100L))).isFalse();
    }

    @Test
    void what_runs_slowly_while_the_compiler_is_at_it_again_is_not_steady() {
        assertThat(WarmUp.isSteady(List.of(900L, 113L, 364L, 381L, 349L, 350L, 355L, 360L))).isFalse();
    }

    @Test
    void a_slow_machine_gets_no_more_time_than_there_is() {
        Effort effort = new Effort(1, Duration.ofMillis(100), 4, Duration.ofSeconds(6), 2, Duration.ofSeconds(40));

        assertThat(effort.warmUp(Duration.ofSeconds(10), 2)).isEqualTo(Duration.ofSeconds(6));
        assertThat(effort.warmUp(Duration.ofSeconds(10), 10)).isEqualTo(Duration.ofMillis(1_500));
        assertThat(effort.warmUp(Duration.ofSeconds(39), 10)).isEqualTo(Duration.ofMillis(100));
        assertThat(effort.hasTimeFor(Duration.ofSeconds(18), Duration.ofSeconds(22))).isTrue();
        assertThat(effort.hasTimeFor(Duration.ofSeconds(19), Duration.ofSeconds(22))).isFalse();
    }
}
