package dev.evolvent.bench.upcasting;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What JMH runs: one row, in a process of its own, so that no contender is compiled in the light of another one's calls. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class UpcastingBenchmark {

    /** A {@link Row}; JMH sets it. */
    @Param("EVOLVENT_BYTES/MEDIUM/10/10")
    String row = "";

    /** How long it may take to become steady; JMH sets it. */
    @Param("3000")
    int warmUpMillis;

    private boolean steady;
    private Work work = results -> {};

    @Setup
    public void prepare(Blackhole blackhole) {
        work = Row.of(row).work();
        steady = WarmUp.run(() -> work.run(blackhole::consume), Duration.ofMillis(warmUpMillis));
    }

    @Benchmark
    @OperationsPerInvocation(Orders.BATCH)
    public void batch(Blackhole blackhole, WarmedUp warmedUp) {
        work.run(blackhole::consume);
        warmedUp.steady = steady ? 1 : 0;
    }

    /** How the process that measures tells the one that reports whether there was time enough to become steady. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class WarmedUp {

        /** 1 or 0; JMH knows only numbers. */
        public int steady;
    }
}
