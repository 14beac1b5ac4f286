package dev.evolvent.projections.internal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldWriterTest {

    record Row(String key) {}

    /** Most of a store may be events that a fold does not want. */
    @Test
    void chunks_grow_while_there_are_no_rows() {
        FoldWriter<Row> writer = new FoldWriter<>(null, null, null);
        assertThat(writer.mostEvents(10_000)).isEqualTo(100);
        for (int chunk = 0; chunk < 7; chunk++) {
            writer.written();
        }
        assertThat(writer.mostEvents(10_000)).isEqualTo(10_000);
        for (int chunk = 0; chunk < 100; chunk++) {
            writer.written();
        }
        assertThat(writer.mostEvents(Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
    }
}
