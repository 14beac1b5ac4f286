package dev.evolvent.cli.upcasters;

import dev.evolvent.EvolventException;
import dev.evolvent.cli.shared.RegistryOptions;
import dev.evolvent.cli.shared.UnusedOptions;
import dev.evolvent.upcasters.event.UpcasterError;
import dev.evolvent.upcasters.graph.RegistryGraph;
import dev.evolvent.views.UpcasterView;
import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws the steps between the types. */
@Command(name = "graph", header = "Draws the steps between event types, with their changes.", description = {
        "",
        "As text, as a Mermaid flowchart (which GitHub, GitLab and many editors draw), or as JSON.", "",
        "Examples:%n  evolvent upcasters graph --yaml docs/examples/upcasters%n"
                + "  evolvent upcasters graph --yaml docs/examples/upcasters \\%n      --event OrderPlaced --format mermaid",
        ""})
final class UpcastersGraphCommand implements Runnable {

    /** The output format of a graph. */
    enum Format {
        TEXT,
        MERMAID,
        JSON
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final RegistryOptions options = new RegistryOptions();

    @Option(names = "--event", paramLabel = "NAME",
            description = "Only steps related to this event, or to a former name of one.")
    private @Nullable String event;

    @Option(names = {"--format", "--output"}, paramLabel = "FORMAT",
            description = "text, mermaid or json. Default: text.")
    private Format format = Format.TEXT;

    @Mixin
    private final UnusedOptions.Database ignored = new UnusedOptions.Database();

    @Override
    public void run() {
        RegistryGraph all = RegistryGraph.of(options.registry());
        RegistryGraph graph = event == null ? all : all.around(event);
        if (graph.types().isEmpty()) {
            throw new EvolventException(UpcasterError.UNKNOWN_EVENT_TYPE, "The registry has no event " + event + ".");
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        switch (format) {
            case TEXT -> new UpcasterView.Graph(graph).text(out);
            case MERMAID -> out.print(graph.mermaid());
            case JSON -> out.println(new UpcasterView.Graph(graph).json());
        }
        out.flush();
    }
}
