package dev.evolvent.views;

import dev.evolvent.eventstore.inspection.Census.Shape;
import dev.evolvent.eventstore.inspection.Census;
import dev.evolvent.eventstore.inspection.RegistryUse.Need;
import dev.evolvent.eventstore.inspection.RegistryUse.Reading;
import dev.evolvent.eventstore.inspection.RegistryUse;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which types and revisions are stored.
 *
 * @param use
 *            how they are read today, if it is known
 * @param shapes
 *            whether the text has the most frequent shapes of each type; the JSON always has them
 */
public record CensusView(Census census, Optional<RegistryUse> use, boolean shapes) implements View {

    private static final int TOP = 10;

    @Override
    public JsonObject json() {
        JsonObject json = new JsonObject().put("events", census.count()).put("types", types(census));
        use.ifPresent(found -> json.put("reading", found.types(), type -> EventJson.type(type.type())
                .put("count", type.count()).put("today", words(type.reading())))
                .put("steps", found.steps(), step -> EventJson.step(step.step()).put("need", step.need())));
        return json;
    }

    @Override
    public void text(PrintWriter out) {
        TextTable table = table(census);
        use.ifPresent(found -> table.column("today",
                found.types().stream().map(type -> words(type.reading())).toList()));
        out.print(table);
        out.println("  " + Words.counted(census.count(), "event"));
        if (shapes) {
            census.entries().forEach(entry -> shapes(entry, out));
        }
        use.ifPresent(found -> steps(found, out));
    }

    public static TextTable table(Census census) {
        TextTable table = new TextTable("type", "revision", "events", "first", "last", "payload bytes", "shapes");
        census.entries().forEach(entry -> table.row(entry.type().name(), entry.type().revision().toString(),
                Words.number(entry.count()), day(entry.firstTime()), day(entry.lastTime()),
                Words.number(entry.payloadBytes()), Words.number(entry.shapes().size())));
        return table;
    }

    /** A year may have more than four digits. */
    private static String day(Instant time) {
        return time.toString().replaceFirst("T.*", "");
    }

    public static List<JsonObject> types(Census census) {
        return census.entries().stream().map(entry -> {
            List<Shape> top = entry.topShapes(TOP);
            return new JsonObject().put("type", entry.type().name()).put("revision", entry.type().revision().text())
                    .put("count", entry.count()).put("firstTime", entry.firstTime()).put("lastTime", entry.lastTime())
                    .put("firstPosition", entry.firstPosition()).put("lastPosition", entry.lastPosition())
                    .put("payloadBytes", entry.payloadBytes())
                    .put("shapes", top, shape -> new JsonObject().put("count", shape.count())
                            .put("kind", shape.kind()).put("keys", shape.keys()))
                    .put("otherShapes", others(entry, top));
        }).toList();
    }

    private static long others(Census.Entry entry, List<Shape> top) {
        return entry.count() - top.stream().mapToLong(Shape::count).sum();
    }

    private static void shapes(Census.Entry entry, PrintWriter out) {
        out.println();
        out.println("  " + entry.type());
        List<Shape> top = entry.topShapes(TOP);
        top.forEach(shape -> out.println("    " + Words.number(shape.count()) + " x " + words(shape)));
        if (others(entry, top) > 0) {
            out.println("    " + Words.number(others(entry, top)) + " x other shapes");
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
            case Reading.Upcast(int steps) -> "upcast in " + Words.counted(steps, "step");
            case Reading.Dropped dropped -> "dropped";
            case Reading.Unknown unknown -> "UNKNOWN";
        };
    }

    private static void steps(RegistryUse use, PrintWriter out) {
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
        out.println("  " + needed + " of " + Words.counted(use.steps().size(), "step") + " needed");
    }
}
