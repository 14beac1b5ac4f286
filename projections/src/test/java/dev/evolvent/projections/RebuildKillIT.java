package dev.evolvent.projections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.SeededRandom;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A process that rebuilds again and again is killed at random instants, while others append and the live tables are followed.
 * Run with the profile "soak" for 200 of them.
 */
class RebuildKillIT {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildKillIT.class);
    private static final int KILLS = Integer.getInteger("evolvent.rebuild.kills", 2);

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @RegisterExtension
    final SeededRandom random = SeededRandom.create();

    @BeforeEach
    void nothing_built() throws Exception {
        Shop.dropAll(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "sales"})
    void it_goes_on_and_comes_to_the_same_rows(String name) throws Exception {
        Map<String, Integer> phases = new TreeMap<>();
        KillTrial.run(database, name, (projections, projection) -> {
            long once = 0;
            for (int i = 0; i <= KILLS; i++) {
                Process process = KillTrial.start(RebuildAgain.class, database.jdbcUrl(), name);
                long began = System.nanoTime();
                if (i == 0) {
                    assertThat(process.getInputStream().read()).as("it has rebuilt").isEqualTo('.');
                    once = System.nanoTime() - began;
                } else {
                    assertThat(process.waitFor(random.nextLong(2 * once), TimeUnit.NANOSECONDS))
                            .as("only a kill ends it").isFalse();
                    phases.merge(projections.status(projection, false).run().orElseThrow().phase(), 1, Integer::sum);
                }
                process.destroyForcibly().waitFor();
            }
            LOG.info("killed {} times: {}", KILLS, phases);
        });
    }

    /** The program that is killed. */
    static final class RebuildAgain {

        private RebuildAgain() {}

        public static void main(String... arguments) {
            Projections projections = KillTrial.begin(arguments[0]);
            while (true) {
                projections.rebuild(Shop.projection(arguments[1]), RebuildOptions.defaults(), RebuildListener.NONE);
                KillTrial.done();
            }
        }
    }
}
