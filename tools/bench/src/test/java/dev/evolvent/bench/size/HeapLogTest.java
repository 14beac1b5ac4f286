package dev.evolvent.bench.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeapLogTest {

    @Test
    void the_peak_is_before_a_collection_and_what_is_kept_after_it() {
        assertThat(HeapLog.of(List.of("[0.018s][info][gc] Using G1",
                "[0.3s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 25M->3M(128M) 2.114ms",
                "[0.5s][info][gc] GC(1) Concurrent Mark Cycle",
                "[0.6s][info][gc] GC(2) Pause Young (Normal) (G1 Evacuation Pause) 103M->9M(128M) 2.114ms",
                "[0.9s][info][gc] GC(3) Pause Remark 41M->7M(128M) 1.002ms"))).isEqualTo(new HeapLog(103, 9));
    }

    @Test
    void without_a_collection_nothing_is_known() {
        assertThat(HeapLog.of(List.of("[0.004s][info][gc] Using Serial"))).isEqualTo(new HeapLog(0, 0));
    }
}
