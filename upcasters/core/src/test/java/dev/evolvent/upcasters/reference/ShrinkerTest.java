package dev.evolvent.upcasters.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.upcasters.operation.FieldPath;
import dev.evolvent.upcasters.operation.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShrinkerTest {

    @Test
    void all_that_does_not_matter_goes_away() {
        Operation matters = new Operation.Wrap(FieldPath.of("a"));
        Operation other = new Operation.Wrap(FieldPath.of("b"));
        Trial trial = new Trial(" { \"x\" : 1 , \"a\" : [ 1, { \"y\" : 1, \"z\" : 2 } ] }",
                List.of(List.of(other), List.of(other, matters, other), List.of()));

        assertThat(Shrinker.shrink(trial,
                smaller -> smaller.operations().contains(matters) && smaller.document().contains("z")))
                .isEqualTo(new Trial("{\"a\":[{\"z\":2}]}", List.of(List.of(matters))));
    }
}
