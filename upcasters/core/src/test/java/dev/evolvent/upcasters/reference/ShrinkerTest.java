package dev.evolvent.upcasters.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShrinkerTest {

    @Test
    void all_that_does_not_matter_goes_away() {
        JsonChange matters = new JsonChange.Wrap(FieldPath.of("a"));
        JsonChange other = new JsonChange.Wrap(FieldPath.of("b"));
        Trial trial = new Trial(" { \"x\" : 1 , \"a\" : [ 1, { \"y\" : 1, \"z\" : 2 } ] }",
                List.of(List.of(other), List.of(other, matters, other), List.of()));

        assertThat(Shrinker.shrink(trial,
                smaller -> smaller.changes().contains(matters) && smaller.document().contains("z")))
                .isEqualTo(new Trial("{\"a\":[{\"z\":2}]}", List.of(List.of(matters))));
    }
}
