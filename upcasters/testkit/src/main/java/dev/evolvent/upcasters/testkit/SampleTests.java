package dev.evolvent.upcasters.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.OnFailure;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.UpcastException;
import dev.evolvent.upcasters.testkit.SampleName.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.function.Executable;

/** The tests of one golden sample: what its step makes of it, and what is read of it today. */
final class SampleTests {

    private final Samples samples;
    private final Declared declared;
    private final StepByStep steps;
    private final boolean missingMayBe;

    /**
     * @param missingMayBe
     *            whether a sample that is missing is a test that is skipped, and not one that fails
     */
    SampleTests(Samples samples, Declared declared, StepByStep steps, boolean missingMayBe) {
        this.samples = samples;
        this.declared = declared;
        this.steps = steps;
        this.missingMayBe = missingMayBe;
    }

    List<DynamicNode> of(EventType type) {
        Optional<Sample> found = samples.of(type);
        if (found.isEmpty()) {
            return declared.leadsNowhere(type)
                    ? List.of()
                    : List.of(dynamicTest(type + " has a sample", () -> missing("There is no sample of " + type, type,
                            Kind.PAYLOAD, "a payload as it is stored", samples.proposal(type, steps))));
        }
        Sample sample = found.get();
        List<DynamicNode> tests = new ArrayList<>();
        declared.step(type).ifPresent(step -> {
            switch (step.outcome()) {
                case Step.Becomes(EventType target, var changes) -> samples.of(target).ifPresent(next -> tests
                        .add(test(sample, "becomes " + target, () -> checkStep(step, sample, next))));
                case Step.Splits splits -> tests.add(splitTest(step, sample));
                case Step.SplitsBy splits -> tests.add(splitTest(step, sample));
                case Step.Drops drops -> {
                }
            }
        });
        tests.add(test(sample, declared.leadsNowhere(type) ? "is dropped" : "is read today", () -> checkRead(sample)));
        return tests;
    }

    private static DynamicNode test(Sample sample, String name, Executable check) {
        return dynamicTest(sample.type() + " " + name, sample.uri(), check);
    }

    private DynamicNode splitTest(Step step, Sample sample) {
        return test(sample, "is split", () -> checkSplit(step, sample));
    }

    private void checkStep(Step step, Sample sample, Sample next) {
        List<Form> made = apply(step, sample);
        String what = "The step " + step + " (" + step.place() + ") does not make " + next.path() + " of "
                + sample.path();
        Form form = made.getFirst();
        compare(what, next.tree(), form.payload());
        if (next.metadata().isPresent()) {
            String path = samples.path(next.type(), Kind.METADATA);
            compare("The step " + step + " (" + step.place() + ") does not make " + path + " of "
                    + samples.path(sample.type(), Kind.METADATA), Failure.tree(next.metadata().get(), path),
                    form.metadata());
        } else if (!sameDocument(form.metadata(), sample.form().metadata())) {
            missing("The step " + step + " changes the metadata of " + sample.path(), next.type(), Kind.METADATA,
                    "the metadata after that step", Optional.of(form.metadata().tree()));
        }
    }

    private void checkSplit(Step step, Sample sample) {
        List<Form> made = apply(step, sample);
        EventsFile file = samples.events(sample.type(), Kind.EXPECTED);
        Optional<List<EventsFile.Entry>> expected = file.events();
        if (expected.isEmpty()) {
            missing("The step " + step + " splits " + sample.path(), sample.type(), Kind.EXPECTED,
                    "the events that it becomes, in their order", Optional.of(EventsFile.of(made)));
            return;
        }
        List<String> expectedTypes = expected.get().stream().map(entry -> entry.type().toString()).toList();
        List<String> madeTypes = made.stream().map(form -> form.type().toString()).toList();
        String what = "The step " + step + " (" + step.place() + ") does not make " + file.path() + " of "
                + sample.path();
        if (!expectedTypes.equals(madeTypes)) {
            throw Failure.of(what + ": expected " + expectedTypes + ", was " + madeTypes);
        }
        for (int index = 0; index < made.size(); index++) {
            EventsFile.Entry entry = expected.get().get(index);
            String event = what + ", event " + index + " (" + entry.type() + ")";
            compare(event, entry.payload(), made.get(index).payload());
            if (entry.metadata().isPresent()) {
                compare(event + ", metadata", entry.metadata().get(), made.get(index).metadata());
            }
        }
    }

    private void checkRead(Sample sample) {
        History history = history(sample);
        var reader = declared.registry().reader(new OnFailure.Fail(), history);
        List<Form> forms;
        try {
            forms = Form.of(reader.upcast(history.followedBy(sample.form())));
            reader.read(history.followedBy(sample.form()));
        } catch (UpcastException e) {
            throw Failure.of(sample.path() + " cannot be read: " + e.getMessage(), e);
        }
        if (declared.leadsNowhere(sample.type()) && !forms.isEmpty()) {
            throw Failure.of(sample.path() + " should be dropped, and becomes " + forms);
        }
        declared.registry().typeOf(sample.type()).flatMap(samples::of).ifPresent(current -> compare(
                sample.path() + " is not read as " + current.path(), current.tree(), forms.getFirst().payload()));
    }

    private List<Form> apply(Step step, Sample sample) {
        try {
            return steps.next(step, sample.form(), history(sample));
        } catch (UpcastException e) {
            throw Failure.of("The step " + step + " (" + step.place() + ") fails on " + sample.path() + ": "
                    + e.getMessage(), e);
        }
    }

    /** The earlier events that steps on the way recall. */
    private History history(Sample sample) {
        return samples.history(sample.type()).orElseGet(() -> {
            missing("A step after " + sample.type() + " recalls " + declared.recalls(sample.type()), sample.type(),
                    Kind.HISTORY, "the earlier events of the stream, the oldest first", Optional.empty());
            return History.NONE;
        });
    }

    private static void compare(String what, JsonNode expected, Json actual) {
        JsonNode tree = Failure.tree(actual, what);
        if (!JsonDiff.same(expected, tree)) {
            throw Failure.different(what, expected, tree);
        }
    }

    private static boolean sameDocument(Json one, Json other) {
        return one.equals(other) || JsonDiff.same(one.tree(), other.tree());
    }

    private void missing(String why, EventType type, Kind kind, String content, Optional<JsonNode> proposal) {
        String message = why + ". Create " + samples.path(type, kind) + " with " + content
                + proposal.map(json -> "; if what the step makes is right, that is:\n" + json.toPrettyString())
                        .orElse(".");
        if (missingMayBe) {
            Assumptions.abort(message);
        }
        throw Failure.of(message);
    }
}
