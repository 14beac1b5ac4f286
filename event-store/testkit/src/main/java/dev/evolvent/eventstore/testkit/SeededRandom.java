package dev.evolvent.eventstore.testkit;

import java.io.Serial;
import java.util.Random;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Repeatable random numbers for tests: they depend on the system property {@code test.seed} and on the name of the
 * test, and a failure reports the seed. Without the property each run has its own seed.
 *
 * <pre>{@code
 * @RegisterExtension
 * final SeededRandom random = SeededRandom.create();
 * }</pre>
 *
 * May be used by several threads.
 */
public final class SeededRandom extends Random implements BeforeEachCallback, TestExecutionExceptionHandler {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String PROPERTY = "test.seed";
    private static final long SEED = Long.getLong(PROPERTY, System.nanoTime());

    private SeededRandom() {}

    /** For a field with the annotation {@code @RegisterExtension}. */
    public static SeededRandom create() {
        return new SeededRandom();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        setSeed(SEED ^ context.getUniqueId().hashCode());
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        failure.addSuppressed(new AssertionError("Repeat it with -D" + PROPERTY + "=" + SEED));
        throw failure;
    }
}
