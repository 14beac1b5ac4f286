package dev.evolvent.upcasters.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.upcasters.event.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonDiffTest {

    private static List<String> diff(String expected, String actual) {
        return JsonDiff.between(Json.of(expected).tree(), Json.of(actual).tree());
    }

    @Test
    void each_place_that_differs_is_one_line() {
        assertThat(diff("""
                {"lines": [{"price": 1250, "sku": "a"}], "currency": "EUR", "a.b": 1}""", """
                {"lines": [{"price": 12.50, "sku": "a"}, {}], "by": null, "a.b": "1"}""")).containsExactly(
                "lines[0].price: expected 1250, was 12.50",
                "lines[1]: expected absent, was {}",
                "currency: expected \"EUR\", was absent",
                "a\\.b: expected 1, was \"1\"",
                "by: expected absent, was null");
    }

    @Test
    void numbers_count_by_their_value_and_the_order_of_fields_does_not_count() {
        assertThat(diff("{\"a\": 100, \"b\": [1.50, -0]}", "{\"b\": [1.5, 0.0], \"a\": 1e2}")).isEmpty();
        assertThat(diff("[1, 2]", "[2, 1]")).hasSize(2);
    }

    @Test
    void documents_of_different_kinds_differ_as_a_whole() {
        assertThat(diff("{}", "[]")).containsExactly("the whole document: expected {}, was []");
        assertThat(diff("{\"a\": {\"b\": 1}}", "{\"a\": [1]}")).containsExactly("a: expected {\"b\":1}, was [1]");
    }

    @Test
    void a_long_value_is_shortened() {
        assertThat(diff("{}", "{\"a\": \"" + "x".repeat(1_000) + "\"}")).singleElement().asString()
                .endsWith("xxx... (1002 characters)").hasSizeLessThan(200);
    }
}
