package dev.evolvent.cli.projections;

import dev.evolvent.cli.shared.Answer;
import dev.evolvent.cli.shared.Durations;
import dev.evolvent.cli.shared.ProjectionOptions;
import dev.evolvent.cli.shared.Terminal;
import dev.evolvent.projections.Comparison;
import dev.evolvent.projections.Difference;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildProgress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Prints the progress of a rebuild on stderr: in one line on a terminal, at intervals elsewhere. */
final class RebuildNarrator implements RebuildListener {

    /** Returns to the start of the line, and clears the rest after the text. */
    private static final String LINE = "\r%s\u001b[K";
    private static final long SILENCE_NANOS = 10_000_000_000L;

    private final String name;
    private final PrintWriter err;
    private final boolean terminal = Terminal.isStderr();
    private long toldNanos = System.nanoTime();
    private boolean paused;
    private Optional<Comparison> comparison = Optional.empty();

    RebuildNarrator(String name, PrintWriter err) {
        this.name = name;
        this.err = err;
    }

    /** Runs work and prints its progress. The last line is cleared at the end, even before an error. */
    <T> T of(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            if (terminal) {
                err.print(LINE.formatted(""));
                err.flush();
            }
        }
    }

    /** The result of the comparison, if there was one. */
    Optional<Comparison> comparison() {
        return comparison;
    }

    @Override
    public void progress(RebuildProgress progress) {
        paused = false;
        boolean due = System.nanoTime() - toldNanos > SILENCE_NANOS;
        if (terminal || due) {
            tell(text(progress));
        }
    }

    @Override
    public void paused() {
        if (!paused) {
            paused = true;
            tell(name + ": paused. To resume: evolvent projections resume " + ProjectionOptions.word(name));
        }
    }

    @Override
    public void compared(Generation generation, Comparison found) {
        comparison = Optional.of(found);
    }

    private void tell(String text) {
        if (terminal) {
            err.print(LINE.formatted(text));
        } else {
            err.println(text);
            toldNanos = System.nanoTime();
        }
        err.flush();
    }

    private String text(RebuildProgress progress) {
        // Tables that were built before are compared and swapped without reading an event.
        String read = progress.events() == 0
                ? ""
                : Answer.number(progress.events()) + " events, " + Answer.number(progress.eventsPerSecond()) + "/s, ";
        return name + ": " + progress.generation().state() + ", " + read + (int) (100 * progress.done()) + "%"
                + progress.remaining().map(left -> ", " + range(left[0], left[1]) + " left").orElse("");
    }

    /** The shortest and the longest expected time. */
    static String range(Duration least, Duration most) {
        String from = Durations.text(least);
        String to = Durations.text(most);
        return from.equals(to) ? from : from + " to " + to;
    }

    /** The differences, with the events behind them. */
    static void print(Comparison found, PrintWriter out) {
        for (Difference sample : found.samples()) {
            out.println("  " + sample);
            sample.events().forEach(event -> out.println("    by " + event));
            if (sample.events().isEmpty() && sample.kind() == Difference.Kind.MISSING && !sample.key().isEmpty()) {
                out.println("    no event was found that explains it");
            }
        }
        if (!found.notCompared().isEmpty()) {
            out.println("  not compared: " + String.join(", ", found.notCompared()));
        }
        found.notes().forEach(note -> out.println("  " + note));
    }

    static Map<String, Object> json(Comparison found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("equal", found.equal());
        json.put("rows", found.rows());
        json.put("missing", found.missing());
        json.put("extra", found.extra());
        json.put("changed", found.changed());
        json.put("columns", found.columns());
        json.put("notCompared", found.notCompared());
        json.put("notes", found.notes());
        json.put("samples", found.samples().stream().map(RebuildNarrator::json).toList());
        return json;
    }

    private static Map<String, Object> json(Difference sample) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", Answer.word(sample.kind()));
        json.put("table", sample.table());
        json.put("key", sample.key());
        json.put("columns", sample.columns());
        json.put("live", sample.live());
        json.put("next", sample.next());
        json.put("events", sample.events());
        return json;
    }
}
