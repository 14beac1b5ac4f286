package dev.evolvent.bench.upcasting;

import static org.assertj.core.api.Assertions.assertThat;

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
}
