package dev.evolvent.upcasters.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxonChainTest {

    private static final List<List<JsonChange>> STEPS = List.of(
            List.of(new JsonChange.Rename(FieldPath.of("a"), "b")), List.of(),
            List.of(new JsonChange.Rename(FieldPath.of("b"), "c")));

    @Test
    void all_steps_are_done_and_numbers_keep_their_digits() {
        assertThat(upcast("{\"a\":1.50e1}")).isEqualTo("{\"c\":1.50e1}");
    }

    @Test
    void a_change_that_fails_is_an_error_of_the_chain() {
        assertThatExceptionOfType(ReferenceException.class).isThrownBy(() -> upcast("{\"a\":1,\"c\":2}"));
    }

    private static String upcast(String document) {
        return new String(new AxonChain(STEPS).upcast(document.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8);
    }
}
