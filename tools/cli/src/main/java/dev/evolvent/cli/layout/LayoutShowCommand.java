package dev.evolvent.cli.layout;

import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.UnusedOptions;
import dev.evolvent.eventstore.layout.StoreLayout;
import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a layout as a file, to edit and pass to {@code --layout}. */
@Command(name = "show", header = "Prints a layout as a file, or the names of the known layouts.", description = {"",
        "To describe your own table, save the most similar layout to a file, edit it, and pass the file to "
                + "--layout. A part of an event comes from a column, from a path in a JSON column, from the group of a "
                + "regular expression, or is a constant:",
        "", "  revision: event_version%n  revision: {column: metadata, path: schema.version}%n"
                + "  type: {column: class_name, pattern: '([^.]+)$'}%n  category: {constant: order}%n"
                + "  time: {column: recorded, as: epoch-millis}",
        "", "Examples:%n  evolvent layout show%n  evolvent layout show axon4-jpa > layout.yaml", ""})
final class LayoutShowCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME_OR_FILE",
            description = "The layout. Without it, the names of the known layouts are printed.")
    private @Nullable String layout;

    @Mixin
    private final UnusedOptions.Database ignored = new UnusedOptions.Database();

    @Override
    public void run() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (layout == null) {
            StoreLayout.presets().forEach(out::println);
        } else {
            out.print(DatabaseOptions.named(layout).toYaml());
        }
        out.flush();
    }
}
