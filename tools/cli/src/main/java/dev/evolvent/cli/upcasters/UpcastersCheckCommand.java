package dev.evolvent.cli.upcasters;

import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RegistryOptions;
import dev.evolvent.cli.shared.UnusedOptions;
import dev.evolvent.upcasters.InvalidRegistryException;
import dev.evolvent.views.UpcasterView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the declarations, before a deploy. */
@Command(name = "check", header = "Checks upcaster declarations, and reports all problems.", description = {"",
        "Finds duplicate starts, cycles, dead ends, contradictions between steps or with the class at the "
                + "end, and unknown words and values in files. Each problem has a code and a place. Exit code 12: "
                + "there are problems.",
        "",
        "Examples:%n  evolvent upcasters check --yaml docs/examples/upcasters%n"
                + "  evolvent upcasters check --jar build/libs/orders.jar build/libs/lib/*.jar%n"
                + "  evolvent upcasters check --yaml docs/examples/upcasters-broken --output json",
        ""})
final class UpcastersCheckCommand implements Callable<Integer> {

    @Mixin
    private final RegistryOptions options = new RegistryOptions();

    @Mixin
    private final UnusedOptions.Database ignored = new UnusedOptions.Database();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        try {
            output.print(UpcasterView.Sound.of(options.registry()));
            return ExitCode.OK;
        } catch (InvalidRegistryException e) {
            output.print(new UpcasterView.Unsound(e.problems()));
            return ExitCode.FINDINGS;
        }
    }
}
