package dev.evolvent.cli.doctor;

import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.eventstore.doctor.Diagnosis.Level;
import dev.evolvent.eventstore.doctor.Diagnosis;
import dev.evolvent.eventstore.doctor.Doctor;
import dev.evolvent.eventstore.doctor.Task;
import dev.evolvent.views.DoctorView;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks an events table for risks. */
@Command(name = "doctor",
        header = "Checks an events table for risks and missing rights. Reads only.",
        description = {"",
                "Checks whether positions are assigned in order (sequence cache, JPA allocation), whether positions "
                        + "and versions are unique, whether events are protected against changes, which transactions hold "
                        + "readers back, and which rights this role lacks for a task. With --task migrator it also checks what "
                        + "blocks a migration: old transactions, replicas and slots, invalid indexes, constraints that are not "
                        + "validated, disk space, the last backup. Each line is ok, warning or stop, with a fix. Exit code 13: "
                        + "at least one check is at stop.",
                "", "Examples:%n  evolvent doctor --url jdbc:postgresql://localhost/shop%n"
                        + "  evolvent doctor --task migrator --user evolvent_migrator",
                ""})
public final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--task", paramLabel = "TASK", defaultValue = "reader",
            description = "The task of this role: reader, projector or migrator. Default: ${DEFAULT-VALUE}.")
    private Task task = Task.READER;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        DataSource dataSource = database.dataSource();
        List<Diagnosis> diagnoses = Doctor.of(dataSource, database.layout(dataSource)).examine(task);
        output.print(new DoctorView.Diagnoses(diagnoses));
        return diagnoses.stream().anyMatch(diagnosis -> diagnosis.level() == Level.STOP) ? ExitCode.STOP : ExitCode.OK;
    }
}
