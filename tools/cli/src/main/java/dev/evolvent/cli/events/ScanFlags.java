package dev.evolvent.cli.events;

import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.Terminal;
import dev.evolvent.eventstore.inspection.Inspection;
import dev.evolvent.eventstore.inspection.ScanListener;
import dev.evolvent.eventstore.inspection.ScanOptions;
import dev.evolvent.eventstore.inspection.ScanProgress;
import dev.evolvent.views.Words;
import java.io.PrintWriter;
import java.util.function.Function;
import javax.sql.DataSource;
import picocli.CommandLine.Option;

/** Options of every command that scans all events, and its progress on the terminal. */
final class ScanFlags {

    /** Returns to the start of the line, and clears the rest after the text. */
    private static final String LINE = "\r%s\u001b[K";

    private static final long SILENCE_NANOS = 2_000_000_000L;

    @Option(names = "--threads", paramLabel = "N",
            description = "Number of threads and connections. Default: one for each processor, at most 4.")
    private int threads = ScanOptions.defaults().threads();

    @Option(names = "--progress",
            description = "Print progress on stderr even if it is not a terminal.")
    private boolean progress;

    /** Runs an inspection. The last progress line is cleared at the end, even before an error. */
    <T> T of(DatabaseOptions database, Output output, Function<Inspection, T> look) {
        output.atLeast(1, "--threads", threads);
        boolean terminal = Terminal.isStderr();
        DataSource dataSource = database.dataSource();
        Inspection inspection = Inspection.open(dataSource, database.layout(dataSource))
                .with(ScanOptions.builder().threads(threads).listener(listener(terminal, output.err())).build());
        try {
            return look.apply(inspection);
        } finally {
            if (terminal) {
                output.err().print(LINE.formatted(""));
                output.err().flush();
            }
        }
    }

    private ScanListener listener(boolean terminal, PrintWriter err) {
        long[] told = {System.nanoTime()};
        return new ScanListener() {
            @Override
            public boolean progressed(ScanProgress state) {
                if (terminal) {
                    err.print(LINE.formatted(text(state)));
                } else if (progress && System.nanoTime() - told[0] > SILENCE_NANOS) {
                    err.println(text(state));
                    told[0] = System.nanoTime();
                }
                err.flush();
                return true;
            }

            @Override
            public void paused(String howToResume) {
                err.println(howToResume);
                err.flush();
            }
        };
    }

    private static String text(ScanProgress state) {
        StringBuilder text = new StringBuilder(Words.number(state.events()));
        state.total().ifPresent(total -> text.append(" of about ").append(Words.number(total)));
        text.append(" events, ").append(Words.number(state.perSecond())).append("/s");
        state.remaining().ifPresent(left -> text.append(", ").append(left.toSeconds()).append(" s left"));
        return text.toString();
    }
}
