package dev.evolvent.projections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.projections.run.Projections;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The connection of a command is lost at its first commit, at its second, and so on until it ends without; the same
 * command resumes, with the same rows as the result.
 */
class RebuildCrashIT {

    private static final int ORDERS = 200;

    /** By default, each commit is lost in one of the two ways; with 1, in both. */
    private static final int STEP = Integer.getInteger("evolvent.crash.step", 2);

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final Set<String> phases = new TreeSet<>();
    private int orders = ORDERS;
    private Projections projections;

    enum Command {
        REBUILD,
        IN_PLACE,
        PARTIAL,
        SWAP,
        ROLLBACK
    }

    @BeforeEach
    void nothing_built() throws SQLException {
        Shop.dropAll(database);
        orders = ORDERS;
        Shop.create(database, orders);
        projections = Shop.projections(database.pool());
    }

    @ParameterizedTest
    @CsvSource({"orders, REBUILD", "sales, REBUILD", "code, REBUILD", "orders, IN_PLACE", "sales, IN_PLACE",
            "code, IN_PLACE", "orders, PARTIAL", "orders, SWAP", "sales, SWAP", "orders, ROLLBACK", "sales, ROLLBACK"})
    void it_resumes_after_each_commit(String name, Command command) throws Exception {
        Projection projection = name.equals("code") ? JdbcProjectionIT.sales() : Shop.projection(name);
        for (DyingDataSource.Loss loss : DyingDataSource.Loss.values()) {
            nothing_built();
            projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
            projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
            int commit = 1 + loss.ordinal() % STEP;
            while (crashes(projection, command, new DyingDataSource(database.pool(), commit, loss))) {
                commit += STEP;
            }
            assertThat(commit).as("commits").isGreaterThan(2);
        }
        switch (command) {
            case REBUILD -> assertThat(phases).contains("preparing", "replaying", "building", "catching up",
                    "verifying", "swapping");
            case SWAP -> assertThat(phases).contains("preparing", "verifying", "swapping");
            case IN_PLACE, PARTIAL, ROLLBACK -> assertThat(phases).isNotEmpty();
        }
    }

    /** Whether the command was still running when its connection was to be lost. */
    private boolean crashes(Projection projection, Command command, DyingDataSource dying) throws Exception {
        prepare(projection, command);
        try {
            run(Shop.projections(dying.dataSource()), projection, command);
        } catch (EvolventException e) {
            assertThat(e.code()).isEqualTo("EV-2001");
            assertThat(dying.phase()).isPresent();
            resume(projection, command);
        }
        dying.phase().ifPresent(phases::add);
        projections.advance(projection);
        assertThat(database.value(Shop.differences(projection.name(), projection, orders))).as("%s", dying.phase())
                .isEqualTo(0L);
        assertThat(projections.generations(projection)).extracting(Generation::state).as("%s", dying.phase())
                .containsExactlyInAnyOrder(Generation.State.KEPT, Generation.State.LIVE);
        assertNothingIsLeft();
        return dying.phase().isPresent();
    }

    private void prepare(Projection projection, Command command) throws SQLException {
        switch (command) {
            case PARTIAL -> database.execute("UPDATE orders SET customer = 'changed'");
            case SWAP ->
                projections.rebuild(projection, RebuildOptions.builder().swap(false).build(), RebuildListener.NONE);
            case REBUILD, IN_PLACE, ROLLBACK -> {
            }
        }
    }

    private void resume(Projection projection, Command command) {
        try {
            run(projections, projection, command);
        } catch (EvolventException e) {
            // Only the answer was lost.
            assertThat(command).isEqualTo(Command.SWAP);
            assertThat(e.code()).isEqualTo("EV-4014");
        }
    }

    private void run(Projections with, Projection projection, Command command) {
        switch (command) {
            case REBUILD -> with.rebuild(projection, RebuildOptions.defaults(), new RebuildListener() {
                @Override
                public void started(Generation generation, long upTo) {
                    moveOn(projection);
                }
            });
            case IN_PLACE -> with.rebuildInPlace(projection, RebuildListener.NONE);
            case PARTIAL -> with.rebuildPart(projection, EventFilter.all());
            case SWAP -> with.swap(projection, RebuildOptions.defaults(), RebuildListener.NONE);
            case ROLLBACK -> with.rollback(projection);
        }
    }

    /** The live tables process some more events, so that the new ones have to catch up. */
    private void moveOn(Projection projection) {
        try {
            Shop.append(database, orders, orders + 1);
            orders++;
            projections.advance(projection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertNothingIsLeft() throws SQLException {
        assertThat(database.value("""
                SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'evolvent\\_%'
                AND nspname NOT IN (SELECT tables_schema FROM evolvent.projection_generations)""")).isEqualTo(0L);
        assertThat(database.value("SELECT (SELECT count(*) FROM evolvent.projection_states)"
                + " + (SELECT count(*) FROM evolvent.projection_quarantine)")).isEqualTo(0L);
        assertThat(database.value("SELECT count(*) FROM evolvent.projection_generations WHERE unbuilt <> '{}'"))
                .as("still to be built").isEqualTo(0L);
    }
}
