package dev.evolvent.cli.layout;

import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.eventstore.detection.Candidate;
import dev.evolvent.eventstore.detection.LayoutDetection;
import dev.evolvent.eventstore.detection.NearMiss;
import dev.evolvent.views.LayoutView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Detects which tables hold events, and their layouts. */
@Command(name = "detect", header = "Finds the tables that hold events, and the layout that fits. Reads only.",
        description = {"",
                "Examines names and types of columns, unique constraints, and a few events. If no known layout fits, "
                        + "it drafts one; print it as a file with --yaml, check it, and pass it to --layout. Exit code 12: no "
                        + "table matches with certainty.",
                "", "Examples:%n  evolvent layout detect --url jdbc:postgresql://localhost/shop%n"
                        + "  evolvent layout detect --url jdbc:postgresql://localhost/shop --yaml > layout.yaml",
                ""})
final class LayoutDetectCommand implements Callable<Integer> {

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--yaml", description = "Print the most likely layout as a file.")
    private boolean yaml;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        LayoutDetection detection = new LayoutDetection(database.dataSource());
        List<Candidate> candidates = detection.candidates();
        List<NearMiss> near = candidates.isEmpty() ? detection.nearMisses() : List.of();
        Optional<String> draft = yaml && !output.isJson() ? draft(candidates, near) : Optional.empty();
        draft.ifPresentOrElse(file -> {
            output.out().print(file);
            output.out().flush();
        }, () -> output.print(new LayoutView(candidates, near)));
        return candidates.stream().anyMatch(Candidate::isSure) ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private static Optional<String> draft(List<Candidate> candidates, List<NearMiss> near) {
        return candidates.isEmpty()
                ? near.stream().findFirst().map(NearMiss::draft)
                : Optional.of(candidates.getFirst().layout().toYaml());
    }
}
