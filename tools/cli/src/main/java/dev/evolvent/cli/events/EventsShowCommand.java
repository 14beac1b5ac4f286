package dev.evolvent.cli.events;

import dev.evolvent.EvolventException;
import dev.evolvent.cli.shared.CliError;
import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.EventFilterOptions;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RegistryOptions;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.views.EventsView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows single events: as stored, in their current form, and the differences. */
@Command(name = "show",
        header = "Shows an event or a stream: as stored, in its current form, and the differences. Reads only.",
        description = {"",
                "With upcasters (--yaml, --jar), each event is also shown in its current form, with a line for each "
                        + "field that differs: - for the stored value, + for the current one.",
                "", "Examples:%n  evolvent events show --at 4711%n"
                        + "  evolvent events show --stream order/0815 --yaml docs/examples/upcasters",
                ""})
final class EventsShowCommand implements Callable<Integer> {

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final RegistryOptions upcasters = new RegistryOptions();

    @ArgGroup(multiplicity = "1")
    private final Which which = new Which();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100",
            description = "Maximum number of events of a stream. Default: ${DEFAULT-VALUE}.")
    private int limit = 100;

    @Mixin
    private final Output output = new Output();

    /** Exactly one of these is given. */
    static final class Which {

        @Option(names = "--at", paramLabel = "POSITION", description = "The event at this position.")
        private @Nullable Long position;

        @Option(names = "--id", paramLabel = "ID", description = "The event with this id.")
        private @Nullable String id;

        @Option(names = "--stream", paramLabel = "CATEGORY/ID", description = "The events of this stream.")
        private @Nullable String stream;

        private List<RecordedEvent> events(EventStore store, int limit) {
            if (position != null) {
                return store.at(position).stream().toList();
            }
            return id != null
                    ? store.find(id).stream().toList()
                    : store.readStream(EventFilterOptions.stream(Objects.requireNonNull(stream))).limit(limit).toList();
        }
    }

    @Override
    public Integer call() {
        output.atLeast(1, "--limit", limit);
        Optional<UpcasterRegistry> registry = upcasters.ifGiven();
        EventStore store = database.open();
        List<RecordedEvent> events = which.events(store, limit);
        if (events.isEmpty()) {
            throw new EvolventException(CliError.NO_SUCH_EVENT,
                    "No such event exists in " + store.layout().table() + ".");
        }
        output.print(new EventsView(events, registry.map(store::reader)));
        return ExitCode.OK;
    }
}
