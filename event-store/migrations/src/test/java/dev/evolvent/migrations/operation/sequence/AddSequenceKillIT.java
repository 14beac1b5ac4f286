package dev.evolvent.migrations.operation.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.ExpectedVersion;
import dev.evolvent.eventstore.NewEvent;
import dev.evolvent.eventstore.WritableEventStore;
import dev.evolvent.eventstore.inspection.Fingerprint;
import dev.evolvent.eventstore.inspection.FingerprintOptions;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.testkit.SeededRandom;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationRecord;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.MigrationState;
import dev.evolvent.migrations.operation.Leftovers;
import dev.evolvent.migrations.operation.sequence.AddSequence.Strategy;
import dev.evolvent.postgres.Table;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.StreamId;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The process is killed at random instants while others append. Run with the profile "soak" for 102 of them. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class AddSequenceKillIT {

    private static final int KILLS = Integer.getInteger("evolvent.sequence.kills", 1);
    private static final int OLD = 60_000;
    private static final int WRITERS = 3;
    private static final FingerprintOptions OLD_EVENTS = FingerprintOptions.builder()
            .before(Instant.parse("2021-01-01T00:00:00Z")).build();
    private static final Executor THREADS = task -> Thread.ofPlatform().start(task);

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @RegisterExtension
    final SeededRandom random = SeededRandom.create();

    @ParameterizedTest
    @EnumSource
    void it_goes_on_and_comes_to_the_same_end(Strategy strategy) throws Exception {
        for (int killed = 0; killed < KILLS;) {
            killed += killAndFinish(strategy, KILLS - killed);
        }
    }

    private int killAndFinish(Strategy strategy, int most) throws Exception {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE; DROP VIEW IF EXISTS killed_in_order;"
                + "DROP TABLE IF EXISTS killed_sequence; DROP SEQUENCE IF EXISTS killed_sequence_seq CASCADE");
        DocumentStoreTable table = DocumentStoreTable.create(database, "killed");
        List<List<@Nullable Object>> functions = database.query("SELECT oid FROM pg_proc");
        table.fill(OLD);
        Fingerprint before = table.unpositionedInspection().fingerprint();
        Writers writers = Writers.start(table.unpositioned());

        int killed = 0;
        int status = -1;
        while (status != 0) {
            Process process = startApply(strategy);
            // A process starts to work after some 300 ms; when it ends depends on the machine, so some are not killed.
            if (killed < most && !process.waitFor(250 + random.nextInt(1_200), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                killed++;
            } else {
                status = process.waitFor();
                assertThat(status).isZero();
            }
        }
        long written = writers.stop();

        String numbered = strategy == Strategy.SIDE_TABLE ? "killed_in_order" : "killed";
        assertThat(table.unpositionedInspection().fingerprint(OLD_EVENTS).root()).isEqualTo(before.root());
        assertThat(database.query("SELECT count(*), count(DISTINCT id), count(DISTINCT sequence) FROM " + numbered))
                .containsExactly(List.of(OLD + written, OLD + written, OLD + written));
        assertThat(database.value("SELECT count(*) FROM killed")).isEqualTo(OLD + written);
        assertThat(database
                .value("SELECT count(*) FROM (SELECT sequence - lag(sequence) OVER (ORDER BY created_at) AS step"
                        + " FROM " + numbered + " WHERE created_at < '2021-01-01Z') AS s WHERE step <> 1"))
                .isEqualTo(0L);
        assertThat(
                database.value("SELECT count(*) FROM (SELECT sequence < lag(sequence) OVER (PARTITION BY aggregate_id"
                        + " ORDER BY version) AS wrong FROM " + numbered + ") AS s WHERE wrong"))
                .isEqualTo(0L);
        assertThat(runner(strategy, database.jdbcUrl()).history()).extracting(MigrationRecord::state)
                .containsExactly(MigrationState.COMPLETED);
        assertThat(runner(strategy, database.jdbcUrl()).verify()).allMatch(MigrationRunner.Verification::ok);
        Leftovers.assertNone(database);
        if (strategy != Strategy.SIDE_TABLE) {
            assertThat(database.value("SELECT count(*) FROM pg_trigger WHERE tgrelid = 'killed'::regclass"))
                    .isEqualTo(0L);
            assertThat(database.query("SELECT oid FROM pg_proc")).hasSameSizeAs(functions);
        }
        runner(strategy, database.jdbcUrl()).undoLast();
        assertThat(table.unpositionedInspection().fingerprint(OLD_EVENTS).root()).isEqualTo(before.root());
        return killed;
    }

    /** Each appends streams of three events, one by one. */
    private record Writers(AtomicBoolean over, AtomicLong written, List<CompletableFuture<Void>> all) {

        static Writers start(WritableEventStore store) {
            Writers writers = new Writers(new AtomicBoolean(), new AtomicLong(), new ArrayList<>());
            for (int i = 0; i < WRITERS; i++) {
                writers.all.add(CompletableFuture.runAsync(() -> writers.write(store), THREADS));
            }
            return writers;
        }

        private void write(WritableEventStore store) {
            while (!over.get()) {
                StreamId stream = new StreamId("document", UUID.randomUUID().toString());
                for (int version = 0; version < 3; version++) {
                    store.append(stream, version == 0 ? ExpectedVersion.noStream() : ExpectedVersion.exactly(version),
                            List.of(NewEvent.of(EventType.of("Happened", "1"), "{}")));
                    written.incrementAndGet();
                }
            }
        }

        long stop() throws Exception {
            over.set(true);
            for (CompletableFuture<Void> each : all) {
                each.get(1, TimeUnit.MINUTES);
            }
            return written.get();
        }
    }

    private static Process startApply(Strategy strategy) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), Apply.class.getName(), database.jdbcUrl(), strategy.name())
                .inheritIO().start();
    }

    private static MigrationRunner runner(Strategy strategy, String url) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        return MigrationRunner.of(dataSource, List.of(Migration.of(1, "add sequence", AddSequence.builder(
                StoreLayout.documentStore().toBuilder().table(new Table("public", "killed")).build(), "sequence")
                .strategy(strategy)
                .build())));
    }

    /** The program that is killed. */
    static final class Apply {

        private Apply() {}

        public static void main(String... arguments) throws SQLException {
            runner(Strategy.valueOf(arguments[1]), arguments[0]).apply();
        }
    }
}
