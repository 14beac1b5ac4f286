package dev.evolvent.cli;

import dev.evolvent.upcasters.EventType;
import dev.evolvent.upcasters.UpcastEvent;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings a payload of old into its current form. */
@Command(name = "upcast", header = "Brings a payload into its current form.", description = {"",
        "The current payload is printed on stdout, and on stderr of which event it is: several, if the event is split; none, "
                + "if it is dropped.",
        "",
        "Example:%n  evolvent upcasters upcast order.json --event OrderPlaced --revision 1 \\%n      --yaml docs/examples/upcasters",
        ""})
final class UpcastCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final PayloadInput input = new PayloadInput();

    @Mixin
    private final RegistryOptions options = new RegistryOptions();

    @Option(names = "--event", paramLabel = "NAME", required = true,
            description = "The event, by the name it is stored under.")
    private String event = "";

    @Option(names = "--revision", paramLabel = "REVISION", required = true,
            description = "The revision that it is stored with, or none.")
    private String revision = "";

    @Option(names = "--output", paramLabel = "FORMAT",
            description = "text: a payload in each line; or json: each with its type and metadata. Default: text.")
    private OutputFormat output = OutputFormat.TEXT;

    @Override
    public void run() {
        EventType stored = new EventType(event, RegistryOptions.revision(revision));
        List<UpcastEvent> current = options.registry().upcast(input.as(stored));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        if (output == OutputFormat.JSON) {
            Answer.json(out, Map.of("events", current.stream().map(UpcastCommand::json).toList()));
            return;
        }
        for (UpcastEvent each : current) {
            out.println(each.payload());
            err.println(stored + " is " + each.type() + " today.");
        }
        if (current.isEmpty()) {
            err.println(stored + " becomes no event: it is dropped, or none of the parts it is split into applies.");
        }
        out.flush();
        err.flush();
    }

    private static Map<String, Object> json(UpcastEvent event) {
        return Answer.event(event.type(), event.payload(), event.metadata());
    }
}
