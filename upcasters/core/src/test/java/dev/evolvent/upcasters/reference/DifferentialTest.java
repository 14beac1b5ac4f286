package dev.evolvent.upcasters.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A chain in one pass over the bytes does what its steps do one by one, what the reference does on trees, and what Axon
 * Framework does. More pairs: {@code -Devolvent.differential.pairs=N}; the same again: {@code -Dtest.seed=N}.
 */
class DifferentialTest {

    private static final Logger log = LoggerFactory.getLogger(DifferentialTest.class);
    private static final int PAIRS = Integer.getInteger("evolvent.differential.pairs", 10_000);
    private static final long SEED = Long.getLong("test.seed", 1);

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void compiled_is_step_by_step_is_the_reference_is_axon() {
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < PAIRS; i++) {
            Trial trial = RandomChains.trial(new Draw(SEED * 1_000_003 + i));
            outcomes.merge(run(trial), 1, Integer::sum);
        }
        log.info("{} pairs: {}", PAIRS, outcomes);
        assertThat(outcomes.getOrDefault("not taken by the registry", 0)).isLessThan(1 + PAIRS / 10);
        assertThat(outcomes.getOrDefault("success", 0)).isGreaterThan(PAIRS / 2);
    }

    private static String run(Trial trial) {
        Optional<Comparison> comparison;
        try {
            comparison = Comparison.of(trial);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("Something was thrown that never should be, by\n" + shrunk(trial), e);
        }
        if (comparison.flatMap(Comparison::problem).isPresent()) {
            Trial shrunk = shrunk(trial);
            fail("%s:\n%s\n\nThis came from %s", Comparison.problem(shrunk).orElseThrow(),
                    Comparison.of(shrunk).orElseThrow(), trial);
        }
        return comparison.map(compared -> compared.compiled() instanceof Outcome.Failure(String code)
                ? code
                : "success").orElse("not taken by the registry");
    }

    private static Trial shrunk(Trial trial) {
        return Shrinker.shrink(trial, smaller -> Comparison.problem(smaller).isPresent());
    }
}
