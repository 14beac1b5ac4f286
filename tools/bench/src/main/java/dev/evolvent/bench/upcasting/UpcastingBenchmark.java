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

/**
 * The JMH benchmark: one row in its own process, so that the calls of one contender do not influence the compilation of
 * another.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class UpcastingBenchmark {

    /** A {@link Row}; set by JMH. */
    @Param("EVOLVENT_BYTES/MEDIUM/10/10")
    String row = "";

    /** Maximum warm-up; set by JMH. */
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

    /** Reports from the measuring process whether there was enough time to become steady. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class WarmedUp {

        /** 1 or 0; JMH knows only numbers. */
        public int steady;
    }
}
