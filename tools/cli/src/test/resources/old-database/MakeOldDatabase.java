package dev.evolvent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.acme.shop.ShopProjections;
import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.migration.Migration;
import dev.evolvent.eventstore.migration.MigrationListener;
import dev.evolvent.eventstore.migration.MigrationRunner;
import dev.evolvent.eventstore.migration.MigrationState;
import dev.evolvent.eventstore.migration.Step;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.projections.Checkpoint;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.Projections;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildProgress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Makes the dumps in {@code src/test/resources/old-database}. Not part of the build: the dumps were made with the code of
 * commit 0f70e55 on PostgreSQL 14, by
 *
 * <pre>{@code
 * ./mvnw verify -pl tools/cli -am -Dpostgres.version=14 -Dtest=none -Dit.test=MakeOldDatabase
 *     -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false
 *     -Dold.database=$PWD/tools/cli/src/test/resources/old-database
 * }</pre>
 *
 * Do not make them again with later code: then they would not be old. What is interrupted waits while the dump is taken, so the
 * dump is what a process leaves that dies at that point.
 */
@EnabledIfSystemProperty(named = "old.database", matches = ".+")
class MakeOldDatabase {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final List<Interruption> interruptions = new ArrayList<>();

    /** Work that stops at some point, like a process that dies there. */
    private static final class Interruption {

        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch dumped = new CountDownLatch(1);
        private final Thread thread;

        Interruption(Work work) {
            thread = Thread.ofPlatform().start(() -> {
                try {
                    work.run(this);
                } catch (Stopped e) {
                    // As intended.
                } finally {
                    reached.countDown();
                }
            });
            await(reached);
            assertThat(thread.isAlive()).as("it is stopped").isTrue();
        }

        void here() {
            reached.countDown();
            await(dumped);
            throw new Stopped();
        }

        void end() {
            dumped.countDown();
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @FunctionalInterface
    private interface Work {

        void run(Interruption interruption);
    }

    @Test
    void shop() throws Exception {
        OldDatabase.empty(database);
        database.execute(Files.readString(OldDatabase.file("migrations/V001__shop.sql")));
        fill();
        OldDatabase.append(database, 1, 360);
        migrate();
        project();
        interruptRebuilds();
        interruptMigration();
        dump(OldDatabase.SHOP);
    }

    private static void fill() throws SQLException {
        for (String table : List.of("outbox", "inbox", "journal")) {
            database.execute("INSERT INTO backoffice." + table
                    + " SELECT md5(i::text)::uuid, 'a-' || i % 9, 'a', 'E', '1', '{}', NULL, i / 9,"
                    + " timestamptz '2026-01-01Z' + i * interval '1 s' FROM generate_series(1, ?) AS i",
                    table.equals("journal") ? 1_100 : 40);
        }
        database.execute(
                """
                        INSERT INTO backoffice.supplier SELECT i, 'supplier ' || i, 'NO' || i, i FROM generate_series(1, 10) AS i;
                        INSERT INTO backoffice.invoice SELECT i, i, i + 0.5, '2026-01-31T12:00:00+01:00' FROM generate_series(1, 10) AS i;
                        INSERT INTO backoffice.scan SELECT i, convert_to(CASE i WHEN 7 THEN '{' ELSE '{"i":' || i || '}' END, 'UTF8')
                            FROM generate_series(1, 10) AS i;
                        INSERT INTO backoffice.note SELECT i, 'note', CASE i WHEN 1 THEN '{"who":{"tenant":"other"}}'::jsonb END
                            FROM generate_series(1, 10) AS i;
                        INSERT INTO backoffice.contact SELECT i, i, 'x' || i, 'remark' FROM generate_series(1, 10) AS i;
                        INSERT INTO backoffice.leaflet VALUES (1, 'title')""");
    }

    private static void migrate() {
        OldDatabase.runner(database).baseline(1);
        OldDatabase.runner(database, OldDatabase.UNDONE, OldDatabase.HALF_DONE).applyAndComplete();
        OldDatabase.runner(database, OldDatabase.HALF_DONE).applyAndComplete();
        OldDatabase.runner(database, OldDatabase.HALF_DONE).undoLast();
        OldDatabase.runner(database, OldDatabase.UNDONE, OldDatabase.HALF_DONE).applyAndComplete();
        assertThatExceptionOfType(EvolventException.class).isThrownBy(OldDatabase.runner(database)::complete);
    }

    private void project() throws SQLException {
        Projections projections = projections();
        for (Projection projection : ShopProjections.ALL) {
            if (projection != ShopProjections.STOCK && projection != ShopProjections.RECEIPTS) {
                rebuild(projection, RebuildOptions.defaults().parking());
            }
        }
        database.execute(
                """
                        INSERT INTO stock SELECT line->>'sku', sum((coalesce(line->>'qty', line->>'quantity'))::int),
                            (array_agg(coalesce(line->>'label', line->>'sku') ORDER BY sequence DESC))[1]
                        FROM events, jsonb_array_elements(payload->'lines') AS line WHERE event_type = 'LinesAdded' GROUP BY 1""");
        projections.adopt(ShopProjections.STOCK, position());
        database.execute("INSERT INTO receipts SELECT aggregate_id, payload->>'receipt' FROM events"
                + " WHERE event_type = 'OrderSettled' AND payload ? 'receipt'");
        database.execute("INSERT INTO receipts_progress SELECT max(sequence) FROM events");
        projections.adopt(ShopProjections.RECEIPTS, Checkpoint.told("SELECT position FROM public.receipts_progress")
                .movedBy("UPDATE public.receipts_progress SET position = ?"));
        OldDatabase.append(database, 361, 365);
        rebuild(ShopProjections.CUSTOMERS, RebuildOptions.defaults().keepingCurrent(Duration.ofDays(36_500)));
        rebuild(ShopProjections.PARCELS, RebuildOptions.defaults().parking());
        OldDatabase.append(database, 366, 370);
        projections.advance(ShopProjections.CUSTOMERS);
        projections.advance(ShopProjections.STOCK);
        projections.advance(ShopProjections.PAYMENTS);
        rebuild(ShopProjections.SALES, RebuildOptions.defaults().withoutSwap());
        rebuild(ShopProjections.RECEIPTS, RebuildOptions.defaults().withoutSwap());
    }

    private void interruptRebuilds() {
        RebuildOptions options = RebuildOptions.defaults().parking().threads(1).rate(500);
        interrupt(ShopProjections.ORDERS, options, interruption -> new RebuildListener() {

            private int pauses;

            // The next chunk is followed by a checkpoint of the rows in memory: these are ten seconds apart.
            @Override
            public void progress(RebuildProgress progress) {
                if (progress.events() > 0 && projections().pause(ShopProjections.ORDERS)) {
                    sleep(Duration.ofSeconds(11));
                }
            }

            @Override
            public void paused() {
                if (pauses++ > 0) {
                    interruption.here();
                }
            }
        });
        interrupt(ShopProjections.PAYMENTS, options, interruption -> new RebuildListener() {
            @Override
            public void progress(RebuildProgress progress) {
                if (progress.events() > 0) {
                    interruption.here();
                }
            }
        });
        interrupt(ShopProjections.ADDRESSES, RebuildOptions.defaults().slices(3),
                interruption -> new RebuildListener() {
                    @Override
                    public void progress(RebuildProgress progress) {
                        if (number(
                                "SELECT count(*) FROM evolvent.projection_slices WHERE state = 'catching up'") == 1) {
                            interruption.here();
                        }
                    }
                });
        interrupt(ShopProjections.CHANNELS, RebuildOptions.defaults(), interruption -> new RebuildListener() {
            @Override
            public void progress(RebuildProgress progress) {
                if (progress.generation().state() == Generation.State.CATCHING_UP) {
                    interruption.here();
                }
            }
        });
    }

    private interface Listening {

        RebuildListener until(Interruption interruption);
    }

    private void interrupt(Projection projection, RebuildOptions options, Listening listening) {
        interruptions.add(new Interruption(
                interruption -> projections().rebuild(projection, options, listening.until(interruption))));
    }

    private void interruptMigration() {
        interruptions.add(new Interruption(interruption -> OldDatabase.runner(database, OldDatabase.UNDONE)
                .with(new MigrationListener() {
                    @Override
                    public void progress(Migration migration, Step step, long cursor) {
                        if (cursor > 0) {
                            interruption.here();
                        }
                    }
                }).applyAndComplete()));
    }

    @ParameterizedTest
    @EnumSource
    void half_done(HalfDone change) throws Exception {
        OldDatabase.empty(database);
        database.execute(Files.readString(OldDatabase.file("half-done/yard.sql")));
        int[] steps = new int[1];
        boolean undoing = change.state() == MigrationState.UNDOING;
        if (undoing) {
            change.runner(database).start();
        }
        interruptions.add(new Interruption(interruption -> {
            MigrationRunner runner = change.runner(database).with(new MigrationListener() {
                @Override
                public void step(Migration migration, Step step) {
                    if (steps[0]++ == change.steps()) {
                        interruption.here();
                    }
                }
            });
            if (undoing) {
                runner.undoLast();
            } else {
                runner.applyAndComplete();
            }
        }));
        assertThat(change.runner(database).history()).singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(change.state()));
        dump("half-done/" + change + ".sql");
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Projections projections() {
        return OldDatabase.projections(database.dataSource());
    }

    private static void rebuild(Projection projection, RebuildOptions options) {
        assertThat(projections().rebuild(projection, options, RebuildListener.NONE).comparison().equal())
                .as(projection.name()).isTrue();
    }

    private static long position() {
        return number("SELECT max(sequence) FROM events");
    }

    private static long number(String sql) {
        try {
            return database.value(sql) instanceof Number number ? number.longValue() : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void end() {
        interruptions.forEach(Interruption::end);
    }

    /** Takes the dump while all that is interrupted waits. */
    private void dump(String name) throws IOException, InterruptedException {
        Process dump = new ProcessBuilder("pg_dump", "--no-owner", "--no-privileges", "--inserts",
                "--rows-per-insert=50", "--dbname=" + database.jdbcUrl().replaceFirst("^jdbc:", ""))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String sql = new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(dump.waitFor()).isZero();
        // These two lines are for psql. All others may be parts of values.
        Files.writeString(Path.of(System.getProperty("old.database"), name),
                sql.replaceAll("(?m)^\\\\(un)?restrict .*\n", ""));
    }
}
