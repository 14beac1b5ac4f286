package dev.evolvent.projections.internal.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.SeededRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatesTest {

    record Row(String key, String text) {}

    private static final RowMapping<Row> MAPPING = RowMapping.of(Row.class);

    @RegisterExtension
    final SeededRandom random = SeededRandom.create();

    /** From memory for less than a row of the largest ones to memory for all. */
    @ParameterizedTest
    @ValueSource(longs = {1, 10_000, 1_000_000, 1L << 40})
    void rows_are_what_they_became_however_few_are_cached_and_however_much_they_grow(long memory) {
        States<Row> states = new States<>(MAPPING, new StateLog(), new RowMemory(memory));
        Map<String, Row> expected = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            String key = "key " + random.nextInt(300);
            Optional<Row> next = random.nextInt(10) == 0
                    ? Optional.empty()
                    : Optional.of(new Row(key, "x".repeat(random.nextInt(1 + i / 20))));
            states.apply(key, row -> {
                assertThat(row).isEqualTo(Optional.ofNullable(expected.get(key)));
                return next;
            });
            next.ifPresentOrElse(row -> expected.put(key, row), () -> expected.remove(key));
        }
        states.flush();
        for (int i = 0; i < 300; i++) {
            String key = "key " + i;
            states.apply(key, row -> {
                assertThat(row).isEqualTo(Optional.ofNullable(expected.get(key)));
                return row;
            });
        }
    }

    @Test
    void there_is_memory_for_fewer_rows_the_larger_they_are() {
        RowMemory memory = new RowMemory(1_000_000);
        assertThat(memory.isUnknown()).isTrue();
        assertThat(memory.rows(50_000)).isEqualTo(50_000);
        memory.seen(100, 0);
        assertThat(memory.rows(50_000)).isEqualTo(5_000);
        memory.seen(100, 100 * 19_800);
        assertThat(memory.rows(50_000)).as("rows of 20 kB").isEqualTo(50);
        memory.seen(1, 100_000_000);
        assertThat(memory.rows(50_000)).isEqualTo(1);
        memory.seen(0, 0);
        memory.seen(1_000, 0);
        assertThat(memory.rows(50_000)).as("small again").isEqualTo(5_000);
    }
}
