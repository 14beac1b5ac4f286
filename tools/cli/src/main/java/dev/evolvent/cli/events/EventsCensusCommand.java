package dev.evolvent.cli.events;

import dev.evolvent.EvolventException;
import dev.evolvent.cli.shared.Answer;
import dev.evolvent.cli.shared.CliError;
import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RegistryOptions;
import dev.evolvent.eventstore.inspection.Census.Shape;
import dev.evolvent.eventstore.inspection.Census;
import dev.evolvent.eventstore.inspection.RegistryUse.Need;
import dev.evolvent.eventstore.inspection.RegistryUse.Reading;
import dev.evolvent.eventstore.inspection.RegistryUse;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts the stored types and revisions. */
@Command(name = "census", header = "Counts the stored event types and revisions. Reads only.", description = {"",
        "For each type it prints the number of events, the first and the last date, and the number of "
                + "payload shapes (sets of top-level keys). With --yaml or --jar it also prints how each type is read "
                + "today, and which steps no stored event needs. Exit code 12: a stored type is unknown to the "
                + "upcasters.",
        "",
        "With --state, the result is saved in a file, and the next run reads only newer events.", "",
        "Examples:%n  evolvent events census --url jdbc:postgresql://localhost/shop --table public.events%n"
                + "  evolvent events census --shapes --output json%n"
                + "  evolvent events census --state census.json%n"
                + "  evolvent events census --yaml src/main/resources/events",
        ""})
public final class EventsCensusCommand implements Callable<Integer> {

    private static final int TOP = 10;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final RegistryOptions registry = new RegistryOptions();

    @Mixin
    private final ScanFlags scan = new ScanFlags();

    @Option(names = "--state", paramLabel = "FILE",
            description = "Resume from this file if it exists, and overwrite it. Needs a global order (--position).")
    private @Nullable Path state;

    @Option(names = "--shapes", description = "Also print the most frequent shapes of each type.")
    private boolean shapes;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        // Errors in the declarations are reported before the events are read.
        Optional<UpcasterRegistry> declared = registry.ifGiven();
        Census census = take();
        Optional<RegistryUse> use = declared.map(census::against);
        output.print(out -> print(census, use, out), () -> json(census, use));
        return use.filter(found -> !found.unknown().isEmpty()).isPresent() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private Census take() {
        Optional<Path> file = Optional.ofNullable(state);
        file.ifPresent(EventsCensusCommand::requireFolder);
        Optional<Census> earlier = file.flatMap(Census::read);
        Census census = scan.of(database, output,
                inspection -> earlier.map(inspection::census).orElseGet(inspection::census));
        file.ifPresent(census::write);
        return census;
    }

    /** Reported before the events are read, which may take long: the file is written at the end. */
    private static void requireFolder(Path file) {
        if (!Files.isWritable(file.toAbsolutePath().resolveSibling("."))) {
            throw new EvolventException(CliError.OUTPUT_NOT_WRITABLE, "The file " + file
                    + " cannot be written: its folder does not exist or is not writable.");
        }
    }

    private void print(Census census, Optional<RegistryUse> use, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : text(census)) {
            rows.add(new ArrayList<>(row));
        }
        use.ifPresent(found -> {
            rows.getFirst().add("today");
            for (int i = 0; i < found.types().size(); i++) {
                rows.get(i + 1).add(words(found.types().get(i).reading()));
            }
        });
        Answer.table(out, rows);
        out.println("  " + Answer.counted(census.count(), "event"));
        if (shapes) {
            census.entries().forEach(entry -> printShapes(entry, out));
        }
        use.ifPresent(found -> printSteps(found, out));
    }

    private static void printShapes(Census.Entry entry, PrintWriter out) {
        out.println();
        out.println("  " + entry.type());
        List<Shape> top = entry.topShapes(TOP);
        for (Shape shape : top) {
            out.println("    " + Answer.number(shape.count()) + " x " + words(shape));
        }
        long others = entry.count() - top.stream().mapToLong(Shape::count).sum();
        if (others > 0) {
            out.println("    " + Answer.number(others) + " x other shapes");
        }
    }

    private static String words(Shape shape) {
        return switch (shape.kind()) {
            case OBJECT -> shape.keys().isEmpty() ? "{}" : String.join(", ", shape.keys());
            case LARGE_OBJECT -> "an object with more than 100 keys";
            case NOT_AN_OBJECT -> "not an object";
            case NOT_JSON -> "not JSON";
        };
    }

    private static String words(Reading reading) {
        return switch (reading) {
            case Reading.Current current -> "current";
            case Reading.Upcast(int steps) -> "upcast in " + Answer.counted(steps, "step");
            case Reading.Dropped dropped -> "dropped";
            case Reading.Unknown unknown -> "UNKNOWN";
        };
    }

    private static void printSteps(RegistryUse use, PrintWriter out) {
        out.println();
        for (RegistryUse.StepUse step : use.steps()) {
            switch (step.need()) {
                case NEEDED -> {
                }
                case NO_LONGER_NEEDED -> out.println("  " + step.step() + ": no stored event needs it");
                case ORPHAN -> out.println("  " + step.step() + ": no event of that name is stored");
            }
        }
        long needed = use.steps().stream().filter(step -> step.need() == Need.NEEDED).count();
        out.println("  " + needed + " of " + Answer.counted(use.steps().size(), "step") + " needed");
    }

    public static List<List<String>> text(Census census) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("type", "revision", "events", "first", "last", "payload bytes", "shapes"));
        for (Census.Entry entry : census.entries()) {
            rows.add(List.of(entry.type().name(), entry.type().revision().toString(),
                    Answer.number(entry.count()), day(entry.firstTime()),
                    day(entry.lastTime()), Answer.number(entry.payloadBytes()),
                    Answer.number(entry.shapes().size())));
        }
        return rows;
    }

    /** A year may have more than four digits. */
    private static String day(Instant time) {
        return time.toString().replaceFirst("T.*", "");
    }

    private static Map<String, Object> json(Census census, Optional<RegistryUse> use) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("events", census.count());
        json.put("types", json(census));
        use.ifPresent(found -> json.putAll(json(found)));
        return json;
    }

    public static List<Map<String, Object>> json(Census census) {
        return census.entries().stream().map(entry -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("type", entry.type().name());
            row.put("revision", entry.type().revision().text());
            row.put("count", entry.count());
            row.put("firstTime", entry.firstTime().toString());
            row.put("lastTime", entry.lastTime().toString());
            entry.firstPosition().ifPresent(position -> row.put("firstPosition", position));
            entry.lastPosition().ifPresent(position -> row.put("lastPosition", position));
            row.put("payloadBytes", entry.payloadBytes());
            List<Shape> top = entry.topShapes(TOP);
            row.put("shapes", top.stream().map(EventsCensusCommand::json).toList());
            row.put("otherShapes", entry.count() - top.stream().mapToLong(Shape::count).sum());
            return row;
        }).toList();
    }

    private static Map<String, Object> json(Shape shape) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("count", shape.count());
        row.put("kind", Answer.word(shape.kind()));
        row.put("keys", shape.keys());
        return row;
    }

    private static Map<String, Object> json(RegistryUse use) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("reading", use.types().stream().map(type -> {
            Map<String, Object> row = Answer.type(type.type());
            row.put("count", type.count());
            row.put("today", words(type.reading()));
            return row;
        }).toList());
        json.put("steps", use.steps().stream().map(step -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("step", step.step().toString());
            row.put("place", step.step().place());
            row.put("need", Answer.word(step.need()));
            return row;
        }).toList());
        return json;
    }
}
