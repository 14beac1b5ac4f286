package dev.evolvent.projections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.sql.Pause;
import dev.evolvent.eventstore.testkit.SeededRandom;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Three processes share rebuilds, again and again; one of them, whichever, is killed at random instants, while others append and the live
 * tables are followed. Run with the profile "soak" for 200 kills.
 */
class SlicesKillIT {

    private static final Logger LOG = LoggerFactory.getLogger(SlicesKillIT.class);
    private static final int KILLS = Integer.getInteger("evolvent.slices.kills", 3);

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @RegisterExtension
    final SeededRandom random = SeededRandom.create();

    private final List<Process> processes = new ArrayList<>();

    @BeforeEach
    void nothing_built() throws SQLException {
        Shop.dropAll(database);
    }

    @AfterEach
    void none_is_left() throws InterruptedException {
        for (Process process : processes) {
            process.destroyForcibly().waitFor();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "sales"})
    void the_others_go_on_and_come_to_the_same_rows(String name) throws Exception {
        Map<String, Integer> killed = new TreeMap<>();
        KillTrial.run(database, name, (projections, projection) -> {
            List<String> roles = List.of("leads", "joins", "joins");
            for (String role : roles) {
                processes.add(start(role, name));
            }
            long began = System.nanoTime();
            assertThat(processes.getFirst().getInputStream().read()).as("it has rebuilt").isEqualTo('.');
            long once = System.nanoTime() - began;
            for (int i = 0; i < KILLS; i++) {
                int victim = random.nextInt(roles.size());
                TimeUnit.NANOSECONDS.sleep(random.nextLong(2 * once));
                assertThat(processes).as("only a kill ends one").allMatch(Process::isAlive);
                killed.merge(roles.get(victim) + " while " + projections.status(projection, false).run().orElseThrow()
                        .phase(), 1, Integer::sum);
                processes.get(victim).destroyForcibly().waitFor();
                processes.set(victim, start(roles.get(victim), name));
            }
            none_is_left();
            LOG.info("killed: {}", killed);
        });
    }

    private static Process start(String role, String name) throws IOException {
        return KillTrial.start(ShareAgain.class, database.jdbcUrl(), name, role);
    }

    /** The program that is killed. */
    static final class ShareAgain {

        /** Another one leads, or there is nothing to join just now. */
        private static final Set<String> NOT_NOW = Set.of("EV-4007", "EV-4050");

        private ShareAgain() {}

        public static void main(String... arguments) {
            Projections projections = KillTrial.begin(arguments[0]);
            Projection projection = Shop.projection(arguments[1]);
            while (true) {
                try {
                    if (arguments[2].equals("leads")) {
                        projections.rebuild(projection, RebuildOptions.defaults().slices(4), RebuildListener.NONE);
                    } else {
                        projections.join(projection, RebuildListener.NONE);
                    }
                    KillTrial.done();
                } catch (EvolventException e) {
                    if (!NOT_NOW.contains(e.code())) {
                        throw e;
                    }
                    Pause.millis(50);
                }
            }
        }
    }
}
