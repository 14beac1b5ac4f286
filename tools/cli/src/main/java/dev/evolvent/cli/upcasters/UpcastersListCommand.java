package dev.evolvent.cli.upcasters;

import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RegistryOptions;
import dev.evolvent.cli.shared.UnusedOptions;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.graph.EventOverview;
import dev.evolvent.upcasters.graph.FieldLineage;
import dev.evolvent.views.UpcasterView;
import java.util.List;
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
        output.print(new UpcasterView.Lineage(lineage));
    }

    private void list(UpcasterRegistry registry) {
        EventType only = event == null ? null : RegistryOptions.current(registry, event);
        List<EventOverview> events = EventOverview.of(registry).stream()
                .filter(each -> only == null || each.type().equals(only)).toList();
        output.print(new UpcasterView.Listed(events));
    }
}
