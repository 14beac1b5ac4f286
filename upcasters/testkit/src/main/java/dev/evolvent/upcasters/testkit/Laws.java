package dev.evolvent.upcasters.testkit;

import dev.evolvent.upcasters.Downcaster;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.OnFailure;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.UpcastEvent;
import dev.evolvent.upcasters.event.UpcastException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What holds for every event, regardless of its payload. Each law returns what is wrong; nothing if it holds. */
final class Laws {

    /** What is wrong. */
    record Breach(String problem, @Nullable Throwable cause) {

        static Optional<Breach> of(String problem) {
            return Optional.of(new Breach(problem, null));
        }
    }

    /** What came out: events, or an exception. */
    private record Outcome(List<Form> forms, @Nullable RuntimeException failure) {

        static Outcome of(Supplier<List<Form>> upcasting) {
            try {
                return new Outcome(upcasting.get(), null);
            } catch (RuntimeException e) {
                return new Outcome(List.of(), e);
            }
        }

        String description() {
            return failure == null ? forms.stream().map(Outcome::description).toList().toString() : failure.toString();
        }

        private static String description(Form form) {
            return form.type() + " " + JsonDiff.shortened(form.payload().toString(), 500);
        }
    }

    private final Declared declared;
    private final StepByStep steps;
    private final History history;

    Laws(Declared declared, StepByStep steps, History history) {
        this.declared = declared;
        this.steps = steps;
        this.history = history;
    }

    private EventReader reader() {
        return declared.registry().reader(new OnFailure.Fail(), history);
    }

    private Outcome upcast(Form form) {
        return Outcome.of(() -> Form.of(reader().upcast(history.followedBy(form))));
    }

    Optional<Breach> failsInOneWayOnly(Form form) {
        RecordedEvent event = history.followedBy(form);
        try {
            reader().upcast(event);
            reader().read(event);
        } catch (UpcastException e) {
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of(new Breach("it ends in " + e, e));
        }
        return Optional.empty();
    }

    Optional<Breach> sameEachTime(Form form) {
        byte[] payload = form.payload().bytes().clone();
        byte[] metadata = form.metadata().bytes().clone();
        Outcome once = upcast(form);
        Outcome again = upcast(form);
        if (!Arrays.equals(payload, form.payload().bytes()) || !Arrays.equals(metadata, form.metadata().bytes())) {
            return Breach.of("its stored bytes are not what they were: " + form.payload());
        }
        return once.forms().equals(again.forms()) && (once.failure() == null) == (again.failure() == null)
                ? Optional.empty()
                : Breach.of("it becomes " + once.description() + "\nand then " + again.description());
    }

    Optional<Breach> sameStepByStep(Form form) {
        Outcome compiled = upcast(form);
        Outcome stepByStep = Outcome.of(() -> steps.toTheEnd(form, history));
        if ((compiled.failure() == null) != (stepByStep.failure() == null)
                || compiled.forms().size() != stepByStep.forms().size()) {
            return Breach.of("it becomes " + compiled.description() + "\nand step by step " + stepByStep.description());
        }
        List<String> differences = new ArrayList<>();
        for (int index = 0; index < compiled.forms().size(); index++) {
            Form one = compiled.forms().get(index);
            Form other = stepByStep.forms().get(index);
            if (!one.type().equals(other.type())) {
                differences.add("event " + index + " is " + one.type() + ", and step by step " + other.type());
            }
            String event = "event " + index + ", step by step ";
            differences(one.payload(), other.payload()).forEach(line -> differences.add(event + line));
            differences(one.metadata(), other.metadata())
                    .forEach(line -> differences.add(event + "metadata " + line));
        }
        return differences.isEmpty()
                ? Optional.empty()
                : Breach.of("it becomes something else step by step:" + Failure.lines(differences));
    }

    /** Absent where the event cannot be upcast, so that there is nothing to downcast again. */
    Optional<List<String>> differencesAfterUpAndDown(Form form, Downcaster downcaster) {
        UpcastEvent current;
        try {
            current = reader().upcast(history.followedBy(form)).getFirst();
        } catch (UpcastException e) {
            return Optional.empty();
        }
        Downcaster.Result back;
        try {
            back = downcaster.apply(current);
        } catch (UpcastException e) {
            return Optional.of(List.of("it does not come down at all: " + e.getMessage()));
        }
        List<String> differences = new ArrayList<>(differences(form.payload(), back.payload()));
        differences(form.metadata(), back.metadata()).forEach(line -> differences.add("metadata " + line));
        back.losses().forEach(loss -> differences.add("lost, although nothing was to be: " + loss));
        return Optional.of(differences);
    }

    private static List<String> differences(Json expected, Json actual) {
        return expected.equals(actual) ? List.of() : JsonDiff.between(expected.tree(), actual.tree());
    }
}
