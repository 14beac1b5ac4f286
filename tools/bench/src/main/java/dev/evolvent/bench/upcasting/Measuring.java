package dev.evolvent.bench.upcasting;

import dev.evolvent.bench.report.BenchException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures one row once, with JMH, in a fork or in this process. */
final class Measuring {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final String STEADY = "steady";

    private Measuring() {}

    static Sample measure(Row row, Effort effort, Duration warmUp) {
        List<Double> nanos = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        boolean steady = true;
        for (RunResult result : run(row, effort, warmUp)) {
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    nanos.add(iteration.getPrimaryResult().getScore());
                    bytes.add(secondary(iteration, ALLOCATED));
                    steady &= secondary(iteration, STEADY) > 0;
                }
            }
        }
        return new Sample(List.of(new Sample.Round(nanos, bytes, steady)));
    }

    private static double secondary(IterationResult iteration, String name) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(name), name).getScore();
    }

    private static List<RunResult> run(Row row, Effort effort, Duration warmUp) {
        // A small young generation, so that every iteration has collections.
        Options options = new OptionsBuilder()
                .include("^" + Pattern.quote(UpcastingBenchmark.class.getName()) + "\\.")
                .param("row", row.asWord())
                .param("warmUpMillis", String.valueOf(warmUp.toMillis()))
                .forks(effort.forks())
                .threads(1)
                .warmupIterations(1)
                .warmupTime(time(effort.iteration()))
                .measurementIterations(effort.iterations())
                .measurementTime(time(effort.iteration()))
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xms1g", "-Xmx1g", "-Xmn200m")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        try {
            return List.copyOf(new Runner(options).run());
        } catch (RunnerException e) {
            throw new BenchException("Could not be measured: " + row + ". " + e.getMessage(), e);
        }
    }

    private static TimeValue time(Duration duration) {
        return TimeValue.milliseconds(duration.toMillis());
    }
}
