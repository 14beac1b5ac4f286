package dev.evolvent.upcasters.graph;

import dev.evolvent.upcasters.Change;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.event.EventType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints a graph as text. */
final class TextDrawing {

    private final StringBuilder lines = new StringBuilder();

    private TextDrawing() {}

    static String of(RegistryGraph graph) {
        TextDrawing drawing = new TextDrawing();
        graph.parts().forEach(drawing::draw);
        return drawing.lines.toString();
    }

    private void draw(RegistryGraph part) {
        if (!lines.isEmpty()) {
            line(0, "");
        }
        part.types().stream().filter(RegistryGraph.Type::current).forEach(type -> line(0, type.type()
                + type.readBy().map(reader -> ", read by " + reader.getName()).orElse(", read as a tree")));
        Map<Step, List<RegistryGraph.Arrow>> steps = part.arrows().stream()
                .collect(Collectors.groupingBy(RegistryGraph.Arrow::step, LinkedHashMap::new, Collectors.toList()));
        steps.forEach(this::step);
        part.types().stream().filter(type -> type.todaysName().isPresent())
                .collect(Collectors.groupingBy(type -> type.todaysName().orElseThrow(), LinkedHashMap::new,
                        Collectors.mapping(type -> type.type().toString(), Collectors.joining(", "))))
                .forEach((EventType today, String former) -> line(1, former + " is read as " + today));
    }

    private void step(Step step, List<RegistryGraph.Arrow> arrows) {
        line(1, step + "  (" + step.place() + ")");
        for (RegistryGraph.Arrow arrow : arrows) {
            boolean branches = !(step.outcome() instanceof Step.Becomes);
            if (branches) {
                line(2, arrow.to().map(target -> target + ", ").orElse("") + arrow.label());
            }
            for (Change change : arrow.changes()) {
                line(branches ? 3 : 2, change.toString());
            }
        }
    }

    /** Control characters in a name or a text do not break a line. */
    private void line(int depth, String text) {
        lines.append("  ".repeat(depth)).append(text.replaceAll("\\p{Cntrl}", " ")).append('\n');
    }
}
