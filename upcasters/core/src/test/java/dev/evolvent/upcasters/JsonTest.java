package dev.evolvent.upcasters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.JsonKeys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known of documents without a tree. */
class JsonTest {

    private final JsonKeys keys = new JsonKeys();

    @Test
    void keys_of_the_top_level_are_a_set_however_they_are_written() {
        assertThat(keys.read(Json.of(" {\"b\": {\"x\": 1}, \"a\": [{}], \"\\u0063\": \"}\"} "))).isEqualTo(
                JsonKeys.Kind.OBJECT);
        assertThat(keys.count()).isEqualTo(3);
        assertThat(keys.sorted()).containsExactly("a", "b", "c");
        long hash = keys.hash();

        keys.read(Json.of("{\"c\":0,\"b\":0,\"a\":0}"));
        assertThat(keys.hash()).isEqualTo(hash).isEqualTo(JsonKeys.hash(List.of("b", "a", "c")));
        keys.read(Json.of("{\"c\":0,\"b\":0,\"aa\":0}"));
        assertThat(keys.hash()).isNotEqualTo(hash);
        keys.read(Json.of("{\"a longer key, with é\":0, \"another one\": 1}"));
        assertThat(keys.hash()).isEqualTo(JsonKeys.hash(List.of("another one", "a longer key, with é")));
        keys.read(Json.of("{}"));
        assertThat(keys.hash()).isEqualTo(JsonKeys.hash(List.of()));
        assertThat(keys.sorted()).isEmpty();
    }

    @Test
    void what_is_no_object_or_no_json_is_distinguished() {
        for (String value : List.of("[1]", "\"a\"", "7", " null ", "true")) {
            assertThat(keys.read(Json.of(value))).as(value).isEqualTo(JsonKeys.Kind.NOT_AN_OBJECT);
        }
        for (String value : List.of("", " ", "{", "{\"a\"}", "{\"a\": 1} x", "{\"a\": 1, \"a\": 2}", "{\"a\": 01}",
                "[1",
                "{\"a\": 1,}", "\ufeff{}")) {
            assertThat(keys.read(Json.of(value))).as(value).isEqualTo(JsonKeys.Kind.NOT_JSON);
        }
        byte[] notUtf8 = "{\"é\": 1}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(keys.read(Json.of(notUtf8))).isEqualTo(JsonKeys.Kind.NOT_JSON);
    }

    @Test
    void the_canonical_form_is_the_same_for_what_means_the_same() {
        assertThat(canonical(" { \"b\" : [ 1.50 , -0, 1e2, 0.0, 12, -7 ] , \"a\" : { \"d\" : null, \"c\" : true } } "))
                .isEqualTo("{\"a\":{\"c\":true,\"d\":null},\"b\":[1.5,0,100,0,12,-7]}");
        assertThat(canonical("\"\\u00e9\\/\\n\\u0022\\ud83d\\ude00\"")).isEqualTo(canonical("\"é/\\u000a\\\"😀\""));
        assertThat(canonical("123456789012345678901234567890"))
                .isEqualTo(canonical("1.2345678901234567890123456789e29"));
        assertThat(canonical("1" + "0".repeat(60))).isEqualTo(canonical("1e60")).isEqualTo("1E+60");
        assertThat(canonical("{\"é\": 1, \"z\": 2, \"a\": 3, \"\": 4}")).isEqualTo("{\"\":4,\"a\":3,\"z\":2,\"é\":1}");
        assertThat(canonical("[]")).isEqualTo("[]");
        assertThat(canonical("{}")).isEqualTo("{}");
        assertThat(canonical("\"\\ud800\"")).as("half of a pair can be said by an escape only")
                .isEqualTo("\"\\ud800\"");
    }

    @Test
    void what_means_something_else_has_another_canonical_form() {
        assertThat(List.of("1", "\"1\"", "1.1", "null", "[1]", "[1,1]", "{\"a\":1}", "{\"a\":\"1\"}", "-1", "10", "0.1",
                "\"\\u0031 \"", "true")).map(JsonTest::canonical).doesNotHaveDuplicates();
    }

    @Test
    void what_is_not_json_has_no_canonical_form() {
        for (String value : List.of("", "{", "{\"a\": 1, \"a\": 2}", "[1 2]", "{} {}", "nul")) {
            assertThatIllegalArgumentException().as(value).isThrownBy(() -> canonical(value));
        }
    }

    private static String canonical(String json) {
        return Json.of(json).canonical().toString();
    }
}
