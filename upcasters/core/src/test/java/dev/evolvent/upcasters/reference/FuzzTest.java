package dev.evolvent.upcasters.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.upcasters.event.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whatever a payload is, a chain comes back soon, with the right document or with an {@code UpcastException}. For longer:
 * {@code -Devolvent.fuzz.minutes=N}; the same again: {@code -Dtest.seed=N}.
 */
class FuzzTest {

    private static final Logger log = LoggerFactory.getLogger(FuzzTest.class);
    private static final int MINUTES = Integer.getInteger("evolvent.fuzz.minutes", 0);
    private static final long SEED = Long.getLong("test.seed", 1);
    private static final int FEWEST_CHAINS = 200;
    private static final int PAYLOADS = 12;

    private final Watchdog watchdog = new Watchdog(Duration.ofSeconds(2));
    private final Map<String, Integer> outcomes = new TreeMap<>();

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void nothing_but_the_right_document_or_the_right_exception_comes_back_and_soon() throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(MINUTES));
        for (int i = 0; i < FEWEST_CHAINS || Instant.now().isBefore(end); i++) {
            Draw draw = new Draw(SEED * 1_000_003 + i);
            Trial trial = RandomChains.trial(draw);
            Optional<Engine> engine = trial.changes().isEmpty() ? Optional.empty() : Engine.of(trial.steps());
            if (engine.isPresent()) {
                Mutations mutations = new Mutations(draw, names(trial));
                for (int j = 0; j < PAYLOADS; j++) {
                    check(engine.get(), trial, Json.of(mutations.mutate(trial.bytes())));
                }
            }
        }
        log.info("Payloads: {}", outcomes);
        assertThat(outcomes).containsKeys("EV-1201", "EV-1202", "EV-1205", "success");
    }

    private void check(Engine engine, Trial trial, Json payload) throws InterruptedException {
        byte[] before = payload.bytes().clone();
        try {
            Outcome outcome = watchdog.call(() -> engine.outcome(payload));
            assertThat(new Verdict(trial.changes(), payload).problem(outcome))
                    .as(() -> describe(trial, payload) + "\ngave " + Verdict.shortened(outcome.toString())).isEmpty();
            assertThat(payload.bytes()).isEqualTo(before);
            outcomes.merge(outcome instanceof Outcome.Failure(String code) ? code : "success", 1, Integer::sum);
        } catch (ExecutionException e) {
            throw new AssertionError(describe(trial, payload) + "\nthrew", e.getCause());
        }
    }

    private static String describe(Trial trial, Json payload) {
        return Verdict.shortened(payload.toString()) + "\nwhich is HexFormat.of().parseHex(\""
                + Verdict.shortened(HexFormat.of().formatHex(payload.bytes())) + "\")\nin the place of the document of "
                + trial;
    }

    private static List<String> names(Trial trial) {
        List<String> names = new ArrayList<>(TopLevel.touchedBy(trial.changes()));
        names.removeIf(String::isEmpty);
        return names;
    }
}
