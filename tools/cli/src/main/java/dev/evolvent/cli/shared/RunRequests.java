package dev.evolvent.cli.shared;

import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.run.RunControl;
import dev.evolvent.postgres.run.RunKey;
import dev.evolvent.postgres.run.RunRequest;
import dev.evolvent.views.RunView;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Sends requests to a run of any kind, from any process. */
public record RunRequests(DataSource dataSource, RunKey key, Output output) {

    /**
     * Asks a run to pause.
     *
     * @param resume
     *            the command that resumes it
     */
    public void pause(String resume) {
        require(new Database(dataSource)
                .transaction(session -> RunControl.ask(session, key, RunRequest.Command.PAUSE)));
        done("pause", "Asked to pause. Resume it: " + resume);
    }

    public void resume() {
        require(new Database(dataSource).transaction(session -> RunControl.resume(session, key)));
        done("resume", "Resumed.");
    }

    /**
     * Asks a run to stop.
     *
     * @param status
     *            the command that shows the result
     */
    public void cancel(String status) {
        require(new Database(dataSource)
                .transaction(session -> RunControl.ask(session, key, RunRequest.Command.CANCEL)));
        done("cancel", "Asked to cancel. See " + status);
    }

    public void tune(@Nullable Integer threads, @Nullable Integer rate) {
        if (threads == null && rate == null) {
            throw output.wrong("Say --threads N, or --rate N, or both.");
        }
        output.atLeast(1, "--threads", threads == null ? 1 : threads);
        output.atLeast(0, "--rate", rate == null ? 0 : rate);
        require(new Database(dataSource)
                .transaction(session -> RunControl.tune(session, key, optional(threads), optional(rate))));
        done("tune", "Tuned, from the next report of the run on.");
    }

    private static OptionalInt optional(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Fails if no run received the request. */
    public void require(boolean asked) {
        if (!asked) {
            throw RunControl.notActive(key);
        }
    }

    private void done(String request, String next) {
        if (output.isJson()) {
            output.print(new RunView.Requested(key, request, next));
        } else {
            output.err().println(next);
        }
    }
}
