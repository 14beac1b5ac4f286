package dev.evolvent.bench.upcasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrdersTest {

    @Test
    void payloads_are_as_big_as_they_are_called() {
        assertThat(Orders.meanBytes(PayloadSize.SMALL)).isCloseTo(145, withinPercentage(10));
        assertThat(Orders.meanBytes(PayloadSize.MEDIUM)).isCloseTo(600, withinPercentage(10));
        assertThat(Orders.meanBytes(PayloadSize.LARGE)).isCloseTo(2_000, withinPercentage(10));
    }

    @Test
    void each_run_has_the_same_payloads_and_a_run_has_no_two_alike() {
        assertThat(Orders.stored(PayloadSize.MEDIUM)).hasSize(Orders.BATCH).doesNotHaveDuplicates()
                .containsExactlyElementsOf(Orders.stored(PayloadSize.MEDIUM));
    }

    @Test
    void payloads_have_what_makes_json_hard_to_copy() {
        String all = Orders.stored(PayloadSize.LARGE).stream()
                .map(payload -> new String(payload, StandardCharsets.UTF_8)).collect(Collectors.joining());

        assertThat(Stream.of("\\\"", "\\n", "ö", "東京", "📦", "0}").filter(all::contains)).hasSize(6);
    }
}
