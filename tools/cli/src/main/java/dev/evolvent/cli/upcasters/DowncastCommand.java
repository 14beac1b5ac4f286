package dev.evolvent.cli.upcasters;

import dev.evolvent.EvolventException;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RegistryOptions;
import dev.evolvent.cli.shared.UnusedOptions;
import dev.evolvent.upcasters.Downcaster;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.UpcasterError;
import dev.evolvent.views.UpcasterView;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Downcasts a current payload to an older form. */
@Command(name = "downcast", header = "Converts a payload back to an older revision, and reports what is lost.",
        description = {
                "",
                "Prints the older payload on stdout, and what its readers will miss on stderr. With --output json, "
                        + "everything is on stdout.",
                "",
                "Example:%n  evolvent upcasters downcast order.json --event OrderPlaced --to 1 --yaml docs/examples/upcasters",
                ""})
final class DowncastCommand implements Runnable {

    @Mixin
    private final PayloadInput input = new PayloadInput();

    @Mixin
    private final RegistryOptions options = new RegistryOptions();

    @Option(names = "--event", paramLabel = "NAME", required = true,
            description = "The current name of the event.")
    private String event = "";

    @Option(names = "--from", paramLabel = "REVISION",
            description = "The revision of the payload, or none. Default: the current one.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "REVISION", required = true,
            description = "The target revision, or none for events that are stored without one.")
    private String to = "";

    @Mixin
    private final UnusedOptions.Database ignored = new UnusedOptions.Database();

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        UpcasterRegistry registry = options.registry();
        EventType newer = from == null
                ? RegistryOptions.current(registry, event)
                : new EventType(event, RegistryOptions.revision(from));
        Downcaster downcaster = registry.downcaster(newer, older(registry, RegistryOptions.revision(to)));
        Downcaster.Result result = downcaster.apply(input.as(newer));
        output.print(new UpcasterView.Downcast(result, downcaster.possibleLosses()));
        if (!output.isJson()) {
            result.losses().forEach(loss -> output.err().println("Lost: " + loss));
            output.err().flush();
        }
    }

    /** A revision of the event; or else of one of its earlier names, if only one of those has such a revision. */
    private EventType older(UpcasterRegistry registry, Revision revision) {
        EventType own = new EventType(event, revision);
        if (registry.types().contains(own)) {
            return own;
        }
        List<EventType> others = registry.typesThatBecome(event).stream()
                .filter(type -> type.revision().equals(revision)).map(registry::underTodaysName).distinct().toList();
        if (others.size() > 1) {
            throw new EvolventException(UpcasterError.NO_WAY_BACK, "Several types of this revision become " + event
                    + ": " + others.stream().map(EventType::toString).sorted().collect(Collectors.joining(", ")) + ".");
        }
        return others.isEmpty() ? own : others.getFirst();
    }
}
