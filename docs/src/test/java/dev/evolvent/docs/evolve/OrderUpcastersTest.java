package dev.evolvent.docs.evolve;

import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.testkit.UpcasterTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

// tag::test
class OrderUpcastersTest {

    @TestFactory
    Stream<DynamicNode> upcasters() {
        UpcasterRegistry registry = UpcasterRegistry.builder().include(new OrderUpcasters()).build();
        return UpcasterTests.of(registry).samples("events").tests();
    }
}
// end::test
