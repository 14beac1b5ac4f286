package dev.evolvent.cli.projections;

import dev.evolvent.cli.shared.Terminal;
import dev.evolvent.projections.Comparison;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildProgress;
import dev.evolvent.views.Words;
import java.io.PrintWriter;
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
            tell(name + ": paused. To resume: evolvent projections resume " + Words.argument(name));
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
                : Words.number(progress.events()) + " events, " + Words.number(progress.eventsPerSecond()) + "/s, ";
        return name + ": " + progress.generation().state() + ", " + read + (int) (100 * progress.done()) + "%"
                + progress.remaining().map(left -> ", " + Words.range(left[0], left[1]) + " left").orElse("");
    }
}
