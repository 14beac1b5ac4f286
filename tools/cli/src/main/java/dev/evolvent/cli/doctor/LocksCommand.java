package dev.evolvent.cli.doctor;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.ConnectionOptions;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.eventstore.doctor.Locks;
import dev.evolvent.views.DoctorView;
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
        output.print(new DoctorView.LockTree(locks.tree()));
    }
}
