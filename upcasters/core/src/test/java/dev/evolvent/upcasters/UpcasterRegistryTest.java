package dev.evolvent.upcasters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.upcasters.change.PayloadLimits;
import dev.evolvent.upcasters.event.ChangedEvent;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.StreamId;
import dev.evolvent.upcasters.event.UpcastException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpcasterRegistryTest {

    record DocumentUploaded(String title, String language, long size) {}

    record Priced(BigDecimal amount, String currency) {}

    private static void documents(UpcasterRegistry.Builder registry) {
        registry.event("DocumentUploaded")
                .from("FileUploaded", Revision.NONE).to("2", json -> json.rename("name", "title").remove("path"))
                .from("2").to("3", json -> json.add("language", "und").add("size", 0))
                .reads(DocumentUploaded.class);
    }

    @Test
    void an_event_of_a_former_name_without_a_revision_is_read_as_the_class_of_today() {
        RecordedEvent stored = event("FileUploaded", "", """
                {"name": "a.pdf", "path": "/tmp"}""");

        assertThat(registry(UpcasterRegistryTest::documents).read(stored))
                .isEqualTo(List.of(new CurrentEvent<>(stored, 0, new DocumentUploaded("a.pdf", "und", 0))));
    }

    @Test
    void an_event_enters_the_chain_at_its_own_revision() {
        RecordedEvent stored = event("DocumentUploaded", "2", """
                {"title": "a.pdf"}""");

        assertThat(registry(UpcasterRegistryTest::documents).upcast(stored)).containsExactly(
                new ChangedEvent(stored, 0, EventType.of("DocumentUploaded", "3"), Json.of("""
                        {"title": "a.pdf","language":"und","size":0}"""), Json.of("{}")));
    }

    @Test
    void a_current_event_keeps_its_very_bytes() {
        RecordedEvent stored = event("DocumentUploaded", "3", """
                { "size" : 1e2, "title":"\\u00e9", "language": "fr" }""");

        assertThat(registry(UpcasterRegistryTest::documents).upcast(stored).getFirst().payload())
                .isSameAs(stored.payload());
    }

    @Test
    void an_added_default_does_not_replace_a_value_that_is_there() {
        RecordedEvent stored = event("DocumentUploaded", "2", """
                {"title": "a", "language": "fr"}""");

        assertThat(registry(UpcasterRegistryTest::documents).read(stored).getFirst().body())
                .isEqualTo(new DocumentUploaded("a", "fr", 0));
    }

    @Test
    void numbers_keep_every_digit_through_a_step() {
        UpcasterRegistry registry = registry(builder -> builder.event("Priced")
                .from("1").to("2", json -> json.add("currency", "EUR"))
                .reads(Priced.class));

        assertThat(registry.upcast(event("Priced", "1", """
                {"amount":12345678901234567890.1234567890}""")).getFirst().payload()).hasToString("""
                {"amount":12345678901234567890.1234567890,"currency":"EUR"}""");
    }

    @Test
    void tells_how_large_payloads_may_be_and_refuses_larger_ones() {
        PayloadLimits limits = new PayloadLimits(1_000, 3, 10, 10);
        UpcasterRegistry registry = registry(
                builder -> builder.limits(limits).include(UpcasterRegistryTest::documents));

        assertThat(registry.limits()).isEqualTo(limits);
        assertThatExceptionOfType(UpcastException.class)
                .isThrownBy(() -> registry.upcast(event("DocumentUploaded", "2", "{\"title\":[[[[]]]]}")))
                .withMessageStartingWith("EV-1206");
    }

    @Test
    void an_unknown_type_is_an_error_that_names_the_event() {
        assertThatExceptionOfType(UpcastException.class)
                .isThrownBy(() -> registry(UpcasterRegistryTest::documents).read(event("DocumentUploaded", "9", "{}")))
                .withMessageStartingWith(
                        "EV-1203: DocumentUploaded 9 at position 7 (stream document/d-1, version 3): ");
    }

    @Test
    void a_rename_never_overwrites_a_field() {
        assertThatExceptionOfType(UpcastException.class)
                .isThrownBy(() -> registry(UpcasterRegistryTest::documents).read(event("FileUploaded", "", """
                        {"name": "a", "title": "b"}""")))
                .withMessageStartingWith("EV-1202");
    }

    @Test
    void a_payload_that_is_no_json_object_is_an_error() {
        for (String payload : new String[]{"", "{", "[]", "null", "{\"a\":1,\"a\":2}", "{} {}", "\u0000", "{\"a\":1"}) {
            assertThatExceptionOfType(UpcastException.class).as(payload)
                    .isThrownBy(() -> registry(UpcasterRegistryTest::documents)
                            .upcast(event("DocumentUploaded", "2", payload)))
                    .satisfies(e -> assertThat(e.code()).isEqualTo("EV-1201"));
        }
    }

    @Test
    void a_payload_that_misses_a_field_of_the_class_or_has_one_too_many_is_an_error() {
        for (String payload : new String[]{"{}", "{\"title\":\"a\",\"language\":\"b\",\"size\":1,\"odd\":2}",
                "{\"title\":\"a\",\"language\":\"b\",\"size\":null}", "null"}) {
            assertThatExceptionOfType(UpcastException.class).as(payload)
                    .isThrownBy(() -> registry(UpcasterRegistryTest::documents)
                            .read(event("DocumentUploaded", "3", payload)))
                    .satisfies(e -> assertThat(e.code()).isEqualTo("EV-1204"));
        }
    }

    @Test
    void tells_which_stored_types_a_class_is_made_of() {
        assertThat(registry(UpcasterRegistryTest::documents).typesReadAs(DocumentUploaded.class))
                .containsExactlyInAnyOrder(
                        new EventType("FileUploaded", Revision.NONE), EventType.of("DocumentUploaded", "2"),
                        EventType.of("DocumentUploaded", "3"));
    }

    @Test
    void all_problems_of_the_declarations_are_reported_at_once() {
        assertThatExceptionOfType(InvalidRegistryException.class).isThrownBy(() -> registry(builder -> {
            builder.event("Twice").from("1").to("2", json -> {}).reads(Priced.class);
            builder.event("Twice").from("1").to("3", json -> {}).reads(Priced.class);
            builder.event("Self").from("1").to("1", json -> {});
            builder.event("Round").from("1").to("2", json -> {}).from("2").to("1", json -> {});
            builder.event("Unread").from("1").to("2", json -> {});
            builder.event("Both").at("1").reads(Priced.class);
            builder.event("Both").at("1").reads(DocumentUploaded.class);
            builder.event("Early").at("1").reads(Priced.class);
            builder.event("Early").from("1").to("2", json -> {}).reads(Priced.class);
        })).satisfies(e -> assertThat(e.problems()).extracting(problem -> problem.error().code())
                .containsExactlyInAnyOrder("EV-1101", "EV-1105", "EV-1102", "EV-1103", "EV-1104", "EV-1104",
                        "EV-1104", "EV-1104"));
    }

    private static UpcasterRegistry registry(UpcasterModule module) {
        return UpcasterRegistry.builder().include(module).build();
    }

    private static RecordedEvent event(String type, String revision, String payload) {
        return new RecordedEvent("e-1", new StreamId("document", "d-1"), 3, 7, EventType.of(type, revision),
                Json.of(payload), Json.of("{}"), Instant.parse("2020-02-29T12:00:00Z"));
    }
}
