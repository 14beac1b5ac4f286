package dev.evolvent.cli.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evolvent.cli.CommandRun;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.run.HeldLock;
import dev.evolvent.postgres.run.RunControl;
import dev.evolvent.postgres.run.RunKey;
import dev.evolvent.postgres.run.RunPhase;
import dev.evolvent.postgres.run.RunProgress;
import dev.evolvent.postgres.state.RunsTable;
import dev.evolvent.postgres.state.StateTables;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RunsCommandIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final RunKey ORDERS = RunKey.rebuild("orders");
    private static final RunProgress HALF = new RunProgress(50, 0, 50, 100);

    @Test
    void a_run_is_listed_paused_resumed_tuned_and_cancelled() throws Exception {
        assertThat(runs("list").out()).isEqualTo("No runs." + System.lineSeparator());
        CommandRun none = runs("pause", "rebuild", "orders");
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err()).startsWith("EV-2009: No rebuild of orders is running. Nothing was changed.");
        assertThat(runs("pause", "migration").err()).startsWith("EV-2009: No migration is running.");
        assertThat(runs("pause", "rebuild").exitCode()).isEqualTo(2);
        assertThat(database.value("SELECT to_regnamespace('evolvent')::text")).isNull();

        new Database(database.dataSource()).session(session -> {
            session.transaction(inner -> {
                StateTables.prepare(inner, List.of(RunsTable.TABLE));
                return true;
            });
            HeldLock lock = ORDERS.lock().tryAcquire(session).orElseThrow();
            try (lock) {
                RunControl.begin(session, ORDERS, 0);
                assertThat(runs("pause", "rebuild", "orders").err())
                        .contains("Asked to pause. Resume it: evolvent runs resume rebuild 'orders'");
                assertThat(RunControl.beat(session, ORDERS, RunPhase.PAUSED, HALF).pause()).isTrue();
                assertThat(runs("list").out()).contains("rebuild of orders is paused. Resume it: evolvent runs resume");
                assertThat(list().path("requested").path("command").asText()).isEqualTo("pause");
                assertThat(list().path("active").asBoolean()).isTrue();
                assertThat(list().path("phase").asText()).isEqualTo("paused");
                assertThat(runs("resume", "rebuild", "orders", "--output", "json").out()).contains("\"resume\"");
                assertThat(list().has("requested")).isFalse();
                assertThat(runs("tune", "rebuild", "orders", "--rate", "7").exitCode()).isZero();
                assertThat(list().path("maximumRate").asInt()).isEqualTo(7);
                assertThat(runs("cancel", "rebuild", "orders", "--yes").exitCode()).isZero();
                assertThat(RunControl.beat(session, ORDERS, RunPhase.REPLAYING, HALF).cancel()).isTrue();
                RunControl.end(session, ORDERS, RunPhase.CANCELLED, Optional.empty());
            }
            return true;
        });
        assertThat(runs("cancel", "rebuild", "orders", "--yes").err()).startsWith("EV-2009");
    }

    private static JsonNode list() {
        try {
            return new ObjectMapper().readTree(runs("list", "--output", "json").out()).path("runs").path(0);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CommandRun runs(String... arguments) {
        return CommandRun.of(Stream.concat(Stream.of("runs"),
                Stream.concat(Stream.of(arguments), Stream.of("--url", database.jdbcUrl()))).toArray(String[]::new));
    }
}
