package dev.evolvent.upcasters.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopLevelTest {

    @Test
    void fields_are_cut_out_as_they_are_written() {
        assertThat(TopLevel
                .rawFields(" { \"\\u0061\" : 1.50 ,\"b\":\"},\\\"\\\\\" , \"c\":[{ \"d\":\"]\" }, 2 ] ,\"e\":null}"))
                .containsExactly(entry("a", "1.50"), entry("b", "\"},\\\"\\\\\""), entry("c", "[{ \"d\":\"]\" }, 2 ]"),
                        entry("e", "null"));
        assertThat(TopLevel.rawFields("{ }")).isEmpty();
    }

    @Test
    void a_change_touches_what_its_paths_begin_with_and_all_its_names() {
        assertThat(TopLevel.touchedBy(List.of(new JsonChange.Rename(FieldPath.of("a[].b"), "c"),
                new JsonChange.Nest(FieldPath.of("d"), List.of("e", "f")),
                new JsonChange.Remove(FieldPath.of("g"), Optional.empty()))))
                .containsExactlyInAnyOrder("a", "c", "d", "e", "f", "g");
    }
}
