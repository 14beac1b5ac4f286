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

/** How all events are gone through, and who sees how far that is: the options of every command that does so. */
final class ScanFlags {

    /** What is in front of the text is where a line begins, what is behind it wipes the rest of the line out. */
    private static final String LINE = "\r%s\u001b[K";

    private static final long SILENCE_NANOS = 2_000_000_000L;

    @Option(names = "--threads", paramLabel = "N",
            description = "Number of threads and connections. Default: one for each processor, at most 4.")
    private int threads = ScanOptions.DEFAULT.threads();

    @Option(names = "--progress",
            description = "Print progress on stderr even if it is not a terminal.")
    private boolean progress;

    /** Looks at all events. The last line of progress is wiped out in the end, also in front of an error. */
    <T> T of(DatabaseOptions database, Output output, Function<Inspection, T> look) {
        output.atLeast(1, "--threads", threads);
        ScanOptions options = ScanOptions.DEFAULT.threads(threads);
        boolean terminal = Terminal.isStderr();
        DataSource dataSource = database.dataSource();
        Inspection inspection = Inspection.open(dataSource, database.layout(dataSource))
                .with(options.listener(listener(terminal, output.err())));
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
