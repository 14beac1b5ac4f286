package dev.evolvent.upcasters.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.Downcaster;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.testkit.Laws.Breach;
import dev.evolvent.upcasters.testkit.SampleName.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;

/** The tests of the laws for one type, each on random documents. */
final class LawTests {

    private static final int LONGEST_DOCUMENT = 2_000;
    private static final String UP_AND_DOWN = "is the same after up and down again";

    private final Samples samples;
    private final Declared declared;
    private final StepByStep steps;
    private final int documents;
    private final long seed;

    LawTests(Samples samples, Declared declared, StepByStep steps, int documents, long seed) {
        this.samples = samples;
        this.declared = declared;
        this.steps = steps;
        this.documents = documents;
        this.seed = seed;
    }

    List<DynamicNode> of(EventType type) {
        Optional<History> history = samples.history(type);
        if (history.isEmpty()) {
            return List.of(dynamicTest(type + " laws", () -> Assumptions.abort("The laws are not tried on " + type
                    + ": a step after it recalls " + declared.recalls(type)
                    + ". Give it earlier events, or [] for none, in " + samples.path(type, Kind.HISTORY) + ".")));
        }
        Laws laws = new Laws(declared, steps, history.get());
        List<DynamicNode> tests = new ArrayList<>();
        tests.add(law(type, "is read, or ends in an UpcastException", laws::failsInOneWayOnly));
        tests.add(law(type, "becomes the same each time, and stays as it is stored", laws::sameEachTime));
        if (declared.step(type).isPresent()) {
            tests.add(law(type, "becomes the same step by step", laws::sameStepByStep));
            declared.registry().typeOf(type).flatMap(current -> lossless(current, type)).ifPresent(downcaster -> tests
                    .add(dynamicTest(type + " " + UP_AND_DOWN, () -> wayBack(type, laws, downcaster))));
        }
        return tests;
    }

    private DynamicNode law(EventType type, String name, Function<Form, Optional<Breach>> law) {
        return dynamicTest(type + " " + name, () -> {
            RandomDocuments random = random(type);
            check(type, name, random::any, law);
        });
    }

    private RandomDocuments random(EventType type) {
        return new RandomDocuments(type, samples.of(type), samples.named(type.name()), seed);
    }

    private void check(EventType type, String name, Supplier<Form> random, Function<Form, Optional<Breach>> anyLaw) {
        // A step that writes into what is stored must not spoil the document that a failure shows.
        Function<Form, Optional<Breach>> law = form -> anyLaw.apply(form.copy());
        for (int count = 1; count <= documents; count++) {
            Form form = random.get();
            if (law.apply(form).isPresent()) {
                Form smallest = Shrinking.smallest(form, candidate -> law.apply(candidate).isPresent());
                Breach breach = law.apply(smallest).orElseGet(() -> new Breach("it failed, and then did not", null));
                String message = "An event " + type + " " + name + ". This does not hold for the payload\n"
                        + JsonDiff.shortened(smallest.payload().toString(), LONGEST_DOCUMENT) + "\nwith the metadata "
                        + JsonDiff.shortened(smallest.metadata().toString(), LONGEST_DOCUMENT) + ":\n"
                        + breach.problem() + "\n(document " + count + "; repeat the run with seed(" + seed + "))";
                throw breach.cause() == null ? Failure.of(message) : Failure.of(message, breach.cause());
            }
        }
    }

    private void wayBack(EventType type, Laws laws, Downcaster downcaster) {
        RandomDocuments random = random(type);
        AtomicInteger went = new AtomicInteger();
        check(type, UP_AND_DOWN, random::likely, form -> {
            Optional<List<String>> differences = laws.differencesAfterUpAndDown(form, downcaster);
            differences.ifPresent(there -> went.incrementAndGet());
            return differences.filter(lines -> !lines.isEmpty()).flatMap(lines -> Breach
                    .of("it comes back as something else, although no step says that it loses anything:"
                            + Failure.lines(lines)));
        });
        if (went.get() == 0) {
            Assumptions.abort("No document of " + type + " could be upcast, so none was downcast again. "
                    + "A sample would help: " + samples.path(type, Kind.PAYLOAD));
        }
    }

    /** The way back, if there is one that loses nothing. */
    private Optional<Downcaster> lossless(EventType current, EventType older) {
        try {
            return Optional.of(declared.registry().downcaster(current, older))
                    .filter(downcaster -> downcaster.possibleLosses().isEmpty());
        } catch (EvolventException e) {
            // There is none.
            return Optional.empty();
        }
    }
}
