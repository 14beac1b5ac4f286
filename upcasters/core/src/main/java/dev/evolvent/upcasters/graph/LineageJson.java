package dev.evolvent.upcasters.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.Change;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.graph.FieldLineage.Mention;
import dev.evolvent.upcasters.graph.FieldLineage.Origin;

/** Writes a lineage as JSON. */
final class LineageJson {

    private LineageJson() {}

    static ObjectNode of(FieldLineage lineage) {
        ObjectNode json = JsonDrawing.type(lineage.type()).put("field", lineage.field().toString());
        ArrayNode trails = json.putArray("trails");
        lineage.trails().forEach(trail -> {
            ObjectNode written = origin(trail.origin()).put("as", trail.origin().as().toString());
            ArrayNode mentions = written.putArray("changes");
            trail.mentions().forEach(mention -> mentions.add(mention(mention)));
            trails.add(written);
        });
        return json;
    }

    private static ObjectNode origin(Origin origin) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        return switch (origin) {
            case Origin.Stored stored -> json.put("origin", "stored").set("in", JsonDrawing.type(stored.type()));
            case Origin.Added added -> at(json.put("origin", "added"), added.step(), added.change());
            case Origin.Gone gone -> at(json.put("origin", "gone"), gone.step(), gone.change());
            case Origin.Made made -> at(json.put("origin", "made"), made.step()).put("by", made.by());
        };
    }

    private static ObjectNode mention(Mention mention) {
        return at(JsonNodeFactory.instance.objectNode(), mention.step(), mention.change())
                .put("before", mention.before().toString()).put("after", mention.after().toString());
    }

    private static ObjectNode at(ObjectNode json, Step step, Change change) {
        return at(json, step).set("change", JsonDrawing.change(change));
    }

    private static ObjectNode at(ObjectNode json, Step step) {
        return json.put("step", step.toString()).put("place", step.place());
    }
}
