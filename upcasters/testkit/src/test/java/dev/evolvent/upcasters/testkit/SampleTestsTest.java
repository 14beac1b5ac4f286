package dev.evolvent.upcasters.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.upcasters.Recall;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.Condition;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mistake that can be made with samples, and what is said about it. */
class SampleTestsTest {

    record Placed(String order, long price) {}

    @TempDir
    private Path folder;

    private SampleFiles samples() {
        return new SampleFiles(folder);
    }

    private static void placed(UpcasterRegistry.Builder registry) {
        registry.event("Placed").from("1").to("2", json -> json.rename("id", "order")).reads(Placed.class);
    }

    private static String only(Map<String, String> tests, String name) {
        assertThat(tests).containsOnlyKeys(name);
        return tests.getOrDefault(name, "");
    }

    @Test
    void a_step_that_does_not_make_the_next_sample_is_reported_place_by_place() {
        Run run = samples().with("Placed/1.json", "{\"id\": \"o\", \"price\": 12.5}")
                .with("Placed/2.json", "{\"order\": \"o\", \"price\": 1250}")
                .run(registry -> registry.event("Placed").from("1").to("2", json -> json.rename("id", "order"))
                        .current());

        assertThat(run.failed()).containsOnlyKeys("Placed 1 becomes Placed 2", "Placed 1 is read today");
        assertThat(run.failed().get("Placed 1 becomes Placed 2")).matches("The step Placed 1 -> Placed 2 "
                + "\\(SampleTestsTest.java:\\d+\\) does not make \\S*/Placed/2.json of \\S*/Placed/1.json:\n"
                + "  price: expected 1250, was 12.5");
        assertThat(run.failed().get("Placed 1 is read today"))
                .endsWith("/1.json is not read as " + folder + "/Placed/2.json:\n  price: expected 1250, was 12.5");
    }

    @Test
    void a_step_that_fails_is_reported_with_its_error() {
        Run run = samples().with("Placed/1.json", "{\"id\": \"o\", \"order\": \"p\", \"price\": 1}")
                .with("Placed/2.json", "{\"order\": \"o\", \"price\": 1}").run(SampleTestsTest::placed);

        assertThat(run.failed()).containsOnlyKeys("Placed 1 becomes Placed 2", "Placed 1 is read today");
        assertThat(run.failed().get("Placed 1 becomes Placed 2")).startsWith("The step Placed 1 -> Placed 2 (Sample")
                .contains(" fails on " + folder + "/Placed/1.json: EV-1202: Placed 1 ").contains("order: the field");
    }

    @Test
    void a_sample_that_the_class_cannot_be_made_of_is_reported() {
        Run run = samples().with("Placed/1.json", "{\"id\": \"o\", \"price\": \"a\"}")
                .with("Placed/2.json", "{\"order\": \"o\", \"price\": \"a\"}").run(SampleTestsTest::placed);

        assertThat(run.succeeded()).containsOnlyKeys("Placed 1 becomes Placed 2");
        assertThat(run.failed()).containsOnlyKeys("Placed 1 is read today", "Placed 2 is read today");
        assertThat(run.failed().get("Placed 2 is read today"))
                .startsWith(folder + "/Placed/2.json cannot be read: EV-1204: Placed 2 ");
    }

    @Test
    void a_sample_that_is_missing_is_reported_with_what_it_would_say() {
        Run run = samples().with("Placed/1.json", "{\"id\": \"o\", \"price\": 1}").run(SampleTestsTest::placed);

        assertThat(only(run.failed(), "Placed 2 has a sample")).isEqualTo("There is no sample of Placed 2. Create "
                + folder + "/Placed/2.json with a payload as it is stored; if what the step makes is right, that is:\n"
                + """
                        {
                          "order" : "o",
                          "price" : 1
                        }""");
    }

    @Test
    void samples_that_are_missing_are_skipped_if_they_may_be() {
        Run run = Run.of(samples().testsOf(SampleTestsTest::placed).skipMissingSamples().documents(0));

        assertThat(run.failed()).isEmpty();
        assertThat(run.skipped()).containsOnlyKeys("Placed 1 has a sample", "Placed 2 has a sample");
        assertThat(run.skipped().get("Placed 1 has a sample")).isEqualTo("There is no sample of Placed 1. Create "
                + folder + "/Placed/1.json with a payload as it is stored.");
    }

    @Test
    void files_that_are_about_nothing_are_reported() {
        Run run = samples().with("Placed/1.json", "{\"id\": \"o\", \"price\": 1}")
                .with("Placed/2.json", "{\"order\": \"o\", \"price\": 1}")
                .with("Placed/3.json", "{}").with("Lost/1.json", "{}").with("Placed/none.metadata.json", "{}")
                .with("Placed/1.expected.json", "[]").with("Placed/1.history.json", "[]").with("notes.json", "{}")
                .with("Placed/old/1.json", "{}").with("Pl%61ced/1.json", "{}").with("100%/1.json", "{}")
                .with("Placed/README.md", "is not looked at").run(SampleTestsTest::placed);

        assertThat(run.failed().values()).map(message -> message.replace(folder.toString(), "F"))
                .containsExactlyInAnyOrder(
                        "F/Placed/3.json is about Placed 3, which the registry does not know. "
                                + "Of that event it knows the revisions 1, 2.",
                        "F/Lost/1.json is about Lost 1, which the registry does not know. "
                                + "It knows no event of that name.",
                        "F/Placed/none.metadata.json is about Placed (none), which the registry does not know. "
                                + "Of that event it knows the revisions 1, 2.",
                        "F/Placed/1.expected.json is not used: no step splits Placed 1.",
                        "F/Placed/1.history.json is not used: no step after Placed 1 recalls earlier events.",
                        "F/notes.json is not a sample: samples are at F/EVENT/REVISION.json. "
                                + "A slash in the name of an event is written as %2F.",
                        "F/Placed/old/1.json is not a sample: samples are at F/EVENT/REVISION.json. "
                                + "A slash in the name of an event is written as %2F.",
                        "F/Pl%61ced/1.json is not named as a sample of Placed 1 is: F/Placed/1.json",
                        "F/100%/1.json is not a sample: "
                                + "a % is followed by two hexadecimal digits, and % itself is %25.");
    }

    @Test
    void metadata_without_a_payload_is_reported() {
        Run run = Run.of(samples().with("Placed/1.metadata.json", "{}").testsOf(SampleTestsTest::placed)
                .skipMissingSamples().documents(0));

        assertThat(run.failed().values()).containsExactly(folder + "/Placed/1.metadata.json is about a sample that is "
                + "not there: " + folder + "/Placed/1.json");
    }

    @Test
    void a_sample_that_is_not_json_is_reported() {
        Run run = samples().with("Placed/1.json", "{\"id\": \"o\", \"price\": 1}").with("Placed/2.json", "{\"order\"")
                .run(SampleTestsTest::placed);

        assertThat(run.failed().get("Placed 1 becomes Placed 2"))
                .startsWith(folder + "/Placed/2.json: the payload is not valid JSON");
        assertThat(run.failed().get("Placed 2 is read today"))
                .startsWith(folder + "/Placed/2.json cannot be read: EV-1201");
    }

    @Test
    void a_change_of_metadata_is_compared_and_its_file_is_asked_for() {
        SampleFiles samples = samples().with("A/1.json", "{}").with("A/2.json", "{}")
                .with("A/1.metadata.json", "{\"user\": 1}");
        Run missing = samples.run(SampleTestsTest::metadata);
        Run wrong = samples.with("A/2.metadata.json", "{\"by\": 2}").run(SampleTestsTest::metadata);

        assertThat(only(missing.failed(), "A 1 becomes A 2")).startsWith("The step A 1 -> A 2 changes the metadata of "
                + folder + "/A/1.json. Create " + folder + "/A/2.metadata.json with the metadata after that step; if")
                .endsWith("\"by\" : 1\n}");
        assertThat(only(wrong.failed(), "A 1 becomes A 2"))
                .contains("does not make " + folder + "/A/2.metadata.json of " + folder + "/A/1.metadata.json")
                .endsWith(":\n  by: expected 2, was 1");
    }

    private static void metadata(UpcasterRegistry.Builder registry) {
        registry.event("A").from("1").to("2", json -> json.metadata(meta -> meta.rename("user", "by"))).current();
    }

    private static void split(UpcasterRegistry.Builder registry) {
        registry.event("A").from("1").split(parts -> parts
                .into("A", "2", json -> json.remove("b"))
                .into("A", "3", Condition.is("b", "x"), json -> json.rename("b", "c")))
                .from("2").to("3", json -> json.add("c", "none")).current();
    }

    @Test
    void what_an_event_is_split_into_is_compared_and_its_file_is_asked_for() {
        SampleFiles samples = samples().with("A/1.json", "{\"a\":1,\"b\":\"x\"}").with("A/2.json", "{\"a\":1}")
                .with("A/3.json", "{\"a\":1,\"c\":\"none\"}");
        Run missing = samples.run(SampleTestsTest::split);
        Run few = samples.with("A/1.expected.json", """
                [{"type": "A", "revision": "2"}]""").run(SampleTestsTest::split);
        Run wrong = samples.with("A/1.expected.json", """
                [{"type": "A", "revision": "2"}, {"type": "A", "revision": "3"}]""").run(SampleTestsTest::split);
        Run right = samples.with("A/1.expected.json", """
                [{"type": "A", "revision": "2"}, {"type": "A", "revision": "3", "payload": {"a": 1, "c": "x"}}]""")
                .run(SampleTestsTest::split);

        assertThat(only(missing.failed(), "A 1 is split")).startsWith("The step A 1 -> A 2 + A 3 splits " + folder
                + "/A/1.json. Create " + folder + "/A/1.expected.json with the events that it becomes, in their order; "
                + "if what the step makes is right, that is:\n[ {\n  \"type\" : \"A\",\n  \"revision\" : \"2\"");
        assertThat(only(few.failed(), "A 1 is split")).contains("A/1.expected.json of ")
                .endsWith(": expected [A 2], was [A 2, A 3]");
        assertThat(only(wrong.failed(), "A 1 is split"))
                .endsWith("/A/1.json, event 1 (A 3):\n  c: expected \"none\", was \"x\"");
        assertThat(right.failed()).isEmpty();
    }

    @Test
    void a_file_of_events_that_is_no_such_file_is_reported() {
        SampleFiles samples = samples().with("A/1.json", "{\"a\":1}").with("A/2.json", "{\"a\":1}")
                .with("A/3.json", "{\"a\":1,\"c\":\"none\"}");

        assertThat(only(samples.with("A/1.expected.json", "{}").run(SampleTestsTest::split).failed(), "A 1 is split"))
                .isEqualTo(folder + "/A/1.expected.json is not an array of events.");
        assertThat(only(samples.with("A/1.expected.json", "[{\"revision\": \"2\"}]").run(SampleTestsTest::split)
                .failed(), "A 1 is split")).isEqualTo(
                        folder + "/A/1.expected.json, event 0: "
                                + "it needs a \"type\", and perhaps a \"revision\", both texts.");
        assertThat(
                only(samples.with("A/1.expected.json", "[{\"type\": \"A\", \"body\": 2}]").run(SampleTestsTest::split)
                        .failed(), "A 1 is split"))
                .isEqualTo(
                        folder + "/A/1.expected.json, event 0: "
                                + "an event has type, revision, payload and metadata, not body.");
        assertThat(only(samples.with("A/1.expected.json", "[{\"type\": \"B\"}]").run(SampleTestsTest::split)
                .failed(), "A 1 is split")).isEqualTo(folder + "/A/1.expected.json, event 0: it has no payload, and "
                        + "there is no sample of B (none) to take it from, " + folder + "/B/none.json.");
    }

    @Test
    void earlier_events_are_asked_for_where_a_step_recalls_some() {
        SampleFiles samples = samples().with("A/1.json", "{}").with("A/2.json", "{\"count\":2}");
        Run missing = samples.run(SampleTestsTest::recalling);
        Run wrong = samples.with("A/1.history.json", "[]").run(SampleTestsTest::recalling);
        Run right = samples.with("A/1.history.json", """
                [{"type": "A", "revision": "2", "payload": {}}, {"type": "A", "revision": "1", "payload": {}}]""")
                .run(SampleTestsTest::recalling);

        assertThat(missing.failed()).containsOnlyKeys("A 1 becomes A 2", "A 1 is read today");
        assertThat(missing.failed().get("A 1 is read today")).isEqualTo("A step after A 1 recalls [the latest 5 A]. "
                + "Create " + folder + "/A/1.history.json with the earlier events of the stream, the oldest first.");
        assertThat(wrong.failed().get("A 1 becomes A 2")).endsWith("count: expected 2, was 0");
        assertThat(right.failed()).isEmpty();
    }

    private static void recalling(UpcasterRegistry.Builder registry) {
        registry.event("A").from("1").to("2", json -> json.transform(Recall.latest(5, "A"),
                (payload, envelope, earlier) -> payload.put("count", earlier.size()))).current();
    }

    @Test
    void dropped_events_need_no_sample_and_may_have_one() {
        Run run = samples().with("A/2.json", "{}").run(registry -> registry.event("A")
                .from("1").to("2", json -> json.add("a", 1)).from("2").drop("it is not needed"));

        assertThat(run.failed()).isEmpty();
        assertThat(run.succeeded()).containsOnlyKeys("A 2 is dropped");
    }

    @Test
    void events_under_a_former_name_need_no_sample_and_may_have_one() {
        Run run = samples().with("Placed/1.json", "{\"id\": \"o\", \"price\": 1}")
                .with("Placed/2.json", "{\"order\": \"o\", \"price\": 1}").with("Bought/1.json", "{\"id\": 1}")
                .run(registry -> registry.event("Placed").formerly("Bought")
                        .from("1").to("2", json -> json.rename("id", "order")).reads(Placed.class));

        assertThat(only(run.failed(), "Bought 1 is read today")).contains("EV-1204");
    }
}
