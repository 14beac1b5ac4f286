package dev.evolvent.cli;

import dev.evolvent.eventstore.inspection.Inspection;
import dev.evolvent.eventstore.inspection.ScanListener;
import dev.evolvent.eventstore.inspection.ScanOptions;
import dev.evolvent.eventstore.inspection.ScanProgress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How all events are gone through, and who sees how far that is: the options of every command that does so. */
final class ScanFlags {

    private static final long SILENCE_NANOS = 2_000_000_000L;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--threads", paramLabel = "N",
            description = "How many threads and connections. Default: one for each processor, at most 4.")
    private int threads = ScanOptions.DEFAULT.threads();

    @Option(names = "--progress",
            description = "Tell on stderr how far it is, even if that is no terminal.")
    private boolean progress;

    private boolean shown;

    Inspection inspection(DatabaseOptions database) {
        atLeastOne("--threads", threads);
        ScanOptions options = ScanOptions.DEFAULT.threads(threads);
        boolean terminal = isTerminal();
        DataSource dataSource = database.dataSource();
        return Inspection.open(dataSource, database.layout(dataSource))
                .with(progress || terminal ? options.listener(listener(terminal)) : options);
    }

    /** A number below that is a mistake of whoever has written the command. */
    void atLeastOne(String option, int number) {
        if (number < 1) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), option + " is at least 1.");
        }
    }

    private ScanListener listener(boolean terminal) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        long[] told = {System.nanoTime()};
        return state -> {
            if (terminal) {
                // Over the line before, whose end is wiped out.
                err.print("\r" + text(state) + "\u001b[K");
                shown = true;
            } else if (System.nanoTime() - told[0] > SILENCE_NANOS) {
                err.println(text(state));
                told[0] = System.nanoTime();
            }
            err.flush();
            return true;
        };
    }

    /** Wipes the last line of progress out. */
    void end() {
        if (shown) {
            PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    private static String text(ScanProgress state) {
        StringBuilder text = new StringBuilder(number(state.events()));
        state.total().ifPresent(total -> text.append(" of about ").append(number(total)));
        text.append(" events, ").append(number(state.perSecond())).append("/s");
        state.remaining().ifPresent(left -> text.append(", ").append(left.toSeconds()).append(" s left"));
        return text.toString();
    }

    static String number(long number) {
        return String.format("%,d", number);
    }

    /** Java does not tell; Linux does. */
    private static boolean isTerminal() {
        try {
            String target = Path.of("/proc/self/fd/2").toRealPath().toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}
