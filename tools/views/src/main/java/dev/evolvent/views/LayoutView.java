package dev.evolvent.views;

import dev.evolvent.eventstore.detection.Candidate;
import dev.evolvent.eventstore.detection.NearMiss;
import dev.evolvent.eventstore.layout.Attribute;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which tables hold events, in which layout.
 *
 * @param near
 *            tables that lack something, if there is no candidate
 */
public record LayoutView(List<Candidate> candidates, List<NearMiss> near) implements View {

    public LayoutView {
        candidates = List.copyOf(candidates);
        near = List.copyOf(near);
    }

    @Override
    public JsonObject json() {
        return new JsonObject().put("candidates", candidates, LayoutView::json)
                .put("nearMisses", near, miss -> new JsonObject().put("table", miss.table().toString())
                        .put("missing", miss.missing(), Attribute::key).put("yaml", miss.draft()));
    }

    private static JsonObject json(Candidate candidate) {
        return new JsonObject().put("layout", candidate.layout().name())
                .put("table", candidate.layout().table().toString()).put("percent", candidate.percent())
                .put("sure", candidate.isSure()).put("because", candidate.because())
                .put("yaml", candidate.layout().toYaml());
    }

    @Override
    public void text(PrintWriter out) {
        for (Candidate candidate : candidates) {
            out.println(candidate.percent() + " %  " + candidate.layout().name() + " in " + candidate.layout().table());
            candidate.because().forEach(reason -> out.println("        " + reason));
        }
        if (candidates.isEmpty()) {
            out.println("No table looks like an events table.");
            near.forEach(each -> out.println("Nearest: " + each.table() + ". Recognized: " + each.recognized()
                    + ". Missing: " + each.missing().stream().map(Attribute::key).collect(Collectors.joining(", "))
                    + "."));
            out.println(near.isEmpty()
                    ? "Describe your table in a layout file, starting from: evolvent layout show document-store"
                    : "For a draft to complete, and then to pass to --layout: evolvent layout detect --yaml");
        }
    }
}
