package dev.evolvent.upcasters;

import static dev.evolvent.upcasters.Events.event;
import static dev.evolvent.upcasters.Events.registry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.event.Envelope;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import dev.evolvent.upcasters.event.UnreadableEvent;
import dev.evolvent.upcasters.event.UpcastEvent;
import dev.evolvent.upcasters.event.UpcastException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadersTest {

    private static final UpcasterRegistry PLAIN = registry(builder -> builder.event("E")
            .from("1").to("2", json -> json.rename("a", "b")).current());

    @Test
    void a_bad_event_can_go_to_quarantine() {
        List<UnreadableEvent> quarantine = new ArrayList<>();
        EventReader reader = PLAIN.reader(new OnFailure.Quarantine(quarantine::add));

        assertThat(reader.upcast(event("E", "1", "{"))).isEmpty();
        assertThat(reader.read(event("Unknown", "1", "{}"))).isEmpty();
        assertThat(reader.upcast(event("E", "1", "{\"a\":1}"))).hasSize(1);
        assertThat(quarantine).extracting(each -> each.problem().code()).containsExactly("EV-1201", "EV-1203");
    }

    @Test
    void a_bad_event_can_be_passed_through_unchanged_and_marked() {
        EventReader reader = PLAIN.reader(new OnFailure.PassThrough());
        RecordedEvent bad = event("E", "1", "{");

        assertThat(reader.upcast(bad)).singleElement().isInstanceOfSatisfying(UnreadableEvent.class, event -> {
            assertThat(event.payload()).isSameAs(bad.payload());
            assertThat(event.type()).isEqualTo(bad.type());
        });
        assertThat(reader.read(bad).getFirst().body()).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void an_error_names_the_step_and_the_path() {
        UpcasterRegistry registry = registry(builder -> builder.event("E")
                .from("1").to("2", json -> json.rename("x", "y"))
                .from("2").to("3", json -> json.rename("lines[].order.a", "b"))
                .current());

        assertThatExceptionOfType(UpcastException.class).isThrownBy(() -> registry.upcast(event("E", "1", """
                {"lines": [{"order": null}, {}, {"order": {"a": 1, "b": 2}}]}"""))).satisfies(e -> {
            assertThat(e.path()).contains("lines[2].order.b");
            assertThat(e.step()).contains("E 2 -> E 3");
        }).withMessage("EV-1202: E 1 at position 7 (stream document/d-1, version 3), step E 2 -> E 3: "
                + "lines[2].order.b: the field is there already, and would be overwritten");
    }

    @Test
    void a_snapshot_or_a_dead_letter_without_a_position_is_read_by_the_same_call() {
        RecordedEvent stored = event("E", "1", "{\"a\":1}");
        RecordedEvent copy = new RecordedEvent(stored.id(), stored.stream(), stored.version(),
                RecordedEvent.NO_POSITION, stored.type(), stored.payload(), stored.metadata(), stored.time());

        assertThat(PLAIN.upcast(copy).getFirst().payload()).hasToString("{\"b\":1}");
        assertThatExceptionOfType(UpcastException.class).isThrownBy(() -> PLAIN.upcast(new RecordedEvent("x",
                copy.stream(), 1, RecordedEvent.NO_POSITION, copy.type(), Json.of("1"), copy.metadata(), copy.time())))
                .withMessageStartingWith("EV-1201: E 1 (stream document/d-1, version 1): ");
    }

    private static JsonNode takeCustomer(ObjectNode payload, Envelope envelope, List<UpcastEvent> earlier) {
        return payload.put("customer",
                earlier.isEmpty() ? "nobody" : earlier.getFirst().payload().tree().get("customer").textValue());
    }

    private static void shipments(UpcasterRegistry.Builder registry) {
        registry.event("Placed").from("1").to("2", json -> json.rename("cust", "customer")).current();
        registry.event("Shipped")
                .from("1").to("2", json -> json.transform(Recall.latest("Placed", "Shipped"),
                        ReadersTest::takeCustomer))
                .current();
    }

    private static List<RecordedEvent> streams(int streams, int length) {
        List<RecordedEvent> events = new ArrayList<>();
        for (int version = 0; version < length; version++) {
            for (int stream = 0; stream < streams; stream++) {
                RecordedEvent event = version % 3 == 0
                        ? event(version, "Placed", "1", "{\"cust\":\"c" + stream + "-" + version + "\"}")
                        : event(version, "Shipped", "1", "{}");
                events.add(new RecordedEvent(event.id(), new StreamId("order", "o" + stream), event.version(),
                        events.size(), event.type(), event.payload(), event.metadata(), event.time()));
            }
        }
        return events;
    }

    private static StreamHistory history(List<RecordedEvent> events) {
        return (stream, after, before, earlier) -> events.stream()
                .filter(event -> event.stream().equals(stream) && event.version() > after && event.version() < before)
                .forEach(earlier);
    }

    @Test
    void what_a_step_recalls_is_the_same_in_whatever_order_streams_are_read() {
        UpcasterRegistry registry = registry(ReadersTest::shipments);
        List<RecordedEvent> events = streams(5, 9);
        EventReader replay = registry.reader(new OnFailure.Fail(), history(events));
        List<List<UpcastEvent>> replayed = events.stream().map(replay::upcast).toList();

        assertThat(replayed.get(5 * 4 + 2)).extracting(each -> each.payload().toString())
                .containsExactly("{\"customer\":\"c2-3\"}");
        SplittableRandom random = new SplittableRandom(1);
        EventReader jumping = registry.reader(new OnFailure.Fail(), history(events));
        for (int read = 0; read < 200; read++) {
            int at = random.nextInt(events.size());
            EventReader reader = read % 2 == 0 ? jumping : registry.reader(new OnFailure.Fail(), history(events));
            assertThat(reader.upcast(events.get(at))).isEqualTo(replayed.get(at));
        }
    }

    @Test
    void the_history_is_asked_only_for_what_has_not_gone_by() {
        List<RecordedEvent> events = streams(1, 6);
        List<String> asked = new ArrayList<>();
        StreamHistory history = history(events);
        EventReader reader = registry(ReadersTest::shipments).reader(new OnFailure.Fail(),
                (stream, after, before, earlier) -> {
                    asked.add(after + ".." + before);
                    history.read(stream, after, before, earlier);
                });

        events.forEach(reader::upcast);

        assertThat(asked).containsExactly(Long.MIN_VALUE + "..1");
    }

    @Test
    void a_step_that_recalls_needs_a_history() {
        assertThatExceptionOfType(UpcastException.class)
                .isThrownBy(() -> registry(ReadersTest::shipments).upcast(event("Shipped", "1", "{}")))
                .withMessageStartingWith("EV-1208").withMessageContaining("the latest Placed or Shipped");
    }

    @Test
    void an_earlier_event_that_cannot_be_read_is_an_error_of_the_one_that_recalls_it() {
        List<RecordedEvent> events = List.of(event(0, "Placed", "1", "{"), event(1, "Shipped", "1", "{}"));

        assertThatExceptionOfType(UpcastException.class)
                .isThrownBy(() -> registry(ReadersTest::shipments).reader(new OnFailure.Fail(), history(events))
                        .upcast(events.getLast()))
                .withMessageStartingWith("EV-1207: Shipped 1 at position 5").withMessageContaining("Placed 1");
    }

    static final class Throwing extends StdDeserializer<Throwing> {

        private static final long serialVersionUID = 1;

        Throwing() {
            super(Throwing.class);
        }

        @Override
        public Throwing deserialize(JsonParser parser, DeserializationContext context) {
            throw new IllegalStateException("not today");
        }
    }

    @JsonDeserialize(using = Throwing.class)
    interface Thrown {}

    @Test
    void whatever_a_class_throws_is_an_error_of_the_event() {
        UpcasterRegistry registry = registry(builder -> builder.event("E").at("1").reads(Thrown.class));

        assertThatExceptionOfType(UpcastException.class).isThrownBy(() -> registry.read(event("E", "1", "{}")))
                .withMessageStartingWith("EV-1204").withMessageContaining("not today");
    }

    @Test
    void a_payload_that_becomes_a_tree_is_checked_as_any_other() {
        UpcasterRegistry registry = registry(builder -> builder.event("E").at("1").current());

        for (String number : List.of("-92233720E36854775809", "1e999999999", "1e-2147483649")) {
            assertThatExceptionOfType(UpcastException.class)
                    .isThrownBy(() -> registry.read(event("E", "1", "{\"a\":" + number + "}")))
                    .withMessageStartingWith("EV-1206");
        }
        assertThatExceptionOfType(UpcastException.class)
                .isThrownBy(() -> registry.read(event("E", "1", "{\"a\":1,\"a\":1}")))
                .withMessageStartingWith("EV-1201");
    }

    @Test
    void a_tree_has_what_the_payload_says() {
        UpcasterRegistry registry = registry(builder -> builder.event("E").at("1").current());
        String payload = """
                { "int": -0, "long":-9223372036854775808, "18":-123456789012345678, "big":9223372036854775808,
                "decimal" : -12.50, "exact":0.1e1, "small":1E-7, "zero":-0.0, "none":null, "yes":true, "no" : false,
                "":"", "text":"ASCII alone, long enough for eight", "unicode":"Ünï ☃ 🎈 and more of it", "a name of more than sixteen":1,
                "escaped":"\\u00fcber \\ud83c\\udf88 \\ud83c half \\n\\t\\r\\b\\f\\/\\\\\\" é☃🎈", "k\\u00e9y":[[],{},[1,[2]],{"a":{"a":1}}],
                "15 characters..":1, "16 characters...":2, "7 chars":3, "8 chars.":4 }""";

        for (int time = 0; time < 3; time++) {
            assertThat(registry.read(event("E", "1", payload)).getFirst().body()).isEqualTo(Json.of(payload).tree());
        }
    }

    @Test
    void names_are_distinguished_whatever_came_before() {
        UpcasterRegistry registry = registry(builder -> builder.event("E").at("1").reads(Map.class));
        long seed = Long.getLong("test.seed", 1);
        SplittableRandom random = new SplittableRandom(seed);
        List<String> names = List.of("", "a", "ab", "abcdefg", "abcdefgh", "abcdefgi", "abcdefghijklmno",
                "abcdefghijklmnX",
                "abcdefghijklmnop", "abcdefghijklmnopq", "abcdefghijklmnoXq", "ü", "üü", "x".repeat(64),
                "x".repeat(65));

        for (int time = 0; time < 2_000; time++) {
            List<String> some = new ArrayList<>(names);
            some.removeIf(name -> random.nextBoolean());
            for (int swap = some.size() - 1; swap > 0; swap--) {
                Collections.swap(some, swap, random.nextInt(swap + 1));
            }
            String payload = some.stream().map(name -> "\"" + name + "\":0").collect(Collectors.joining(",", "{", "}"));
            assertThat(((Map<?, ?>) registry.read(event("E", "1", payload)).getFirst().body()).keySet())
                    .as("-Dtest.seed=%d", seed).isEqualTo(Set.copyOf(some));
        }
    }
}
