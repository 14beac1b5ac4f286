package dev.evolvent.upcasters.axon4;

import static dev.evolvent.upcasters.axon4.Entries.JSON;
import static dev.evolvent.upcasters.axon4.Entries.entry;
import static dev.evolvent.upcasters.axon4.Entries.only;
import static dev.evolvent.upcasters.axon4.Entries.payload;
import static dev.evolvent.upcasters.axon4.Entries.registry;
import static dev.evolvent.upcasters.axon4.Entries.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.thoughtworks.xstream.XStream;
import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.UpcastException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jpa.DomainEventEntry;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.xml.XStreamSerializer;
import org.junit.jupiter.api.Test;

/** Whatever Axon holds a payload in, the registry gets JSON, and Axon gets back what it held. */
class ContentTest {

    private static void things(UpcasterRegistry.Builder registry) {
        registry.event("Thing").from("1").to("2", json -> json.rename("a", "b")).current();
    }

    private final EvolventUpcaster upcaster = EvolventUpcaster.of(registry(ContentTest::things));

    @Test
    void bytes() {
        SerializedObject<?> data = only(upcaster, Entries.bytes("Thing", "1", "{\"a\":\"Bäume 🌳\"}")).getData();

        assertThat(data.getContentType()).isEqualTo(byte[].class);
        assertThat(new String((byte[]) data.getData(), StandardCharsets.UTF_8)).isEqualTo("{\"b\":\"Bäume 🌳\"}");
    }

    @Test
    void a_text() {
        SerializedObject<?> data = only(upcaster, text("Thing", "1", "{\"a\":\"Bäume 🌳\"}", JSON)).getData();

        assertThat(data.getContentType()).isEqualTo(String.class);
        assertThat(data.getData()).isEqualTo("{\"b\":\"Bäume 🌳\"}");
    }

    @Test
    void a_tree() {
        ObjectNode payload = JsonNodeFactory.instance.objectNode().put("a", 1.50);
        IntermediateEventRepresentation event = Entries.bytes("Old", "0", "{}")
                .upcastPayload(new SimpleSerializedType("Thing", "1"), JsonNode.class, old -> payload);
        SerializedObject<?> data = only(upcaster, event).getData();

        assertThat(data.getContentType()).isEqualTo(JsonNode.class);
        assertThat(data.getData()).hasToString("{\"b\":1.5}");
        assertThat(payload).as("the upcaster's own").hasToString("{\"a\":1.5}");
    }

    @Test
    void a_tree_of_jackson_3() {
        Jackson3Serializer jackson3 = Jackson3Serializer.builder().build();
        IntermediateEventRepresentation event = text("Old", "0", "{\"a\":1}", jackson3).upcastPayload(
                new SimpleSerializedType("Thing", "1"), tools.jackson.databind.JsonNode.class, payload -> payload);

        assertThat(payload(only(upcaster, event))).isEqualTo("{\"b\":1}");
        assertThat(only(upcaster, event).getData(tools.jackson.databind.JsonNode.class).getData().get("b").intValue())
                .isEqualTo(1);
    }

    @Test
    void whatever_the_serializer_converts_to_bytes() {
        IntermediateEventRepresentation event = Entries.bytes("Old", "0", "{}").upcastPayload(
                new SimpleSerializedType("Thing", "1"), InputStream.class,
                payload -> new ByteArrayInputStream("{\"a\":1}".getBytes(StandardCharsets.UTF_8)));

        assertThat(payload(only(upcaster, event))).isEqualTo("{\"b\":1}");
    }

    @Test
    void the_entry_that_the_jpa_engine_reads_and_writes() {
        DomainEventEntry entry = new DomainEventEntry(new GenericDomainEventMessage<>("Thing", "t-1", 7,
                new ThingHappened("x"), Map.of("by", "ann"), "e-7", Instant.EPOCH), JSON);
        String type = ThingHappened.class.getName();
        EvolventUpcaster jpa = EvolventUpcaster.of(registry(builder -> builder.event(type)
                .from("1").to("2", json -> json.rename("name", "title").metadata(meta -> meta.rename("by", "user")))
                .current()));
        IntermediateEventRepresentation current = only(jpa, new InitialEventRepresentation(entry, JSON));

        assertThat(current.getType()).isEqualTo(new SimpleSerializedType(type, "2"));
        assertThat(payload(current)).isEqualTo("{\"title\":\"x\"}");
        assertThat(current.getMetaData().getObject()).isEqualTo(Map.of("user", "ann"));
        assertThat(current.getAggregateIdentifier()).contains("t-1");
    }

    @org.axonframework.serialization.Revision("1")
    record ThingHappened(String name) {}

    @Test
    void xml_is_not_json() {
        XStreamSerializer xml = XStreamSerializer.builder().xStream(new XStream()).build();
        IntermediateEventRepresentation unknown = text("Other", "1", "<thing/>", xml);

        assertThat(only(upcaster, unknown)).isSameAs(unknown);
        assertThatExceptionOfType(UpcastException.class)
                .isThrownBy(only(upcaster, text("Thing", "1", "<thing/>", xml))::getData)
                .withMessageStartingWith("EV-1201: Thing 1 (stream Order/o-1, version 3): ");
    }

    @Test
    void what_cannot_be_converted_to_bytes_is_an_error_with_coordinates() {
        IntermediateEventRepresentation event = new InitialEventRepresentation(
                entry("Thing", "1", Thread.State.NEW, Thread.State.NEW), JSON);

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> only(upcaster.eagerly(), event))
                .withMessageStartingWith("EV-1201: Thing 1 (stream Order/o-1, version 3): ");
    }
}
