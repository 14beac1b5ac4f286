package dev.evolvent.cli.upcasters;

import dev.evolvent.cli.shared.Answer;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RegistryOptions;
import dev.evolvent.cli.shared.UnusedOptions;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.graph.EventOverview.Stored;
import dev.evolvent.upcasters.graph.EventOverview.WayBack;
import dev.evolvent.upcasters.graph.EventOverview;
import dev.evolvent.upcasters.graph.FieldLineage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the current events, one per line. */
@Command(name = "list", header = "Lists the current events, and their stored older forms.", description = {"",
        "For each event: its current revision, the class that reads it, the stored types that become it, the "
                + "number of steps, whether it can be downcast for readers of older revisions, and a hash that changes "
                + "with any of these steps. With --field: where a field of an event comes from.",
        "",
        "Examples:%n  evolvent upcasters list --yaml docs/examples/upcasters%n"
                + "  evolvent upcasters list --yaml docs/examples/upcasters \\%n      --event OrderPlaced --field currency",
        ""})
final class UpcastersListCommand implements Runnable {

    private static final int SHORT_HASH = 12;

    @Mixin
    private final RegistryOptions options = new RegistryOptions();

    @Option(names = "--event", paramLabel = "NAME", description = "Only this event.")
    private @Nullable String event;

    @Option(names = "--field", paramLabel = "PATH",
            description = "Show where this field of the event comes from: currency, address.city, lines[].price.")
    private @Nullable String field;

    @Mixin
    private final UnusedOptions.Database ignored = new UnusedOptions.Database();

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        if (field == null) {
            list(options.registry());
        } else if (event == null) {
            throw output.wrong("--field needs --event: name the event of the field.");
        } else {
            lineage(path(field), event);
        }
    }

    private FieldPath path(String text) {
        try {
            return FieldPath.of(text);
        } catch (IllegalArgumentException e) {
            throw output.wrong(String.valueOf(e.getMessage()));
        }
    }

    private void lineage(FieldPath path, String name) {
        UpcasterRegistry registry = options.registry();
        FieldLineage lineage = FieldLineage.of(registry, RegistryOptions.current(registry, name), path);
        output.print(out -> out.print(lineage.text()), lineage::json);
    }

    private void list(UpcasterRegistry registry) {
        EventType only = event == null ? null : RegistryOptions.current(registry, event);
        List<EventOverview> events = EventOverview.of(registry).stream()
                .filter(each -> only == null || each.type().equals(only)).toList();
        output.print(out -> Answer.table(out, text(events)),
                () -> Map.of("events", events.stream().map(UpcastersListCommand::json).toList()));
    }

    private static List<List<String>> text(List<EventOverview> events) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("event", "read by", "older forms", "steps", "way back", "hash"));
        for (EventOverview each : events) {
            rows.add(List.of(each.type().toString(), each.readBy().map(Class::getName).orElse("(tree)"), older(each),
                    Integer.toString(each.steps()), wayBack(each), each.hash().substring(0, SHORT_HASH)));
        }
        return rows;
    }

    private static String older(EventOverview event) {
        String types = types(event, stored -> true);
        String formerNames = event.stored().stream().filter(stored -> stored.todaysName().isPresent())
                .map(stored -> stored.type().name()).distinct().collect(Collectors.joining(", "));
        return (types.isEmpty() ? "-" : types) + (formerNames.isEmpty() ? "" : "; also as " + formerNames);
    }

    private static String wayBack(EventOverview event) {
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put("lossless to ", types(event, stored -> stored.wayBack() instanceof WayBack.Lossless));
        ways.put("lossy to ", types(event, stored -> stored.wayBack() instanceof WayBack.Lossy));
        ways.put("none to ", types(event, stored -> stored.wayBack() instanceof WayBack.None));
        String text = ways.entrySet().stream().filter(way -> !way.getValue().isEmpty())
                .map(way -> way.getKey() + way.getValue()).collect(Collectors.joining("; "));
        return text.isEmpty() ? "-" : text;
    }

    /** Without the event's own name, and without types that differ only in that. */
    private static String types(EventOverview event, Predicate<Stored> which) {
        return event.stored().stream().filter(stored -> !stored.type().equals(event.type()))
                .filter(stored -> stored.todaysName().isEmpty()).filter(which)
                .map(stored -> stored.type().name().equals(event.type().name())
                        ? stored.type().revision().toString()
                        : stored.type().toString())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> json(EventOverview event) {
        Map<String, Object> json = Answer.type(event.type());
        event.readBy().ifPresent(reader -> json.put("class", reader.getName()));
        json.put("steps", event.steps());
        json.put("hash", event.hash());
        json.put("storedAs", event.stored().stream().map(stored -> {
            Map<String, Object> row = Answer.type(stored.type());
            row.put("hash", stored.hash());
            stored.todaysName().ifPresent(today -> row.put("readAs", Answer.type(today)));
            switch (stored.wayBack()) {
                case WayBack.Lossless lossless -> row.put("wayBack", "lossless");
                case WayBack.Lossy(var losses) -> {
                    row.put("wayBack", "lossy");
                    row.put("losses", losses.stream().map(Object::toString).toList());
                }
                case WayBack.None(String reason) -> {
                    row.put("wayBack", "none");
                    row.put("reason", reason);
                }
            }
            return row;
        }).toList());
        return json;
    }
}
