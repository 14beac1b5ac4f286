package dev.evolvent.bench.rebuild;

import dev.evolvent.bench.report.Table;
import dev.evolvent.bench.report.Target;
import dev.evolvent.projections.RebuildReport;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of {@link LiveBench}. */
record LiveFigures(Following following, Rebuilding rebuilding) {

    /** While events arrived, and nothing else happened. */
    record Following(Duration time, double perSecond, Latencies visible) {

        @Override
        public String toString() {
            return String.format("Followed %,.0f appends/s for %d s: from commit to row, p99 %.0f ms", perSecond,
                    time.toSeconds(), visible.percentile(99));
        }
    }

    /** While the read model was rebuilt. */
    record Rebuilding(RebuildReport report, Latencies reads, long empty, List<String> errors, Latencies visible) {

        long rows() {
            return report.comparison().rows();
        }

        double lockMillis() {
            return report.swapLock().toNanos() / 1e6;
        }

        @Override
        public String toString() {
            return String.format("Rebuilt %,d events: locked for %.0f ms, longest read %.0f ms, errors %s",
                    report.events(), lockMillis(), reads.longest(), errors);
        }
    }

    List<Map<String, Object>> json() {
        Map<String, Object> swap = new LinkedHashMap<>();
        swap.put("what", "rebuild");
        swap.put("events", rebuilding.report().events());
        swap.put("lockMillis", rounded(rebuilding.lockMillis()));
        swap.put("reads", rebuilding.reads().count());
        swap.put("errors", rebuilding.errors());
        swap.put("empty", rebuilding.empty());
        swap.put("longestReadMillis", rounded(rebuilding.reads().longest()));
        swap.putAll(json(rebuilding.visible()));
        Map<String, Object> follow = new LinkedHashMap<>();
        follow.put("what", "follow");
        follow.put("seconds", following.time().toSeconds());
        follow.put("appendsPerSecond", Math.round(following.perSecond()));
        follow.putAll(json(following.visible()));
        return List.of(follow, swap);
    }

    private static Map<String, Object> json(Latencies visible) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("visible", visible.count());
        all.put("p50Millis", rounded(visible.percentile(50)));
        all.put("p99Millis", rounded(visible.percentile(99)));
        all.put("longestMillis", rounded(visible.longest()));
        return all;
    }

    Table table() {
        return new Table(List.of("what", "times", "p50 ms", "p99 ms", "longest ms"), 1, List.of(
                new Table.Group(String.format("%,.0f appends a second for %d s", following.perSecond(),
                        following.time().toSeconds()),
                        List.of(line("commit to visible row", following.visible()))),
                new Table.Group(String.format("A rebuild of %,d events, %,d appends a second, %d readers",
                        rebuilding.report().events(), LiveBench.PER_SECOND_MEANWHILE, LiveBench.READERS),
                        List.of(line("commit to visible row", rebuilding.visible()), line("read", rebuilding.reads()),
                                List.of("exclusive lock for the swap", "1", "", "", text(rebuilding.lockMillis())),
                                List.of("reads that failed", text(rebuilding.errors().size()), "", "", ""),
                                List.of("reads that missed rows", text(rebuilding.empty()), "", "", "")))));
    }

    private static List<String> line(String what, Latencies latencies) {
        return List.of(what, text(latencies.count()), text(latencies.percentile(50)), text(latencies.percentile(99)),
                text(latencies.longest()));
    }

    private static String text(long count) {
        return String.format("%,d", count);
    }

    private static String text(double millis) {
        return String.format("%,.1f", millis);
    }

    List<Target> targets() {
        return List.of(
                Target.atLeast("appends a second that were followed", rounded(following.perSecond()),
                        LiveBench.PER_SECOND * 0.99),
                Target.atMost("milliseconds from commit to visible row, p99",
                        rounded(following.visible().percentile(99)),
                        250),
                Target.atMost("milliseconds for which the swap locks readers out", rounded(rebuilding.lockMillis()),
                        200),
                Target.atMost("reads that fail or miss rows meanwhile",
                        (double) (rebuilding.errors().size() + rebuilding.empty()),
                        0));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
