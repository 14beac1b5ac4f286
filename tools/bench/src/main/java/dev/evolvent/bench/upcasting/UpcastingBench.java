package dev.evolvent.bench.upcasting;

import dev.evolvent.bench.report.Bench;
import dev.evolvent.bench.report.BenchException;
import dev.evolvent.bench.report.Machine;
import dev.evolvent.bench.report.Report;
import java.util.List;
import java.util.function.Consumer;

/** Measures what it costs to upcast a stored event. */
public final class UpcastingBench implements Bench {

    @Override
    public String name() {
        return "upcasting";
    }

    @Override
    public String summary() {
        return "what it costs to bring a stored event into today's form, in one thread";
    }

    @Override
    public String description() {
        return "Orders of about 0.1, 0.6 and 2 KB go over 1, 10 and 50 steps, each of which renames a field and adds one, "
                + "from bytes to bytes and from bytes to the class of today: by Evolvent, by the upcaster chain of Axon "
                + "Framework 4, and by one Jackson tree with the same changes as functions. Alongside them stand the limits "
                + "(Jackson's parser alone, parser and generator, readValue of a current payload) and events "
                + "that need no step. Registries have few steps, or 250 of which most belong to other events.";
    }

    @Override
    public Report run(boolean quick, Consumer<String> progress) {
        return run(Machine.here(), quick, quick ? Row.few() : Row.all(), quick ? Effort.quick() : Effort.full(),
                progress);
    }

    static Report run(Machine machine, boolean quick, List<Row> rows, Effort effort, Consumer<String> progress) {
        long start = System.nanoTime();
        List<Row> different = rows.stream().distinct().toList();
        List<String> disagreements = Agreement.disagreements(different);
        if (!disagreements.isEmpty()) {
            throw new BenchException("The contenders come to different results:\n" + String.join("\n", disagreements));
        }
        String agreement = "All " + different.size() + " rows were checked before: they come to the same results for "
                + Orders.BATCH + " events each.";
        progress.accept(agreement);
        Rounds rounds = Rounds.run(rows, effort, start, progress);
        String measured = String.format("%s, each row in a process of its own: warmed up until it was steady, then "
                + "measured %d times %d ms, of which the median counts, and of several rounds the fastest; %.0f s in all.",
                rounds.count() == 1 ? "One round" : rounds.count() + " rounds", effort.iterations(),
                effort.iteration().toMillis(), (System.nanoTime() - start) / 1e9);
        Figures figures = new Figures(rounds.samples());
        return new Report("upcasting", quick, machine, agreement, measured, figures.json(), figures.table(),
                figures.targets());
    }
}
