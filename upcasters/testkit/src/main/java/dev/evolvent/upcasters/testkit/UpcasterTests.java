package dev.evolvent.upcasters.testkit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.evolvent.upcasters.UpcasterRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * The tests of a registry: golden samples of every revision, and laws on random documents.
 *
 * {@snippet :
 * class OrderUpcastersTest {
 *
 *     @TestFactory
 *     Stream<DynamicNode> upcasters() {
 *         return UpcasterTests.of(registry).samples("events").tests();
 *     }
 * }
 * }
 *
 * <p>
 * <b>Samples</b> are files, here in {@code src/test/resources/events}: a folder for each event, in it one for each
 * revision.
 *
 * <pre>
 * OrderPlaced/1.json             an OrderPlaced as it was stored in revision 1; none.json: without a revision
 * OrderPlaced/2.json             the same one, as if it had been stored in revision 2
 * OrderPlaced/1.metadata.json    its metadata, if a step uses that; {} if there is no such file
 * OrderPlaced/1.expected.json    the events that it is split into: [{"type", "revision", "payload"}, ...]
 * OrderPlaced/1.history.json     the earlier events of its stream, if a step recalls some, in the same form
 * </pre>
 *
 * In the arrays, an event without a {@code payload} is the sample of its type. Letters and digits of ASCII and the
 * characters {@code . _ - $} stand for themselves in the names of files; of any other, each byte of UTF-8 is
 * {@code %} and two hexadecimal digits: {@code order/placed} is {@code order%2Fplaced}. (So is a dot that a name begins
 * with, the dot of a revision such as {@code 1.metadata}, and the n of a revision whose text is {@code none}.)
 *
 * <ul>
 * <li>Each sample must become the next one by its own step, must be read without an error, and must then equal the
 * sample of the current revision. Numbers count by their value, the order of fields does not count, and a failure
 * names the places that differ.
 * <li>Every type that the registry declares must have a sample, but for those that are dropped; the message says
 * which file is missing and, where a step leads there, what it would say.
 * <li>What functions see of an event apart from payload and metadata is the same for every sample: stream
 * {@code sample/1}, time {@code 2020-01-01T00:00:00Z}.
 * </ul>
 *
 * <p>
 * <b>Laws</b> hold for all documents: derived from the samples, made up, or not even JSON. An event is
 * read, or ends in an {@link dev.evolvent.upcasters.event.UpcastException} and in no other; the same comes out each time,
 * and the stored bytes stay as they are; the compiled way gives what its steps give one by one; and where a
 * {@link dev.evolvent.upcasters.Downcaster} loses nothing, an event that was upcast and downcast again is what it
 * was. A failure shows the smallest document found, and the seed to repeat the run with. Functions must not depend on
 * the stored event itself ({@code envelope.recorded()}) for that: its type and payload differ when steps are taken
 * one by one.
 *
 * <p>
 * Immutable.
 */
public final class UpcasterTests {

    private static final int DOCUMENTS = 300;

    private final UpcasterRegistry registry;
    private final Declared declared;
    private final SampleFolder folder;
    private final boolean withSamples;
    private final boolean missingMayBe;
    private final int documents;
    private final long seed;

    private UpcasterTests(UpcasterRegistry registry, SampleFolder folder, boolean withSamples, boolean missingMayBe,
            int documents, long seed) {
        this.registry = registry;
        this.declared = new Declared(registry);
        this.folder = folder;
        this.withSamples = withSamples;
        this.missingMayBe = missingMayBe;
        this.documents = documents;
        this.seed = seed;
    }

    /** The laws only; samples come by {@link #samples(String)}. */
    public static UpcasterTests of(UpcasterRegistry registry) {
        return new UpcasterTests(registry, SampleFolder.empty(""), false, false, DOCUMENTS,
                ThreadLocalRandom.current().nextLong(1_000_000_000));
    }

    /** Samples in a folder on the class path: {@code events} is {@code src/test/resources/events}. */
    public UpcasterTests samples(String folder) {
        return samples(SampleFolder.onClassPath(folder));
    }

    /** Samples in a folder anywhere. */
    public UpcasterTests samples(Path folder) {
        return samples(SampleFolder.of(folder, folder.toString()));
    }

    private UpcasterTests samples(SampleFolder samples) {
        return new UpcasterTests(registry, samples, true, missingMayBe, documents, seed);
    }

    /** A sample that is missing is a test that is skipped, and not one that fails. */
    public UpcasterTests skipMissingSamples() {
        return new UpcasterTests(registry, folder, withSamples, true, documents, seed);
    }

    /** How many random documents each law is tried on for each type: 300 by default, 0 for no laws. */
    public UpcasterTests documents(int number) {
        return new UpcasterTests(registry, folder, withSamples, missingMayBe, number, seed);
    }

    /** What the random documents start from: by default something else in each run, which a failure names. */
    public UpcasterTests seed(long seed) {
        return new UpcasterTests(registry, folder, withSamples, missingMayBe, documents, seed);
    }

    /**
     * All tests: a container for each event, in it one for each revision; and a failed one for each file that is no
     * sample. The name of each test is a whole sentence ({@code OrderPlaced 1 becomes OrderPlaced 2}), since reports
     * leave out containers. Surefire reports these names with {@code usePhrasedTestCaseMethodName}.
     */
    public Stream<DynamicNode> tests() {
        StepByStep steps = new StepByStep(declared);
        Samples samples = new Samples(folder, declared);
        SampleTests sampleTests = new SampleTests(samples, declared, steps, missingMayBe);
        LawTests lawTests = new LawTests(samples, declared, steps, documents, seed);
        Map<String, List<DynamicNode>> events = new LinkedHashMap<>();
        declared.types().forEach(type -> events.computeIfAbsent(type.name(), name -> new ArrayList<>())
                .add(dynamicContainer(type.revision().toString(), Stream.concat(
                        withSamples ? sampleTests.of(type).stream() : Stream.empty(),
                        documents > 0 ? lawTests.of(type).stream() : Stream.empty()))));
        samples.ofFormerNames().forEach(type -> events.computeIfAbsent(type.name(), name -> new ArrayList<>())
                .add(dynamicContainer(type.revision().toString(), sampleTests.of(type))));
        return Stream.concat(
                events.entrySet().stream().map(event -> dynamicContainer(event.getKey(), event.getValue())),
                samples.strays().stream().map(stray -> dynamicTest(stray.uri().getPath(), stray.uri(), () -> {
                    throw Failure.of(stray.problem());
                })));
    }
}
