package dev.evolvent.upcasters.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.change.JsonChange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is drawn is worth running: it works often enough, fails often enough, and every kind of change has its turn. */
class RandomChainsTest {

    private static final Logger log = LoggerFactory.getLogger(RandomChainsTest.class);
    private static final int TRIALS = 2000;

    @Test
    void most_chains_find_something_most_succeed_and_some_fail() {
        int successes = 0;
        int met = 0;
        Map<ReferenceException.Kind, Integer> failures = new HashMap<>();
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < TRIALS; i++) {
            Trial trial = RandomChains.trial(new Draw(i));
            trial.changes().forEach(change -> words.merge(change.word(), 1, Integer::sum));
            try {
                met += ReferenceChanges.apply(trial.changes(), document(trial)).met() ? 1 : 0;
                successes++;
            } catch (ReferenceException e) {
                failures.merge(e.kind(), 1, Integer::sum);
            }
        }
        log.info("Of {} chains, {} succeed ({} of them change something), {} fail; changes: {}", TRIALS, successes,
                met, failures, words);
        assertThat(successes).isBetween(TRIALS * 6 / 10, TRIALS * 9 / 10);
        assertThat(met).isGreaterThan(successes * 7 / 10);
        assertThat(failures.values()).hasSize(2).allSatisfy(count -> assertThat(count).isGreaterThan(TRIALS / 50));
        assertThat(words).containsOnlyKeys("rename", "add", "remove", "move", "copy", "nest", "hoist", "wrap", "head",
                "convert", "mapValues", "split", "join", "replace");
        assertThat(words.values()).allSatisfy(count -> assertThat(count).isGreaterThan(TRIALS / 50));
    }

    @Test
    void a_spelling_means_the_same_document() {
        Set<String> spellings = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            ObjectNode document = new RandomDocuments(new Draw(i)).document();
            String spelling = RandomSpelling.of(document, new Draw(i));
            assertThat(StrictJson.parse(spelling)).isEqualTo(document);
            spellings.add(spelling);
        }
        assertThat(spellings).hasSizeGreaterThan(150);
        assertThat(String.join("", spellings)).contains("\\u00E9", "\\u00e9", "é", "\\/", "\t", "\r\n", "😀");
    }

    @Test
    void a_trial_is_printed_as_the_code_that_makes_it() {
        assertThat(RandomChains.trial(new Draw(2))).asString()
                .startsWith("new Trial(\"").contains("List.of(new JsonChange.").doesNotContain("Optional[");
    }

    @Test
    void the_same_seed_gives_the_same_trial() {
        assertThat(RandomChains.trial(new Draw(3))).hasToString(RandomChains.trial(new Draw(3)).toString());
    }

    private static ObjectNode document(Trial trial) {
        return StrictJson.parseObject(trial.document());
    }

    @Test
    void chains_of_chosen_changes_only() {
        for (int i = 0; i < 100; i++) {
            assertThat(RandomChains.trial(new Draw(i), JsonChange.Rename.class::isInstance).changes())
                    .allSatisfy(change -> assertThat(change).isInstanceOf(JsonChange.Rename.class));
        }
    }
}
