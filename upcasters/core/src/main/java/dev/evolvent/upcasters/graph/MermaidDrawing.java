package dev.evolvent.upcasters.graph;

import dev.evolvent.upcasters.event.EventType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a graph as a flowchart of Mermaid. */
final class MermaidDrawing {

    private final StringBuilder lines = new StringBuilder("flowchart LR\n");
    private final Map<EventType, String> nodes = new LinkedHashMap<>();

    private MermaidDrawing() {}

    static String of(RegistryGraph graph) {
        MermaidDrawing drawing = new MermaidDrawing();
        graph.types().forEach(drawing::node);
        graph.arrows().forEach(drawing::arrow);
        graph.types().forEach(drawing::formerName);
        return drawing.lines.append("  classDef current stroke-width:3px\n").toString();
    }

    private void node(RegistryGraph.Type type) {
        String id = "t" + nodes.size();
        nodes.put(type.type(), id);
        lines.append("  ").append(id).append("[\"").append(escaped(type.type().toString()))
                .append(type.readBy().map(reader -> "<br/>" + escaped(reader.getSimpleName())).orElse(""))
                .append("\"]").append(type.current() ? ":::current" : "").append('\n');
    }

    private void arrow(RegistryGraph.Arrow arrow) {
        String label = Stream.concat(Stream.of(arrow.label()).filter(text -> !text.isEmpty()),
                arrow.changes().stream().map(Object::toString)).map(MermaidDrawing::escaped)
                .collect(Collectors.joining("<br/>"));
        String target = arrow.to().map(nodes::get).orElse("dropped((dropped))");
        lines.append("  ").append(nodes.get(arrow.from())).append(" -->")
                .append(label.isEmpty() ? "" : "|\"" + label + "\"|").append(' ').append(target).append('\n');
    }

    private void formerName(RegistryGraph.Type type) {
        type.todaysName().ifPresent(today -> lines.append("  ").append(nodes.get(type.type()))
                .append(" -.->|\"former name\"| ").append(nodes.get(today)).append('\n'));
    }

    /** Characters with a meaning in Mermaid, Markdown or HTML are written as numbers. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || " .,:=+-/()$".indexOf(point) >= 0) {
                escaped.appendCodePoint(point);
            } else if (Character.isISOControl(point)) {
                escaped.append(' ');
            } else {
                escaped.append('#').append(point).append(';');
            }
        });
        return escaped.toString();
    }
}
