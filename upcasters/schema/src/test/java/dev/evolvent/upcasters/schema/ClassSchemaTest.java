package dev.evolvent.upcasters.schema;

import static dev.evolvent.upcasters.schema.Registries.ONE;
import static dev.evolvent.upcasters.schema.Registries.event;
import static dev.evolvent.upcasters.schema.Registries.json;
import static dev.evolvent.upcasters.schema.Registries.registry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.UpcastException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of the newest revision is as strict as the binding of the class that reads it. */
class ClassSchemaTest {

    enum State {
        @JsonProperty("open")
        OPEN,
        CLOSED
    }

    record Plain(String name, int count, @Nullable Long days) {}

    record Numbers(byte b, short s, long l, float f, double d, BigInteger big, BigDecimal decimal, boolean is) {}

    record Texts(char c, UUID id, URI uri, Instant at, LocalDate day, Duration length, Currency currency,
            State state) {}

    record Containers(List<Plain> list, Set<State> set, Map<String, Integer> counts, Map<String, Object> any,
            Optional<String> maybe) {}

    record Trees(JsonNode any, ObjectNode object, Object value) {}

    record Page<T>(List<T> items) {}

    record Pages(Page<String> texts, Page<Page<Integer>> numbers) {}

    record Tree(String name, List<Tree> children) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Renamed(String firstName, @JsonProperty("last") String lastName) {}

    record Aliased(@JsonAlias("title") String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Open(String name) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes(@JsonSubTypes.Type(Card.class))
    sealed interface Payment permits Card {}

    record Card(String number) implements Payment {}

    record Amount(String text) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Amount {}
    }

    record Deciding(Payment payment, Amount amount) {}

    record Special(@JsonDeserialize(using = NumberDeserializers.LongDeserializer.class) Long own,
            @JsonDeserialize(contentUsing = NumberDeserializers.LongDeserializer.class) List<Long> items,
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object typed, Long plain) {}

    record Whole(@JsonUnwrapped Plain plain) {}

    @NullUnmarked
    record Unmarked(String name, int count) {}

    static class Bean {

        public String name = "";
        private int count;

        public void setCount(int count) {
            this.count = count;
        }

        int count() {
            return count;
        }
    }

    static class SetterOnly {

        private final StringBuilder text = new StringBuilder();

        public void setName(String name) {
            text.append(name);
        }
    }

    static Stream<Arguments> classes() {
        return Stream.of(
                arguments(Plain.class, "{name: string, count: integer, days: integer|null}"),
                arguments(Numbers.class, "{b: integer, s: integer, l: integer, f: number, d: number, big: integer, "
                        + "decimal: number, is: boolean}"),
                arguments(Texts.class, "{c: string, id: uuid, uri: uri, at: date-time, day: date, length: duration, "
                        + "currency: string, state: 'open'|'CLOSED'}"),
                arguments(Containers.class, "{list: [{name: string, count: integer, days: integer|null}], "
                        + "set: ['open'|'CLOSED'], counts: {...: integer}, any: {...}, maybe: string|null}"),
                arguments(Trees.class, "{any: any, object: {...}, value: any}"),
                arguments(Pages.class, "{texts: {items: [string]}, numbers: {items: [{items: [integer]}]}}"),
                arguments(Tree.class, "{name: string, children: [#]}"),
                arguments(Renamed.class, "{first_name: string, last: string}"),
                arguments(Aliased.class, "{name?: string, title?: string}"),
                arguments(Open.class, "{name: string, ...}"),
                arguments(Deciding.class, "{payment: unknown, amount: unknown}"),
                arguments(Special.class, "{own: unknown, items: unknown, typed: unknown, plain: integer}"),
                arguments(Whole.class, "{unknown}"),
                arguments(Unmarked.class, "{name: string|null, count: integer}"),
                arguments(Bean.class, "{name?: string, count?: integer}"),
                arguments(Payment.class, "{unknown}"), arguments(Card.class, "{unknown}"),
                arguments(SetterOnly.class, "{unknown}"), arguments(Map.class, "{...}"),
                arguments(ObjectNode.class, "{...}"), arguments(String.class, "{unknown}"));
    }

    private static UpcasterRegistry readBy(Class<?> reader) {
        return registry(builder -> builder.event("Order").at("1").reads(reader));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void a_class_has_the_schema_of_what_it_is_read_from(Class<?> reader, String expected) {
        assertThat(Notation.of(EventSchemas.of(readBy(reader)).derive(ONE))).isEqualTo(expected);
    }

    static Stream<Arguments> payloads() {
        return Stream.of(
                arguments(Plain.class, "{'name': 'x', 'count': 1, 'days': null}"),
                arguments(Plain.class, "{'name': 'x', 'count': 1}"),
                arguments(Plain.class, "{'name': 'x', 'days': 1}"),
                arguments(Plain.class, "{'name': 'x', 'count': null, 'days': 1}"),
                arguments(Plain.class, "{'name': 'x', 'count': 'many', 'days': 1}"),
                arguments(Plain.class, "{'name': ['x'], 'count': 1, 'days': 1}"),
                arguments(Plain.class, "{'name': 'x', 'count': 1, 'days': 1, 'more': 1}"),
                arguments(Unmarked.class, "{'name': null, 'count': 1}"),
                arguments(Unmarked.class, "{'name': null, 'count': null}"),
                arguments(Aliased.class, "{'name': 'x'}"), arguments(Aliased.class, "{'title': 'x'}"),
                arguments(Aliased.class, "{'label': 'x'}"),
                arguments(Open.class, "{'name': 'x', 'more': 1}"), arguments(Open.class, "{'more': 1}"),
                arguments(Renamed.class, "{'first_name': 'x', 'last': 'y'}"),
                arguments(Renamed.class, "{'firstName': 'x', 'last': 'y'}"),
                arguments(Bean.class, "{}"), arguments(Bean.class, "{'count': 1}"),
                arguments(Bean.class, "{'text': ''}"),
                arguments(Texts.class, """
                        {'c': 'x', 'id': '00000000-0000-0000-0000-000000000001', 'uri': 'a:b', 'day': '2020-02-29',
                         'at': '2020-02-29T12:00:00Z', 'length': 'PT1S', 'currency': 'EUR', 'state': 'open'}"""),
                arguments(Texts.class, """
                        {'c': 'x', 'id': '00000000-0000-0000-0000-000000000001', 'uri': 'a:b', 'day': '2020-02-29',
                         'at': '2020-02-29T12:00:00Z', 'length': 'PT1S', 'currency': 'EUR', 'state': 'OPEN'}"""),
                arguments(Containers.class, "{'list': [{'name': 'x', 'count': 1, 'days': 1}], 'set': ['CLOSED'],"
                        + " 'counts': {'a': 1}, 'any': {'b': []}, 'maybe': null}"),
                arguments(Containers.class, "{'list': [{'name': 'x'}], 'set': [], 'counts': {}, 'any': {}, "
                        + "'maybe': null}"),
                arguments(Containers.class, "{'list': [], 'set': ['X'], 'counts': {}, 'any': {}, 'maybe': 'x'}"),
                arguments(Containers.class, "{'list': [], 'set': [], 'counts': {'a': 'b'}, 'any': {}, 'maybe': ''}"),
                arguments(Containers.class, "{'list': [], 'set': [], 'counts': {}, 'any': {}}"),
                arguments(Tree.class, "{'name': 'x', 'children': [{'name': 'y', 'children': []}]}"),
                arguments(Tree.class, "{'name': 'x', 'children': [{'name': 'y'}]}"));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void what_the_binding_reads_fits_and_what_it_refuses_does_not(Class<?> reader, String payload) {
        UpcasterRegistry registry = readBy(reader);
        Validator validator = new Validator(EventSchemas.of(registry).derive(ONE));

        assertThat(validator.accepts(json(payload))).isEqualTo(isRead(registry, payload));
    }

    private static boolean isRead(UpcasterRegistry registry, String payload) {
        try {
            registry.read(event(ONE, json(payload)));
            return true;
        } catch (UpcastException e) {
            return false;
        }
    }

    /** What the code says of itself counts, and not what Jackson is generous enough to accept. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
            "{'name': null, 'count': 1, 'days': 1}", "{'name': 5, 'count': 1, 'days': 1}"})
    void a_schema_is_stricter_with_nulls_and_with_texts_that_are_numbers(String payload) {
        UpcasterRegistry registry = readBy(Plain.class);

        assertThat(isRead(registry, payload)).isTrue();
        assertThat(new Validator(EventSchemas.of(registry).derive(ONE)).accepts(json(payload))).isFalse();
    }

    @Test
    void what_decides_itself_how_it_is_read_is_named() {
        JsonNode schema = EventSchemas.of(readBy(Deciding.class)).derive(ONE);

        assertThat(schema.at("/properties/payment/$comment").textValue())
                .isEqualTo("Payment says itself how it is read.");
        assertThat(EventSchemas.of(readBy(SetterOnly.class)).derive(ONE).get("$comment").textValue())
                .isEqualTo("SetterOnly says itself how it is read.");
    }
}
