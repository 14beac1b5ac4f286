package dev.evolvent.cli.upcasters;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.EvolventException;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RegistryOptions;
import dev.evolvent.cli.shared.UnusedOptions;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.UpcasterError;
import dev.evolvent.upcasters.schema.Compatibility;
import dev.evolvent.upcasters.schema.SchemaFinding;
import dev.evolvent.views.SchemaView;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the schemas of payloads, for each revision. */
@Command(name = "schema", header = "Prints, checks or compares the JSON Schemas of an event.", description = {
        "",
        "The schema of the newest revision comes from its class, so --jar is needed; the steps determine how "
                + "older ones differ. If nothing is known, pass samples.",
        "",
        "Examples:%n  evolvent upcasters schema --event OrderPlaced --jar build/libs/orders.jar%n"
                + "  evolvent upcasters schema --event OrderPlaced --revision 1 \\%n"
                + "      --samples docs/examples/samples --yaml docs/examples/upcasters%n"
                + "  evolvent upcasters schema --event OrderPlaced --check docs/examples/schemas \\%n"
                + "      --yaml docs/examples/upcasters%n"
                + "  evolvent upcasters schema --event OrderPlaced --compatibility --jar build/libs/orders.jar",
        ""})
final class UpcastersSchemaCommand implements Callable<Integer> {

    @Mixin
    private final RegistryOptions options = new RegistryOptions();

    @Option(names = "--event", paramLabel = "NAME", required = true,
            description = "The current name of the event.")
    private String event = "";

    @Option(names = "--revision", paramLabel = "REVISION",
            description = "Only this revision; none for events that are stored without one.")
    private @Nullable String revision;

    @Option(names = "--samples", paramLabel = "FOLDER",
            description = "Payloads in files NAME/REVISION/*.json: their common structure is the schema of the revision.")
    private @Nullable Path samples;

    @Option(names = "--check", paramLabel = "FOLDER",
            description = {
                    "Schemas in files NAME/REVISION.schema.json: checks that what fits one of them also fits the",
                    "next one, or the class, after the steps. Exit code 12: something does not fit."})
    private @Nullable Path check;

    @Option(names = "--compatibility",
            description = {
                    "For each revision and the next one, print which data can be read without upcasters: BACKWARD, old data",
                    "by new readers; FORWARD, new data by old readers; FULL, both; or NONE."})
    private boolean compatibility;

    @Mixin
    private final UnusedOptions.Database ignored = new UnusedOptions.Database();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        UpcasterRegistry registry = options.registry();
        KnownSchemas schemas = new KnownSchemas(registry, RegistryOptions.current(registry, event).name());
        if (samples != null) {
            schemas.infer(samples);
        }
        if (check != null) {
            schemas.read(check);
        }
        Map<EventType, JsonNode> all = schemas.all();
        requireRevision(all);
        Optional<List<SchemaFinding>> findings = check == null
                ? Optional.empty()
                : Optional.of(schemas.registry().check(schemas.given()).stream()
                        .filter(finding -> isWanted(finding.type())).toList());
        Map<Step, Compatibility> comparisons = compatibility ? comparisons(registry, all) : Map.of();
        all.keySet().removeIf(type -> check != null || compatibility || !isWanted(type));
        SchemaView view = new SchemaView(all, findings, comparisons);
        output.print(view);
        return view.hasProblems() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private boolean isWanted(EventType type) {
        return revision == null || type.revision().equals(RegistryOptions.revision(revision));
    }

    private void requireRevision(Map<EventType, JsonNode> all) {
        if (all.keySet().stream().noneMatch(this::isWanted)) {
            throw new EvolventException(UpcasterError.UNKNOWN_EVENT_TYPE, event + " has no revision " + revision
                    + ". There are: " + all.keySet().stream().map(EventType::toString)
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    private Map<Step, Compatibility> comparisons(UpcasterRegistry registry, Map<EventType, JsonNode> all) {
        Map<Step, Compatibility> comparisons = new LinkedHashMap<>();
        all.forEach((older, schema) -> registry.step(older).ifPresent(step -> {
            if (step.outcome() instanceof Step.Becomes(EventType newer, var changes)
                    && all.containsKey(newer) && (isWanted(older) || isWanted(newer))) {
                comparisons.put(step, Compatibility.between(schema, all.get(newer)));
            }
        }));
        return comparisons;
    }
}
