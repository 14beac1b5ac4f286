package dev.evolvent.docs.evolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.evolvent.upcasters.Downcaster;
import dev.evolvent.upcasters.event.EventType;
import org.junit.jupiter.api.Test;

/** The guide's way down for instances of the last release. */
class DeployTest {

    private static final EventType TWO = EventType.of("OrderPlaced", "2");

    @Test
    void a_new_event_goes_down_and_is_read_back_as_what_it_was() {
        String payload = """
                {"orderId":"o-1","lines":[{"article":"tea","quantity":2,"cents":1250}],"channel":"PHONE",\
                "address":{"street":"Storgata 1","city":"Oslo"},"currency":"EUR"}""";
        Downcaster.Result old = Deploy.down(OrderUpcasters.registry(), EvolveAnEventTest.stored(TWO, payload));

        assertThat(old.payload()).hasToString("""
                {"orderId":"o-1","lines":[{"sku":"tea","quantity":2,"price":12.50}],"channel":"tel",\
                "street":"Storgata 1","city":"Oslo"}""");
        assertThat(OrderUpcasters.registry()
                .upcast(EvolveAnEventTest.stored(old.type(), old.payload().toString())).getFirst().payload())
                .hasToString(payload);
    }

    @Test
    void another_currency_would_be_a_loss() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Deploy.down(OrderUpcasters.registry(), EvolveAnEventTest.stored(TWO, """
                        {"orderId":"o-1","lines":[],"currency":"USD"}""")))
                .withMessageContaining("currency");
    }
}
