package dev.evolvent.cli;

import dev.evolvent.eventstore.doctor.Diagnosis;
import dev.evolvent.eventstore.doctor.Diagnosis.Level;
import dev.evolvent.eventstore.doctor.Doctor;
import dev.evolvent.eventstore.doctor.Task;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks for what endangers an events table. */
@Command(name = "doctor",
        header = "Looks for what endangers an events table, and for rights that are lacking. Reads only.",
        description = {"",
                "Whether positions are handed out in order (the sequence's cache, positions that JPA draws ahead), whether "
                        + "something makes positions and versions unique, whether events are guarded against changes, who "
                        + "holds readers back, and which rights this role lacks for a task. Each line is ok, warning or stop, "
                        + "with what to do. Exit code 13 says that something stops.",
                "", "Examples:%n  evolvent doctor --url jdbc:postgresql://localhost/shop%n"
                        + "  evolvent doctor --task migrator --user evolvent_migrator",
                ""})
final class DoctorCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--task", paramLabel = "TASK", defaultValue = "reader",
            description = "What this role is to do: reader, projector or migrator. Default: ${DEFAULT-VALUE}.")
    private Task task = Task.READER;

    @Option(names = "--output", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private OutputFormat output = OutputFormat.TEXT;

    @Override
    public Integer call() {
        DataSource dataSource = database.dataSource();
        List<Diagnosis> diagnoses = Doctor.of(dataSource, database.layout(dataSource)).examine(task);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (output == OutputFormat.JSON) {
            Answer.json(out, Map.of("diagnoses", diagnoses.stream().map(DoctorCommand::json).toList()));
        } else {
            diagnoses.forEach(diagnosis -> print(diagnosis, out));
        }
        out.flush();
        return diagnoses.stream().anyMatch(diagnosis -> diagnosis.level() == Level.STOP) ? ExitCode.STOP : ExitCode.OK;
    }

    private static void print(Diagnosis diagnosis, PrintWriter out) {
        out.println(String.format("%-7s  %s: %s", word(diagnosis), diagnosis.what(), diagnosis.found()));
        if (!diagnosis.remedy().isEmpty()) {
            out.println("         -> " + diagnosis.remedy());
        }
    }

    private static Map<String, Object> json(Diagnosis diagnosis) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", word(diagnosis));
        json.put("what", diagnosis.what());
        json.put("found", diagnosis.found());
        json.put("remedy", diagnosis.remedy());
        return json;
    }

    private static String word(Diagnosis diagnosis) {
        return diagnosis.level().name().toLowerCase(Locale.ROOT);
    }
}
