package dev.evolvent.cli.projections;

import dev.evolvent.cli.shared.Answer;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.ProjectionOptions;
import dev.evolvent.cli.shared.RegistryOptions;
import dev.evolvent.cli.shared.UnusedOptions;
import dev.evolvent.postgres.Table;
import dev.evolvent.projections.JdbcProjection;
import dev.evolvent.projections.KeyedFold;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.SqlProjection;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the projections of an application. */
@Command(name = "list", header = "Lists the projections of an application. Needs no database.", description = {"",
        "Prints their tables, and the stored event types, old and current, that they use.",
        "", "Example:%n  evolvent projections list --jar build/orders.jar build/lib/*.jar", ""})
final class ProjectionsListCommand implements Runnable {

    @Mixin
    private final RegistryOptions declarations = new RegistryOptions();

    @Mixin
    private final UnusedOptions.Database ignored = new UnusedOptions.Database();

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        UpcasterRegistry registry = declarations.registry();
        List<Projection> all = ProjectionOptions.of(declarations);
        output.print(out -> {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("projection", "kind", "tables", "events"));
            all.forEach(projection -> rows.add(List.of(projection.name(), kind(projection),
                    String.join(", ", tables(projection)),
                    String.join(", ", Projections.wanted(projection, registry).stream().map(EventType::toString)
                            .sorted().toList()))));
            Answer.table(out, rows);
        }, () -> Map.of("projections", all.stream().map(projection -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", projection.name());
            json.put("kind", kind(projection));
            json.put("version", projection.version());
            json.put("tables", tables(projection));
            json.put("events", Projections.wanted(projection, registry).stream()
                    .sorted(Comparator.comparing(EventType::toString)).map(Answer::type).toList());
            return json;
        }).toList()));
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
}
