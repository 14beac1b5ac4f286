package dev.evolvent.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.scratch.ScratchServer;
import dev.evolvent.eventstore.testkit.SeededRandom;
import dev.evolvent.postgres.Pause;
import dev.evolvent.postgres.run.RunPhase;
import dev.evolvent.projections.run.ProjectionRunner;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.upcasters.event.CurrentEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that crashes, a full disk, slow code. */
class FaultsIT {

    private static final Executor THREADS = task -> Thread.ofPlatform().daemon().start(task);
    private static final int ORDERS = 40_000;
    private static final int CRASHES = 4;

    @RegisterExtension
    final SeededRandom random = SeededRandom.create();

    @ParameterizedTest
    @ValueSource(strings = {"orders", "sales"})
    void a_server_that_crashes_in_the_middle_and_comes_back_finds_all_as_it_was(String name) throws Exception {
        AtomicLong ordersUntilCrash = new AtomicLong();
        try (ScratchServer server = ScratchServer.builder().durable().start()) {
            Consumer<CurrentEvent<Shop.OrderPlaced>> crash = event -> {
                if (ordersUntilCrash.getAndDecrement() == 1) {
                    server.kill();
                }
            };
            Projection projection = name.equals("sales") ? Shop.sales(crash) : Shop.orders(name, crash);
            create(server, ORDERS);
            Projections projections = Shop.projections(dataSource(server));
            projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
            try (ProjectionRunner runner = projections.runner(List.of(projection), RunnerOptions.defaults())) {
                runner.start();
                for (int i = 0; i < CRASHES; i++) {
                    // More than the runner alone handles, and before all is read: a rebuild resumes where the one that
                    // crashed had committed, so what all of them handle together is bounded.
                    ordersUntilCrash.set(random.nextInt(1_000, ORDERS / (CRASHES + 1)));
                    CompletableFuture<RebuildReport> rebuild = CompletableFuture.supplyAsync(
                            () -> projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE),
                            THREADS);
                    assertThat(codeOf(rebuild)).isEqualTo("EV-2001");
                    server.restart();
                    try (Connection connection = DriverManager.getConnection(server.jdbcUrl())) {
                        Shop.append(connection, ORDERS + i * 10, ORDERS + i * 10 + 10);
                    }
                }
                RebuildReport report = projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
                assertThat(report.comparison().equal()).isTrue();
                await().atMost(Duration.ofSeconds(30)).until(
                        () -> number(server, Shop.differences(name, projection, ORDERS + CRASHES * 10)) == 0);
                assertThat(number(server, "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'evolvent\\_%'"))
                        .as("the kept tables").isEqualTo(1);
            }
        }
    }

    private static String codeOf(CompletableFuture<?> work) throws Exception {
        return work.handle((result, problem) -> {
            if (problem == null) {
                return "";
            }
            Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
            return cause instanceof EvolventException known ? known.code() : String.valueOf(cause);
        }).get(1, TimeUnit.MINUTES);
    }

    /** Mounting a disk requires rights that not every user has. */
    @Test
    void too_little_disk_is_told_before_anything_is_done(@TempDir Path disk) throws Exception {
        mount(disk, "300m", "root");
        try (ScratchServer server = ScratchServer.builder().in(disk).start()) {
            create(server, 50_000);
            Projections projections = Shop.projections(dataSource(server));
            KeyedFold<Shop.OrderRow> orders = Shop.orders("orders");
            projections.rebuild(orders, RebuildOptions.defaults(), RebuildListener.NONE);
            long free = Files.getFileStore(disk).getUsableSpace();
            assertThat(run("fallocate", "-l", Long.toString(free - 8_000_000), disk.resolve("ballast").toString()))
                    .isZero();

            assertThat(projections.plan(orders, RebuildOptions.defaults()).problems()).singleElement().asString()
                    .startsWith("EV-4017").contains("MB are free. Nothing was done");
            assertThatExceptionOfType(EvolventException.class)
                    .isThrownBy(() -> projections.rebuild(orders, RebuildOptions.defaults(), RebuildListener.NONE))
                    .withMessageStartingWith("EV-4017").withMessageContaining("rebuild it in place");
            assertThat(projections.generations(orders)).hasSize(1);
        } finally {
            run("umount", disk.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "sales"})
    void a_disk_that_is_full_in_the_middle_loses_nothing(String name, @TempDir Path disk) throws Exception {
        Projection projection = Shop.projection(name);
        try (ScratchServer server = ScratchServer.start()) {
            create(server, ORDERS);
            mount(disk, "4m", Files.getOwner(server.directory().resolve("data")).getName());
            execute(server, "CREATE TABLESPACE small LOCATION '" + disk + "'");
            execute(server, "ALTER ROLE CURRENT_USER SET default_tablespace = small");
            Projections projections = Shop.projections(dataSource(server));
            assertThatExceptionOfType(EvolventException.class)
                    .isThrownBy(() -> projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE))
                    .withMessageStartingWith("EV-4017").withMessageContaining("No space left on device")
                    .withMessageContaining("rebuild again: it resumes");
            assertThat(projections.status(projection, false).run().orElseThrow().phase()).isEqualTo(RunPhase.FAILED);

            assertThat(run("mount", "-o", "remount,size=100m", disk.toString())).isZero();
            RebuildReport report = projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
            assertThat(report.generation().number()).isEqualTo(1);
            assertThat(number(server, Shop.differences(name, projection, ORDERS))).isZero();
        } finally {
            run("umount", disk.toString());
        }
    }

    private static void mount(Path disk, String size, String owner) throws IOException, InterruptedException {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=" + size + ",mode=755,uid=" + owner, "tmpfs",
                disk.toString())).as("may mount").isZero();
        if (owner.equals("root")) {
            run("chmod", "777", disk.toString());
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return process.waitFor();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void code_that_sleeps_is_still_heard_of_and_still_hears(boolean sql) throws Exception {
        AtomicLong handled = new AtomicLong();
        Projection slow = sql ? Shop.sales(event -> nap(handled)) : Shop.orders("orders", event -> nap(handled));
        try (ScratchServer server = ScratchServer.start()) {
            create(server, 5_000);
            Projections projections = Shop.projections(dataSource(server));
            CompletableFuture<RebuildReport> rebuild = CompletableFuture.supplyAsync(
                    () -> projections.rebuild(slow, RebuildOptions.defaults(), RebuildListener.NONE), THREADS);
            await().atMost(Duration.ofSeconds(30)).until(() -> handled.get() > 100);
            for (int i = 0; i < 2; i++) {
                Instant last = projections.status(slow, false).run().orElseThrow().beatAt();
                await().atMost(Duration.ofSeconds(8)).until(
                        () -> projections.status(slow, false).run().orElseThrow().beatAt().isAfter(last));
            }
            assertThat(projections.cancel(slow)).isTrue();
            long asked = System.nanoTime();
            assertThat(codeOf(rebuild)).isEqualTo("EV-4013");
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(10));
            assertThat(projections.generations(slow)).isEmpty();
        }
    }

    private static void nap(AtomicLong handled) {
        handled.incrementAndGet();
        Pause.millis(10);
    }

    private static DataSource dataSource(ScratchServer server) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(server.jdbcUrl());
        return dataSource;
    }

    private static void create(ScratchServer server, int orders) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl())) {
            Shop.create(connection, orders);
        }
    }

    private static void execute(ScratchServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(ScratchServer server, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
