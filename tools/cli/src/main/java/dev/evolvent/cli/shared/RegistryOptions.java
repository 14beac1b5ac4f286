package dev.evolvent.cli.shared;

import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.InvalidRegistryException;
import dev.evolvent.upcasters.UpcasterModule;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.UpcasterError;
import dev.evolvent.upcasters.yaml.YamlUpcasters;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** Options for the declarations of upcasters, of every command that needs a registry. */
public final class RegistryOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--jar", paramLabel = "FILE", arity = "1..*",
            description = {
                    "Jars of the application (also Spring Boot jars and wars), or folders with its classes: their modules,",
                    "the files in META-INF/evolvent/upcasters, and the classes that these name."})
    private List<Path> jars = new ArrayList<>();

    @Option(names = "--yaml", paramLabel = "FILE_OR_FOLDER", arity = "1..*",
            description = "YAML declarations, in addition to those in the jars.")
    private List<Path> files = new ArrayList<>();

    private @Nullable ApplicationJars application;

    /** Whether any of the options is given. */
    private boolean areGiven() {
        return !jars.isEmpty() || !files.isEmpty();
    }

    /** The registry, if any of the options is given. */
    public Optional<UpcasterRegistry> ifGiven() {
        return areGiven() ? Optional.of(registry()) : Optional.empty();
    }

    /**
     * The registry with all declarations, validated.
     *
     * @throws InvalidRegistryException
     *             with all problems
     */
    public UpcasterRegistry registry() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        if (!areGiven()) {
            throw new ParameterException(commandLine,
                    "Give the upcasters: with --yaml FILE_OR_FOLDER, --jar FILE, or both.");
        }
        UpcasterRegistry.Builder registry = UpcasterRegistry.builder();
        if (jars.isEmpty()) {
            PrintWriter notes = commandLine.getErr();
            notes.println("Note: without --jar, classes and functions named in the files are not checked.");
            notes.flush();
            files.forEach(file -> registry.include(YamlUpcasters.of(file).withoutClasses()));
        } else {
            ApplicationJars opened = application();
            boolean declared = opened.declareIn(registry);
            files.forEach(file -> registry.include(YamlUpcasters.of(file).classesFrom(opened.loader())));
            if (!declared && files.isEmpty()) {
                throw opened.nothing(UpcasterModule.class, "upcasters");
            }
        }
        return registry.build();
    }

    /** The services of one kind in the jars. Their classes are the same as the registry's. */
    <T> List<T> services(Class<T> kind) {
        return jars.isEmpty() ? List.of() : application().services(kind);
    }

    /** The error that nothing of a kind was found, with what was searched for. */
    EvolventException nothing(Class<?> kind, String what) {
        return jars.isEmpty()
                ? new EvolventException(CliError.NOTHING_DECLARED,
                        "There are no " + what + ": pass the application's jars with --jar.")
                : application().nothing(kind, what);
    }

    /** Opened once: a class loaded twice would be two classes. */
    private ApplicationJars application() {
        ApplicationJars opened = application == null ? ApplicationJars.open(jars) : application;
        application = opened;
        return opened;
    }

    /** A revision as it is written in YAML. */
    public static Revision revision(String text) {
        return text.equals("none") ? Revision.NONE : Revision.of(text);
    }

    /** The current type of an event. */
    public static EventType current(UpcasterRegistry registry, String event) {
        List<EventType> current = registry.types().stream().filter(type -> registry.typesOf(type).contains(type))
                .toList();
        return current.stream().filter(type -> type.name().equals(event)).findFirst()
                .orElseThrow(() -> new EvolventException(UpcasterError.UNKNOWN_EVENT_TYPE,
                        "No current event is called " + event + ". There are: " + current.stream().map(EventType::name)
                                .sorted().collect(Collectors.joining(", ")) + "."));
    }
}
