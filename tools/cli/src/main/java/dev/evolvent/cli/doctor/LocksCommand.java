package dev.evolvent.cli.doctor;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.ConnectionOptions;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.eventstore.doctor.Locks.Waiting;
import dev.evolvent.eventstore.doctor.Locks;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows which sessions block others. */
@Command(name = "locks", header = "Shows which sessions block which others, and terminates one on request.",
        description = {
                "",
                "Below each blocking session, it lists the sessions that wait for it, and the lock. --end PID "
                        + "terminates a session: its transaction is rolled back, and its application loses the connection. "
                        + "This cannot be undone.",
                "", "Examples:%n  evolvent locks --url jdbc:postgresql://localhost/shop%n  evolvent locks --end 4711",
                ""})
public final class LocksCommand implements Runnable {

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--end", paramLabel = "PID", description = "Terminate this session.")
    private @Nullable Integer end;

    @Mixin
    private final Confirmation confirmation = new Confirmation();

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        Locks locks = Locks.of(connection.dataSource());
        if (end != null) {
            confirmation.require(output, "Terminate session: " + locks.describe(end) + ".", String.valueOf(end));
            locks.end(end);
            output.err().println("Ended.");
            return;
        }
        List<Waiting> waiting = locks.tree();
        output.print(out -> {
            if (waiting.isEmpty()) {
                out.println("No session is blocked.");
            }
            waiting.forEach(each -> print(each, "", out));
        }, () -> Map.of("locks", waiting.stream().map(LocksCommand::json).toList()));
    }

    private static void print(Waiting session, String indent, PrintWriter out) {
        out.println(indent + session.session() + session.waitsFor().map(lock -> ", waits for " + lock).orElse(""));
        session.behind().forEach(each -> print(each, indent + "  ", out));
    }

    private static Map<String, Object> json(Waiting session) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pid", session.pid());
        json.put("session", session.session());
        session.waitsFor().ifPresent(lock -> json.put("waitsFor", lock));
        json.put("behind", session.behind().stream().map(LocksCommand::json).toList());
        return json;
    }
}
