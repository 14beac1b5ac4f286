package dev.evolvent.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.run.RunPhase;
import dev.evolvent.projections.run.ProjectionRunner;
import dev.evolvent.projections.run.Projections;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

/** A role that may only read can query the status of projections, also on a standby. */
class ReadingIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final Projection orders = Shop.orders("orders");

    @BeforeEach
    void events_that_a_role_may_read() throws SQLException {
        Shop.dropAll(database);
        Shop.create(database, 100);
        database.execute("""
                DO $$ BEGIN IF to_regrole('evolvent_reads') IS NULL THEN CREATE ROLE evolvent_reads; END IF; END $$;
                GRANT SELECT ON events TO evolvent_reads""");
    }

    private static Projections asReader() throws SQLException {
        PGSimpleDataSource reader = database.dataSource().unwrap(PGSimpleDataSource.class);
        reader.setOptions("-c role=evolvent_reads -c default_transaction_read_only=on");
        return Shop.projections(reader);
    }

    @Test
    void where_nothing_was_ever_done_all_is_not_built_and_asking_leaves_nothing_behind() throws SQLException {
        Projections projections = asReader();

        ProjectionStatus status = projections.status(orders, true);

        assertThat(status.generations()).isEmpty();
        assertThat(status.run()).isEmpty();
        assertThat(status.staleness().isStale()).isFalse();
        assertThat(status.behind()).isEqualTo(database.value("SELECT max(sequence) FROM events"));
        assertThat(projections.generations(orders)).isEmpty();
        assertThat(projections.known()).isEmpty();
        assertThat(projections.pause(orders)).isFalse();
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> projections.quarantined(orders, Optional.empty()))
                .withMessageStartingWith("EV-4010");
        try (ProjectionRunner runner = projections.runner(List.of(orders), RunnerOptions.defaults())) {
            assertThatExceptionOfType(EvolventException.class).isThrownBy(runner::start)
                    .withMessageStartingWith("EV-4015").withMessageContaining("orders: not built yet");
        }
        assertThat(database.value("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'evolvent%'")).isEqualTo(0L);
    }

    @Test
    void what_is_built_is_told_to_who_may_only_read() throws SQLException {
        Shop.projections(database.dataSource()).rebuild(orders, RebuildOptions.defaults(), RebuildListener.NONE);
        database.execute("GRANT USAGE ON SCHEMA evolvent TO evolvent_reads;"
                + "GRANT SELECT ON ALL TABLES IN SCHEMA evolvent TO evolvent_reads");
        Shop.append(database, 100, 110);

        Projections projections = asReader();

        ProjectionStatus status = projections.status(orders, true);
        assertThat(status.live()).isPresent();
        assertThat(status.run().orElseThrow().phase()).isEqualTo(RunPhase.DONE);
        assertThat(status.behind()).isEqualTo(32);
        assertThat(projections.known()).containsExactly("orders");
        assertThat(projections.quarantined(orders, Optional.empty())).isEmpty();
    }
}
