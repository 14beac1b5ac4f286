package dev.evolvent.cli.shared;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionModule;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options for projections, their store, and the database of their tables. */
public final class ProjectionOptions {

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--projections-url", paramLabel = "URL",
            description = "The database with the projections' tables, if it is not the one with the events.")
    private @Nullable String projectionsUrl;

    @Mixin
    private final RegistryOptions declarations = new RegistryOptions();

    private @Nullable UpcasterRegistry registry;

    public UpcasterRegistry registry() {
        UpcasterRegistry known = registry == null ? declarations.registry() : registry;
        registry = known;
        return known;
    }

    public Projections open() {
        EventStore store = database.open();
        return new Projections(dataSource(), store, registry());
    }

    /** The database of the tables. */
    public DataSource dataSource() {
        return projectionsUrl == null ? database.dataSource() : database.dataSource(projectionsUrl);
    }

    /** All projections in the jars, by name. */
    public List<Projection> all() {
        registry();
        return of(declarations);
    }

    /** All projections in some jars, by name. */
    public static List<Projection> of(RegistryOptions declarations) {
        List<Projection> all = new ArrayList<>();
        declarations.services(ProjectionModule.class).forEach(module -> all.addAll(projections(module)));
        all.sort(Comparator.comparing(Projection::name));
        if (all.isEmpty()) {
            throw declarations.nothing(ProjectionModule.class, "projections");
        }
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).name().equals(all.get(i - 1).name())) {
                throw new EvolventException(CliError.MODULE_FAILED, "Two projections are called " + all.get(i).name()
                        + ". Their tables would be confused.");
            }
        }
        return all;
    }

    /** An error in an application's code must not be reported as a defect of this program. */
    public static List<Projection> projections(ProjectionModule module) {
        try {
            return module.projections();
        } catch (EvolventException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw new EvolventException(CliError.MODULE_FAILED, "A module cannot be loaded: "
                    + module.getClass().getName() + ": its projections failed with " + e, e);
        }
    }

    /** The named projections, each once, in the given order. */
    public List<Projection> named(List<String> names, Output output) {
        List<Projection> all = all();
        List<Projection> found = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String name : names.stream().distinct().toList()) {
            all.stream().filter(projection -> projection.name().equals(name)).findFirst()
                    .ifPresentOrElse(found::add, () -> problems.add(unknown(name, all)));
        }
        if (!problems.isEmpty()) {
            throw output.wrong(String.join(" ", problems));
        }
        return found;
    }

    public Projection named(String name, Output output) {
        return named(List.of(name), output).getFirst();
    }

    private static String unknown(String name, List<Projection> all) {
        List<String> names = all.stream().map(Projection::name).toList();
        List<String> similar = Similar.to(name, names);
        return "No jar has a projection '" + name + "'. "
                + (similar.isEmpty()
                        ? "There are: " + String.join(", ", names) + "."
                        : "Did you mean: " + String.join(" or ", similar) + "?");
    }
}
