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

/** Prints what gives a role the rights for a task. */
@Command(name = "roles", header = "Prints SQL that makes a role with the rights for one task, and no others.",
        description = {"",
                "reader: reads and follows events, counts and proves them. projector: builds read models, too. migrator: changes "
                        + "the events table, as only its owner may. Nothing is run: read it, and let an owner run it.",
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

    @Option(names = "--role", paramLabel = "NAME", required = true, description = "The role; made if it is not there.")
    private String role = "";

    @Override
    public void run() {
        DataSource dataSource = database.dataSource();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(Rights.of(dataSource, database.layout(dataSource), task).script(role));
        out.flush();
    }
}
