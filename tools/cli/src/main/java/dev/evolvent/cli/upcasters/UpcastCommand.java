package dev.evolvent.cli.upcasters;

import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RegistryOptions;
import dev.evolvent.cli.shared.UnusedOptions;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.UpcastEvent;
import dev.evolvent.views.UpcasterView;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Upcasts an old payload to its current form. */
@Command(name = "upcast", header = "Upcasts a payload to its current form.", description = {"",
        "Prints the current payload on stdout and its type on stderr: several if the event is split, none if "
                + "it is dropped. With --output json, everything is on stdout, including the metadata.",
        "",
        "Example:%n  evolvent upcasters upcast order.json --event OrderPlaced --revision 1 \\%n      --yaml docs/examples/upcasters",
        ""})
final class UpcastCommand implements Runnable {

    @Mixin
    private final PayloadInput input = new PayloadInput();

    @Mixin
    private final RegistryOptions options = new RegistryOptions();

    @Option(names = "--event", paramLabel = "NAME", required = true,
            description = "The stored name of the event.")
    private String event = "";

    @Option(names = "--revision", paramLabel = "REVISION", required = true,
            description = "The stored revision, or none.")
    private String revision = "";

    @Mixin
    private final UnusedOptions.Database ignored = new UnusedOptions.Database();

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        EventType stored = new EventType(event, RegistryOptions.revision(revision));
        List<UpcastEvent> current = options.registry().upcast(input.as(stored));
        output.print(new UpcasterView.Upcast(current));
        if (!output.isJson()) {
            report(stored, current, output.err());
        }
    }

    private static void report(EventType stored, List<UpcastEvent> current, PrintWriter err) {
        current.forEach(each -> err.println(stored + " is " + each.type() + " today."));
        if (current.isEmpty()) {
            err.println(stored + " becomes no event: it is dropped, or none of the parts it is split into applies.");
        }
        err.flush();
    }
}
