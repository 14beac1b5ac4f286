package dev.evolvent.upcasters.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.testkit.SampleFolder.Stray;
import dev.evolvent.upcasters.testkit.SampleName.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/** The samples of a registry's types. */
final class Samples {

    private final SampleFolder folder;
    private final Declared declared;

    Samples(SampleFolder folder, Declared declared) {
        this.folder = folder;
        this.declared = declared;
    }

    Optional<Sample> of(EventType type) {
        return folder.sample(type);
    }

    /** All that there are of events of a name. */
    List<Sample> named(String name) {
        return folder.files().keySet().stream().filter(file -> file.kind() == Kind.PAYLOAD)
                .map(SampleName::type).filter(type -> type.name().equals(name)).flatMap(type -> of(type).stream())
                .toList();
    }

    /** The types of samples that are known by a former name only. */
    List<EventType> ofFormerNames() {
        return folder.files().keySet().stream().filter(file -> file.kind() == Kind.PAYLOAD).map(SampleName::type)
                .filter(type -> declared.registry().types().contains(type) && !declared.types().contains(type))
                .toList();
    }

    String path(EventType type, Kind kind) {
        return folder.path(new SampleName(type, kind));
    }

    EventsFile events(EventType type, Kind kind) {
        return new EventsFile(folder, new SampleName(type, kind));
    }

    /** The earlier events of a sample's stream; if it names none, those of the sample that it becomes. */
    Optional<History> history(EventType type) {
        if (declared.recalls(type).isEmpty()) {
            return Optional.of(History.NONE);
        }
        EventsFile file = events(type, Kind.HISTORY);
        return file.events()
                .map(events -> History.of(events.stream().map(EventsFile.Entry::form).toList()))
                .or(() -> declared.next(type).filter(next -> !declared.recalls(next).isEmpty())
                        .flatMap(this::history));
    }

    /** What a step makes of the sample before a missing one. */
    Optional<JsonNode> proposal(EventType missing, StepByStep steps) {
        return declared.before(missing).stream().flatMap(before -> made(before, steps).stream()).findFirst();
    }

    private Optional<JsonNode> made(EventType before, StepByStep steps) {
        Optional<Step> step = declared.step(before);
        Optional<Sample> sample = of(before);
        try {
            Optional<History> history = history(before);
            return step.isPresent() && sample.isPresent() && history.isPresent()
                    ? Optional
                            .of(steps.next(step.get(), sample.get().form(), history.get()).getFirst().payload().tree())
                    : Optional.empty();
        } catch (EvolventException | IllegalArgumentException | AssertionFailedError e) {
            // What is wrong with that sample is reported by its own test.
            return Optional.empty();
        }
    }

    /** Files that are no samples, or samples of what the registry does not know. */
    List<Stray> strays() {
        List<Stray> strays = new ArrayList<>(folder.strays());
        folder.files().forEach((name, file) -> problem(name)
                .ifPresent(problem -> strays.add(new Stray(file.toUri(), folder.path(name) + " " + problem))));
        return strays;
    }

    private Optional<String> problem(SampleName file) {
        EventType type = file.type();
        Map<SampleName, Path> files = folder.files();
        if (!declared.registry().types().contains(type)) {
            return Optional.of("is about " + type + ", which the registry does not know. " + known(type.name()));
        }
        if (!files.containsKey(new SampleName(type, Kind.PAYLOAD))) {
            return Optional.of("is about a sample that is not there: " + path(type, Kind.PAYLOAD));
        }
        return switch (file.kind()) {
            case PAYLOAD, METADATA -> Optional.empty();
            case EXPECTED -> declared.step(type).map(Step::outcome)
                    .filter(outcome -> outcome instanceof Step.Splits || outcome instanceof Step.SplitsBy).isPresent()
                            ? Optional.empty()
                            : Optional.of("is not used: no step splits " + type + ".");
            case HISTORY -> declared.recalls(type).isEmpty()
                    ? Optional.of("is not used: no step after " + type + " recalls earlier events.")
                    : Optional.empty();
        };
    }

    private String known(String name) {
        String revisions = declared.types().stream().filter(type -> type.name().equals(name))
                .map(type -> type.revision().toString()).collect(Collectors.joining(", "));
        return revisions.isEmpty()
                ? "It knows no event of that name."
                : "Of that event it knows the revisions " + revisions + ".";
    }
}
