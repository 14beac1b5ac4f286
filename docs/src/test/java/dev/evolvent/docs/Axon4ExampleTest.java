package dev.evolvent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.upcasters.OnFailure;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Axon4ExampleTest {

    private static final Serializer JSON = JacksonSerializer.defaultSerializer();

    private final UpcasterRegistry orders = UpcasterRegistry.builder().include(Axon4Example::orders).build();

    private static List<String> upcast(EventUpcaster upcaster, String type, @Nullable String revision, String payload) {
        return upcaster.upcast(Stream.of(new InitialEventRepresentation(new GenericDomainEventEntry<>("Order", "o-1",
                0, "e-1", "2020-02-29T12:00:00Z", type, revision, payload.getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8)), JSON)))
                .map(event -> event.getType().getName() + " " + event.getType().getRevision() + " "
                        + event.getData(String.class).getData())
                .toList();
    }

    @Test
    void an_application_with_axons_configuration_api_reads_old_events() {
        Configuration axon = Axon4Example.plugIn(DefaultConfigurer.defaultConfiguration(), orders).buildConfiguration();

        assertThat(upcast(axon.upcasterChain(), "com.acme.OrderPlaced", null, "{\"cust\":\"x\"}"))
                .containsExactly("com.acme.orders.OrderPlaced 2 {\"customer\":\"x\",\"currency\":\"EUR\"}");
    }

    @Test
    void an_application_with_a_chain_reads_events_that_only_its_own_upcasters_know() {
        EventUpcaster chain = Axon4Example.eventUpcasters(orders);

        assertThat(upcast(chain, "com.acme.orders.OrderPlaced", "1", "{\"customer\":\"x\"}"))
                .containsExactly("com.acme.orders.OrderPlaced 2 {\"customer\":\"x\",\"currency\":\"EUR\"}");
        assertThat(upcast(chain, "com.acme.InvoiceSent", "1", "{}"))
                .containsExactly("com.acme.InvoiceSent 2 {\"paper\":false}");
    }

    @Test
    void readers_are_those_of_the_application() {
        EventUpcaster upcaster = Axon4Example.recalling(orders, () -> orders.reader(new OnFailure.PassThrough()));

        assertThat(upcast(upcaster, "com.acme.OrderPlaced", "1", "[]"))
                .containsExactly("com.acme.OrderPlaced 1 []");
    }

    @Test
    void all_snapshots_come_to_the_upcasters_if_the_filter_lets_them() {
        Configuration axon = DefaultConfigurer.defaultConfiguration()
                .configureAggregate(Axon4Example.orderAggregate()).buildConfiguration();

        assertThat(axon.snapshotFilter().allow(new GenericDomainEventEntry<>("Order", "o-1", 0, "e-1",
                "2020-02-29T12:00:00Z", Axon4Example.Order.class.getName(), "an old one", new byte[0], new byte[0])))
                .isTrue();
        assertThat(DefaultConfigurer.defaultConfiguration().configureAggregate(Axon4Example.Order.class)
                .buildConfiguration().snapshotFilter().allow(new GenericDomainEventEntry<>("Order", "o-1", 0, "e-1",
                        "2020-02-29T12:00:00Z", Axon4Example.Order.class.getName(), "an old one", new byte[0],
                        new byte[0])))
                .as("by default").isFalse();
    }

    @Test
    void an_upcaster_that_was_taken_over_is_a_step_like_others() {
        UpcasterRegistry invoices = UpcasterRegistry.builder()
                .include(registry -> Axon4Example.invoices(registry, JSON)).build();

        assertThat(
                upcast(dev.evolvent.upcasters.axon4.EvolventUpcaster.of(invoices), "com.acme.InvoiceSent", "1", "{}"))
                .containsExactly("com.acme.InvoiceSent 3 {\"onPaper\":false}");
    }
}
