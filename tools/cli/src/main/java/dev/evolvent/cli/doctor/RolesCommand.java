package dev.evolvent.cli.doctor;

import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.eventstore.doctor.Rights;
import dev.evolvent.eventstore.doctor.Task;
import java.io.PrintWriter;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the script that grants a role the rights for a task. */
@Command(name = "roles", header = "Prints SQL that creates a role with exactly the rights for one task.",
        description = {"",
                "reader: reads, follows, counts and proves events. projector: also builds read models. migrator: "
                        + "changes the events table, which only its owner may do. Nothing is executed: review the SQL, then "
                        + "let an owner run it.",
                "", "Examples:%n  evolvent roles --task reader --role evolvent_reader | psql shop%n"
                        + "  evolvent roles --task migrator --role evolvent_migrator",
                ""})
public final class RolesCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--task", paramLabel = "TASK", required = true, description = "reader, projector or migrator.")
    private Task task = Task.READER;

    @Option(names = "--role", paramLabel = "NAME", required = true,
            description = "The role's name. The SQL creates it if it does not exist.")
    private String role = "";

    @Override
    public void run() {
        DataSource dataSource = database.dataSource();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(Rights.of(dataSource, database.layout(dataSource), task).script(role));
        out.flush();
    }
}
