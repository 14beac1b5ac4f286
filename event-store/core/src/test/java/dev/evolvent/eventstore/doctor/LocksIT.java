package dev.evolvent.eventstore.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.doctor.Locks.Waiting;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LocksIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final Locks locks = Locks.of(database.pool());

    @Test
    void who_waits_for_whom_is_a_tree_and_its_root_can_be_ended() throws Exception {
        database.execute("CREATE TABLE \"Odd Table\" (a int)");
        assertThat(locks.tree()).isEmpty();
        try (Connection holder = database.connection(); ExecutorService threads = Executors.newFixedThreadPool(2)) {
            holder.setAutoCommit(false);
            execute(holder, "INSERT INTO \"Odd Table\" VALUES (1)");
            Future<?> first = threads.submit(() -> execute("LOCK TABLE \"Odd Table\""));
            List<Waiting> one = await(1);
            Future<?> second = threads.submit(() -> execute("INSERT INTO \"Odd Table\" VALUES (2)"));
            List<Waiting> tree = await(2);

            assertThat(one).hasSize(1);
            assertThat(tree).singleElement().satisfies(root -> {
                assertThat(root.session()).contains("INSERT INTO \"Odd Table\" VALUES (1)");
                assertThat(root.waitsFor()).isEmpty();
                assertThat(root.behind()).singleElement().satisfies(waiting -> {
                    assertThat(waiting.waitsFor()).contains("AccessExclusiveLock on \"Odd Table\"");
                    assertThat(waiting.behind()).hasSize(1);
                });
            });
            locks.end(tree.getFirst().pid());
            first.get();
            second.get();
        }
        assertThat(database.value("SELECT count(*) FROM \"Odd Table\"")).isEqualTo(1L);
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> locks.end(1_000_000_000))
                .withMessageContaining("no session");
    }

    private List<Waiting> await(int waiters) {
        List<Waiting> tree = locks.tree();
        while (tree.stream().mapToInt(LocksIT::depth).sum() < waiters) {
            Thread.onSpinWait();
            tree = locks.tree();
        }
        return tree;
    }

    private static int depth(Waiting waiting) {
        return waiting.behind().stream().mapToInt(behind -> 1 + depth(behind)).sum();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean execute(String sql) {
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false);
            execute(connection, sql);
            connection.commit();
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
