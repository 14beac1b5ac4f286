package dev.evolvent.upcasters;

import static dev.evolvent.upcasters.Events.event;
import static dev.evolvent.upcasters.Events.registry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.change.Condition;
import dev.evolvent.upcasters.event.ChangedEvent;
import dev.evolvent.upcasters.event.Envelope;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.UpcastEvent;
import dev.evolvent.upcasters.event.UpcastException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeChangesTest {

    private static void orders(UpcasterRegistry.Builder registry) {
        registry.event("OrderPlaced").formerly("com.acme.PurchasePlaced")
                .from("1").split(parts -> parts
                        .into("OrderPlaced", "2", json -> json.remove("payment"))
                        .into("PaymentRequested", "1", Condition.present("payment"),
                                json -> json.remove("total").hoist("payment", "card")))
                .from("2").to("3", json -> json.rename("total", "amount"))
                .current();
        registry.event("PaymentRequested").at("1").current();
        registry.event("OrderViewed").from("1").drop("views are not counted any more");
    }

    @Test
    void a_split_event_becomes_several_with_the_position_of_the_one_and_a_number_each() {
        RecordedEvent stored = event("OrderPlaced", "1", """
                {"total": 7, "payment": {"card": "4711"}}""");

        assertThat(registry(TypeChangesTest::orders).upcast(stored)).containsExactly(
                new ChangedEvent(stored, 0, EventType.of("OrderPlaced", "3"), Json.of("{\"amount\":7}"),
                        stored.metadata()),
                new ChangedEvent(stored, 1, EventType.of("PaymentRequested", "1"), Json.of("{\"card\": \"4711\"}"),
                        stored.metadata()));
    }

    @Test
    void what_is_stored_under_a_former_name_has_its_place_under_todays() {
        UpcasterRegistry registry = registry(TypeChangesTest::orders);

        assertThat(registry.underTodaysName(EventType.of("com.acme.PurchasePlaced", "1")))
                .isEqualTo(EventType.of("OrderPlaced", "1"));
        assertThat(registry.underTodaysName(EventType.of("OrderPlaced", "1")))
                .isEqualTo(EventType.of("OrderPlaced", "1"));
    }

    @Test
    void a_part_whose_condition_does_not_hold_is_not_there() {
        assertThat(registry(TypeChangesTest::orders).upcast(event("OrderPlaced", "1", "{\"total\": 7}")))
                .extracting(UpcastEvent::type).containsExactly(EventType.of("OrderPlaced", "3"));
    }

    @Test
    void conditions_look_at_fields_and_their_texts() {
        UpcasterRegistry registry = registry(builder -> builder.event("E")
                .from("1").split(parts -> parts
                        .into("E", "2", Condition.is("kind.name", "a"), json -> json.add("part", "is a"))
                        .into("E", "2", Condition.isNot("kind.name", "a"), json -> json.add("part", "is not a"))
                        .into("E", "2", Condition.absent("kind"), json -> json.add("part", "has no kind")))
                .current());

        assertThat(parts(registry, "{\"kind\":{\"name\":\"a\"}}")).containsExactly("is a");
        assertThat(parts(registry, "{\"kind\":{\"name\":1}}")).containsExactly("is not a");
        assertThat(parts(registry, "{\"kind\":\"a\"}")).containsExactly("is not a");
        assertThat(parts(registry, "{}")).containsExactly("is not a", "has no kind");
    }

    private static List<String> parts(UpcasterRegistry registry, String payload) {
        return registry.upcast(event("E", "1", payload)).stream()
                .map(part -> part.payload().tree().get("part").textValue()).toList();
    }

    @Test
    void a_function_splits_an_event_into_as_many_as_it_likes() {
        UpcasterRegistry registry = registry(builder -> {
            builder.event("LinesAdded").from("1").splitBy(List.of(EventType.of("LineAdded", "1")),
                    TypeChangesTest::oneForEachLine);
            builder.event("LineAdded").from("1").to("2", json -> json.rename("sku", "article")).current();
        });

        assertThat(registry.upcast(event("LinesAdded", "1", """
                {"lines": [{"sku": "a"}, {"sku": "b"}]}"""))).extracting(each -> each.index() + " " + each.payload())
                .containsExactly("0 {\"article\":\"a\"}", "1 {\"article\":\"b\"}");
        assertThat(registry.upcast(event("LinesAdded", "1", "{\"lines\": []}"))).isEmpty();
    }

    private static List<SplitFunction.Child> oneForEachLine(ObjectNode payload, Envelope envelope) {
        List<SplitFunction.Child> children = new ArrayList<>();
        for (JsonNode line : payload.get("lines")) {
            children.add(new SplitFunction.Child(EventType.of("LineAdded", "1"), line));
        }
        return children;
    }

    @Test
    void a_function_may_only_give_events_that_were_declared_for_it() {
        UpcasterRegistry registry = registry(builder -> {
            builder.event("A").from("1").splitBy(List.of(EventType.of("B", "1")), (payload, envelope) -> List
                    .of(new SplitFunction.Child(EventType.of("C", "1"), payload)));
            builder.event("B").at("1").current();
            builder.event("C").at("1").current();
        });

        assertThatExceptionOfType(UpcastException.class).isThrownBy(() -> registry.upcast(event("A", "1", "{}")))
                .withMessageStartingWith("EV-1207").withMessageContaining("an event C 1");
    }

    @Test
    void a_dropped_event_becomes_none_and_its_payload_does_not_matter() {
        assertThat(registry(TypeChangesTest::orders).upcast(event("OrderViewed", "1", "not even JSON"))).isEmpty();
        assertThat(registry(TypeChangesTest::orders).read(event("OrderViewed", "1", "{}"))).isEmpty();
    }

    @Test
    void an_event_under_a_former_name_is_read_as_the_one_of_today_in_every_revision() {
        UpcasterRegistry registry = registry(TypeChangesTest::orders);

        assertThat(registry.upcast(event("com.acme.PurchasePlaced", "2", "{\"total\":1}")))
                .extracting(UpcastEvent::type).containsExactly(EventType.of("OrderPlaced", "3"));
        assertThat(registry.upcast(event("com.acme.PurchasePlaced", "3", "{\"amount\":1}")))
                .extracting(UpcastEvent::type).containsExactly(EventType.of("OrderPlaced", "3"));
    }

    @Test
    void classes_of_a_package_that_was_moved_are_found_under_their_former_names() {
        UpcasterRegistry registry = UpcasterRegistry.builder().formerPackage("com.old", "com.acme.orders")
                .include(builder -> builder.event("com.acme.orders.Placed")
                        .from(Revision.NONE).to("1", json -> json.rename("a", "b")).current())
                .build();

        assertThat(registry.upcast(event("com.old.Placed", "", "{\"a\":1}"))).extracting(UpcastEvent::type)
                .containsExactly(EventType.of("com.acme.orders.Placed", "1"));
        assertThat(registry.types()).hasSize(4);
    }

    @Test
    void tells_which_stored_types_become_which_current_ones() {
        UpcasterRegistry registry = registry(TypeChangesTest::orders);

        assertThat(registry.typesThatBecome("PaymentRequested")).containsExactlyInAnyOrder(
                EventType.of("OrderPlaced", "1"), EventType.of("com.acme.PurchasePlaced", "1"),
                EventType.of("PaymentRequested", "1"));
        assertThat(registry.typesOf(EventType.of("OrderPlaced", "1"))).containsExactlyInAnyOrder(
                EventType.of("OrderPlaced", "3"), EventType.of("PaymentRequested", "1"));
        assertThat(registry.typesOf(EventType.of("OrderViewed", "1"))).isEmpty();
    }

    @Test
    void tells_whose_metadata_is_changed() {
        UpcasterRegistry registry = registry(builder -> {
            builder.event("E").formerly("Old")
                    .from("1").to("2", json -> json.metadata(meta -> meta.rename("by", "user")))
                    .from("2").to("3", json -> json.rename("a", "b")).current();
            builder.event("Split").from("1").split(parts -> parts.into("E", "2", json -> {})
                    .into("E", "2", json -> json.metadata(meta -> meta.add("part", 2))));
            builder.event("SplitBy").from("1").splitBy(List.of(EventType.of("E", "1")),
                    (payload, envelope) -> List.of());
            builder.event("Plain").from("1").split(parts -> parts.into("E", "2", json -> json.remove("c")));
            builder.event("Gone").from("1").drop("it is not read any more");
        });

        assertThat(registry.types()).filteredOn(registry::changesMetadata).containsExactlyInAnyOrder(
                EventType.of("E", "1"), EventType.of("Old", "1"), EventType.of("Split", "1"),
                EventType.of("SplitBy", "1"));
        assertThat(registry.changesMetadata(EventType.of("Unknown", "1"))).isFalse();
    }

    @Test
    void tells_what_an_event_becomes_where_its_payload_does_not_matter() {
        UpcasterRegistry registry = registry(TypeChangesTest::orders);

        for (String type : List.of("2", "3")) {
            assertThat(registry.typeOf(EventType.of("OrderPlaced", type))).contains(EventType.of("OrderPlaced", "3"));
            assertThat(registry.typeOf(EventType.of("com.acme.PurchasePlaced", type)))
                    .contains(EventType.of("OrderPlaced", "3"));
        }
        assertThat(registry.typeOf(EventType.of("OrderPlaced", "1"))).as("split").isEmpty();
        assertThat(registry.typeOf(EventType.of("OrderViewed", "1"))).as("dropped").isEmpty();
        assertThat(registry.typeOf(EventType.of("OrderPlaced", "4"))).as("unknown").isEmpty();
    }
}
