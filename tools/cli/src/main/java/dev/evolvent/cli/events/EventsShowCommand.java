package dev.evolvent.cli.events;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.EvolventException;
import dev.evolvent.cli.shared.Answer;
import dev.evolvent.cli.shared.CliError;
import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.EventFilterOptions;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RegistryOptions;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.UpcastEvent;
import dev.evolvent.upcasters.event.UpcastException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Optional<EventReader> reader = registry.map(store::reader);
        output.print(out -> events.forEach(event -> print(event, reader, out)),
                () -> Map.of("events", events.stream().map(event -> json(event, reader)).toList()));
        return ExitCode.OK;
    }

    private static void print(RecordedEvent event, Optional<EventReader> reader, PrintWriter out) {
        out.println(event.coordinates() + ", " + event.time() + ", id " + event.id());
        out.println("  payload   " + event.payload());
        out.println("  metadata  " + event.metadata());
        if (reader.isPresent()) {
            try {
                List<UpcastEvent> current = reader.get().upcast(event);
                if (current.isEmpty()) {
                    out.println("  is dropped by the upcasters");
                }
                current.forEach(each -> print(event, each, out));
            } catch (UpcastException e) {
                out.println("  cannot be read: " + e.getMessage());
            }
        }
    }

    private static void print(RecordedEvent stored, UpcastEvent current, PrintWriter out) {
        out.println("  is " + current.type() + " today");
        out.println("  payload   " + current.payload());
        difference(stored, current).forEach(line -> out.println("    " + line));
    }

    private static List<String> difference(RecordedEvent stored, UpcastEvent current) {
        List<String> lines = new ArrayList<>();
        lines.addAll(Differences.between(tree(stored.payload()), tree(current.payload()), ""));
        lines.addAll(Differences.between(tree(stored.metadata()), tree(current.metadata()), "metadata: "));
        return lines;
    }

    private static Optional<JsonNode> tree(Json document) {
        try {
            return Optional.of(document.tree());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> json(RecordedEvent event, Optional<EventReader> reader) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", event.id());
        json.putAll(Answer.at(event.coordinates()));
        json.put("time", event.time().toString());
        json.put("stored", form(event));
        if (reader.isPresent()) {
            try {
                List<UpcastEvent> current = reader.get().upcast(event);
                json.put("current", current.stream().map(EventsShowCommand::form).toList());
                json.put("differences", current.stream().map(each -> difference(event, each)).toList());
            } catch (UpcastException e) {
                json.put("error", Map.of("code", e.code(), "message", String.valueOf(e.getMessage())));
            }
        }
        return json;
    }

    /** What is not JSON is shown as text. */
    private static Map<String, Object> form(UpcastEvent event) {
        Map<String, Object> form = Answer.type(event.type());
        form.put("payload", tree(event.payload()).<Object>map(tree -> tree).orElse(event.payload().toString()));
        form.put("metadata", tree(event.metadata()).<Object>map(tree -> tree).orElse(event.metadata().toString()));
        return form;
    }
}
