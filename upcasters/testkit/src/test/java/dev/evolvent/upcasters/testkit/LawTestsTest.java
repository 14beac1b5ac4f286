package dev.evolvent.upcasters.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.evolvent.upcasters.Recall;
import dev.evolvent.upcasters.UpcasterModule;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.Conversion;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each law, with a step that breaks it. */
class LawTestsTest {

    private static final String UP_AND_DOWN = "A 1 is the same after up and down again";

    private static final AtomicLong CALLS = new AtomicLong();

    @TempDir
    private Path folder;

    private SampleFiles samples() {
        return new SampleFiles(folder).with("A/1.json", "{\"a\": \"x y\", \"b\": [1, {\"c\": 2}]}");
    }

    private Run run(UpcasterModule module) {
        return Run.of(samples().testsOf(module).skipMissingSamples());
    }

    private static String failure(Run run, String name) {
        assertThat(run.failed()).containsKey(name);
        return run.failed().getOrDefault(name, "");
    }

    private static JsonNode failOnEmptyTexts(JsonNode value) {
        if (value.asText().isEmpty()) {
            throw new StackOverflowError("too deep");
        }
        return value;
    }

    @Test
    void an_error_that_is_no_upcast_exception_is_reported_with_the_smallest_payload() {
        Run run = run(registry -> registry.event("A")
                .from("1").to("2", json -> json.replace("a", LawTestsTest::failOnEmptyTexts)).current());

        assertThat(failure(run, "A 1 is read, or ends in an UpcastException")).matches("""
                An event A 1 is read, or ends in an UpcastException. This does not hold for the payload
                \\{"a":.*}
                with the metadata \\{}:
                it ends in java.lang.StackOverflowError: too deep
                \\(document \\d+; repeat the run with seed\\(1\\)\\)""");
    }

    @Test
    void a_function_that_depends_on_more_than_its_arguments_is_reported() {
        String message = failure(run(registry -> registry.event("A")
                .from("1").to("2", json -> json
                        .replace("a", value -> TextNode.valueOf(String.valueOf(CALLS.incrementAndGet()))))
                .current()), "A 1 becomes the same each time, and stays as it is stored");

        assertThat(message).contains("for the payload\n{\"a\":\"x y\"}\n").contains("it becomes [A 2 {\"a\":\"")
                .contains("\nand then [A 2 {\"a\":\"");
    }

    @Test
    void a_function_that_writes_into_the_stored_bytes_is_reported() {
        String message = failure(run(registry -> registry.event("A").from("1").to("2", json -> json
                .transform((payload, envelope) -> {
                    envelope.recorded().payload().bytes()[0] = '!';
                    return payload;
                })).current()), "A 1 becomes the same each time, and stays as it is stored");

        assertThat(message).contains("for the payload\n{}\n", "its stored bytes are not what they were: !}");
    }

    @Test
    void a_function_that_does_something_else_when_its_step_is_taken_alone_is_reported() {
        String message = failure(run(registry -> registry.event("A")
                .from("1").to("2", json -> json.rename("a", "d"))
                .from("2").to("3", json -> json.transform(
                        (payload, envelope) -> payload.put("stored", envelope.recorded().type().revision().text())))
                .current()), "A 1 becomes the same step by step");

        assertThat(message).contains("""
                This does not hold for the payload
                {}
                with the metadata {}:
                it becomes something else step by step:
                  event 0, step by step stored: expected "1", was "2"
                """);
    }

    @Test
    void a_step_that_fails_only_on_the_compiled_way_is_reported() {
        String message = failure(run(registry -> registry.event("A")
                .from("1").to("2", json -> json.rename("a", "d"))
                .from("2").to("3", json -> json.transform((payload, envelope) -> {
                    if (envelope.recorded().type().revision().text().equals("1")) {
                        throw new IllegalStateException("not this one");
                    }
                    return payload;
                })).current()), "A 1 becomes the same step by step");

        assertThat(message).contains("it becomes dev.evolvent.upcasters.event.UpcastException: EV-1207: A 1 ")
                .contains("\nand step by step [A 3 {}]\n");
    }

    @Test
    void a_function_whose_inverse_is_none_is_reported() {
        String message = failure(run(registry -> registry.event("A")
                .from("1").to("2", json -> json.rename("b", "d").transform(
                        (payload, envelope) -> payload.put("a", payload.path("a").asText() + "!"),
                        (payload, envelope) -> payload.put("a", payload.path("a").asText().replace("!", ""))))
                .current()), UP_AND_DOWN);

        assertThat(message).contains("""
                This does not hold for the payload
                {}
                with the metadata {}:
                it comes back as something else, although no step says that it loses anything:
                  a: expected absent, was ""
                """);
    }

    @Test
    void an_inverse_that_fails_is_reported() {
        String message = failure(run(registry -> registry.event("A").from("1")
                .to("2", json -> json.transform((payload, envelope) -> payload, (payload, envelope) -> {
                    throw new IllegalStateException("not back");
                })).current()), UP_AND_DOWN);

        assertThat(message).contains("it does not come down at all: EV-1207: A 1 ").contains("not back");
    }

    @Test
    void changes_that_lose_nothing_keep_all_laws() {
        Run run = run(registry -> registry.event("A").from("1")
                .to("2", json -> json.split("a", " ", "first", "last").rename("b", "d")
                        .metadata(meta -> meta.move("e", "f")))
                .from("2").to("3", json -> json.move("d", "g").copy("first", "name"))
                .current());

        assertThat(run.failed()).isEmpty();
        assertThat(run.succeeded()).containsKeys(UP_AND_DOWN, "A 2 is the same after up and down again");
    }

    @Test
    void a_step_that_says_what_it_loses_is_not_asked_to_bring_it_back() {
        Run run = run(registry -> registry.event("A").from("1").to("2", json -> json.remove("a")).current());

        assertThat(run.failed()).isEmpty();
        assertThat(run.succeeded()).isNotEmpty().doesNotContainKey(UP_AND_DOWN);
    }

    @Test
    void it_is_said_where_no_document_could_be_brought_up_and_down_again() {
        Run run = run(registry -> registry.event("A").from("1").to("2", json -> json.transform((payload, envelope) -> {
            throw new IllegalStateException("never");
        }, (payload, envelope) -> payload)).current());

        assertThat(run.skipped().get(UP_AND_DOWN)).startsWith("No document of A 1 could be upcast");
    }

    private static void recalling(UpcasterRegistry.Builder registry) {
        registry.event("A").from("1").to("2", json -> json.rename("a", "name"))
                .from("2").to("3", json -> json.transform(Recall.latest("A"), (payload, envelope, earlier) -> payload
                        .set("before", earlier.isEmpty() ? payload.nullNode() : earlier.getFirst().payload().tree())))
                .current();
    }

    @Test
    void steps_that_recall_earlier_events_are_tried_if_there_are_some() {
        Run without = run(LawTestsTest::recalling);
        samples().with("A/2.json", "{}").with("A/2.history.json", "[{\"type\": \"A\", \"revision\": \"1\"}, "
                + "{\"type\": \"A\", \"revision\": \"3\", \"payload\": {\"name\": 7}}]");
        Run with = run(LawTestsTest::recalling);

        assertThat(without.skipped().get("A 1 laws")).isEqualTo("The laws are not tried on A 1: a step after it "
                + "recalls [the latest A]. Give it earlier events, or [] for none, in " + folder
                + "/A/1.history.json.");
        assertThat(with.failed()).containsOnlyKeys("A 1 becomes A 2");
        assertThat(with.succeeded()).containsKeys("A 1 becomes the same step by step",
                "A 2 becomes the same step by step");
    }

    @Test
    void a_run_with_the_same_seed_is_the_same() {
        UpcasterModule module = registry -> registry.event("A").from("1")
                .to("2", json -> json.convert("b[].c", Conversion.NUMBER_TO_STRING).transform(
                        (payload, envelope) -> payload.put("stored", envelope.recorded().payload().toString()),
                        (payload, envelope) -> payload))
                .from("2").to("3", json -> json.transform(
                        (payload, envelope) -> payload.put("again", envelope.recorded().payload().toString())))
                .current();

        assertThat(run(module).failed()).isNotEmpty().isEqualTo(run(module).failed());
    }
}
