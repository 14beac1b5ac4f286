package dev.evolvent.views;

import dev.evolvent.eventstore.EventStore;
import dev.evolvent.postgres.Table;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.JdbcProjection;
import dev.evolvent.projections.KeyedFold;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.SqlProjection;
import dev.evolvent.projections.run.ProjectionRunner;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Projections, their generations, and what was done with them. */
public sealed interface ProjectionView extends View {

    static JsonObject json(Generation generation) {
        JsonObject json = new JsonObject().put("number", generation.number())
                .put("state", generation.state().toString()).put("schema", generation.schema());
        return generation.position() == EventStore.BEGINNING ? json : json.put("position", generation.position());
    }

    /** The projections of an application. */
    record Listed(List<Projection> projections, UpcasterRegistry registry) implements ProjectionView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("projections", projections, projection -> new JsonObject()
                    .put("name", projection.name()).put("kind", kind(projection)).put("version", projection.version())
                    .put("tables", tables(projection)).put("events", events(projection), EventJson::type));
        }

        @Override
        public void text(PrintWriter out) {
            TextTable table = new TextTable("projection", "kind", "tables", "events");
            projections.forEach(projection -> table.row(projection.name(), kind(projection),
                    String.join(", ", tables(projection)),
                    events(projection).stream().map(EventType::toString).collect(Collectors.joining(", "))));
            out.print(table);
        }

        private static String kind(Projection projection) {
            return switch (projection) {
                case KeyedFold<?> fold -> "fold";
                case SqlProjection sql -> "sql";
                case JdbcProjection jdbc -> "jdbc";
            };
        }

        private static List<String> tables(Projection projection) {
            return projection.tables().stream().map(name -> new Table(projection.schema(), name).toString()).toList();
        }

        private List<EventType> events(Projection projection) {
            return Projections.wanted(projection, registry).stream()
                    .sorted(Comparator.comparing(EventType::toString)).toList();
        }
    }

    /** That existing tables are the live generation now. */
    record Adopted(String name, Generation live) implements ProjectionView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("name", name).putAll(ProjectionView.json(live));
        }

        @Override
        public void text(PrintWriter out) {
            out.println(name + ": adopted, at position " + Words.position(live.position()));
        }
    }

    /** That the previous generation is live again. */
    record RolledBack(String name, Generation live) implements ProjectionView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("name", name).putAll(ProjectionView.json(live));
        }

        @Override
        public void text(PrintWriter out) {
            out.println(name + ": generation " + live.number() + " is live again, at position "
                    + Words.position(live.position()));
        }
    }

    /** Whether tables that were kept were dropped. */
    record Dropped(String name, boolean dropped) implements ProjectionView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("name", name).put("dropped", dropped);
        }

        @Override
        public void text(PrintWriter out) {
            out.println(name + (dropped ? ": dropped" : ": nothing to drop"));
        }
    }

    /** What a runner does with a projection from now on. */
    record Following(Instant at, String name, ProjectionRunner.State state) implements ProjectionView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("at", at).put("name", name).put("doing", doing())
                    .put("position", state.position()).put("problem", state.problem());
        }

        @Override
        public void text(PrintWriter out) {
            out.println(at + " " + name + ": " + doing()
                    + (state.doing() == ProjectionRunner.Doing.FOLLOWING
                            ? ", at " + Words.position(state.position())
                            : "")
                    + state.problem().map(problem -> ": " + problem).orElse(""));
        }

        private String doing() {
            return Words.word(state.doing()).replace('-', ' ');
        }
    }
}
