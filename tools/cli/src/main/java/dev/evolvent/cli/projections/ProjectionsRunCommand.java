package dev.evolvent.cli.projections;

import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.ProjectionOptions;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.RunnerOptions;
import dev.evolvent.projections.run.ProjectionRunner.State;
import dev.evolvent.projections.run.ProjectionRunner;
import dev.evolvent.views.ProjectionView;
import dev.evolvent.views.View;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps read models current. */
@Command(name = "run", header = "Keeps read models current: applies events as they arrive, until interrupted.",
        description = {"",
                "Each event is applied exactly once. Several processes may run the same projections: one works on "
                        + "each, and another one takes over if it dies. Failures are retried; an event that cannot be "
                        + "processed is quarantined with the later ones of its key, unless --stop-at-failure. Changes of state "
                        + "are printed on stdout, one per line. SIGINT and SIGTERM stop it after the current batch.",
                "", "Examples:%n  evolvent projections run --jar app.jar%n"
                        + "  evolvent projections run orders --at-start rebuild --jar app.jar",
                ""})
final class ProjectionsRunCommand implements Callable<Integer> {

    private static final long LOOK_MILLIS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Parameters(paramLabel = "NAME", arity = "0..*",
            description = "Projection name(s). Default: all projections found in the jars.")
    private List<String> names = List.of();

    @Option(names = "--at-start", paramLabel = "WHAT", defaultValue = "check",
            description = "What to do if a projection is not built or is stale: check (exit with an error), wait (until it is "
                    + "rebuilt), or rebuild (and accept all differences). Default: ${DEFAULT-VALUE}.")
    private RunnerOptions.Start start = RunnerOptions.Start.CHECK;

    @Option(names = "--stop-at-failure",
            description = "Stop a projection at an event that cannot be processed, until it can be.")
    private boolean stop;

    @Mixin
    private final ProjectionOptions options = new ProjectionOptions();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException {
        List<Projection> chosen = names.isEmpty() ? options.all() : options.named(names, output);
        ProjectionRunner runner = options.open().runner(chosen,
                RunnerOptions.builder().start(start).quarantine(!stop).build());
        runner.start();
        CountDownLatch ended = new CountDownLatch(1);
        Thread end = new Thread(() -> {
            close(runner);
            ended.countDown();
        }, "evolvent-stop");
        Runtime.getRuntime().addShutdownHook(end);
        Map<String, State> told = new HashMap<>();
        do {
            new TreeMap<>(runner.states()).forEach((name, state) -> {
                if (isNews(told.put(name, state), state)) {
                    tell(name, state);
                }
            });
        } while (!ended.await(LOOK_MILLIS, TimeUnit.MILLISECONDS));
        return ExitCode.OK;
    }

    /**
     * A rebuild may take long. The process can exit at any moment, as after a kill, and the rebuild resumes the next
     * time.
     */
    private static void close(ProjectionRunner runner) {
        Thread closing = Thread.ofPlatform().daemon().start(runner::close);
        try {
            closing.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isNews(@Nullable State before, State now) {
        return before == null || before.doing() != now.doing() || !before.problem().equals(now.problem());
    }

    private void tell(String name, State state) {
        View view = new ProjectionView.Following(Instant.now().truncatedTo(ChronoUnit.MILLIS), name, state);
        if (output.isJson()) {
            output.out().println(view.json().line());
        } else {
            view.text(output.out());
        }
        output.out().flush();
    }
}
