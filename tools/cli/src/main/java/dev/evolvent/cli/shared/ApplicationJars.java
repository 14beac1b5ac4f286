package dev.evolvent.cli.shared;

import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.UpcasterModule;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.yaml.YamlUpcasters;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** An application's jars, fat jars, or folders of classes: their declarations, and the classes to read events with. */
public final class ApplicationJars {

    private static final String YAML_FOLDER = "META-INF/evolvent/upcasters";
    private static final int MOST_FAILURES = 100;

    private final List<ApplicationJar> jars;
    private final URLClassLoader loader;

    private ApplicationJars(List<ApplicationJar> jars, URLClassLoader loader) {
        this.jars = jars;
        this.loader = loader;
    }

    /** All of them must exist and be readable. They stay open until the process ends: classes are loaded on demand. */
    public static ApplicationJars open(List<Path> jars) {
        List<String> failures = new ArrayList<>();
        List<ApplicationJar> opened = new ArrayList<>();
        for (Path jar : jars) {
            try {
                opened.add(ApplicationJar.open(jar));
            } catch (IOException e) {
                failures.add(jar + ": " + e);
            }
        }
        if (!failures.isEmpty()) {
            throw failed(CliError.JAR_NOT_READABLE, "A jar cannot be read", failures);
        }
        URL[] urls = opened.stream().flatMap(jar -> jar.classPath().stream()).map(ApplicationJars::url)
                .toArray(URL[]::new);
        return new ApplicationJars(opened, new URLClassLoader(urls, ApplicationJars.class.getClassLoader()));
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("A file has a URL", e);
        }
    }

    ClassLoader loader() {
        return loader;
    }

    /**
     * Adds the modules that the jars declare as services, and the declarations in their YAML files.
     *
     * @return whether there were any
     */
    boolean declareIn(UpcasterRegistry.Builder registry) {
        boolean modules = includeModules(registry);
        boolean files = false;
        for (Path path : jars.stream().flatMap(jar -> jar.classPath().stream()).toList()) {
            files |= Files.isDirectory(path)
                    ? includeFiles(path.resolve(YAML_FOLDER), registry)
                    : includeFilesOfJar(path, registry);
        }
        return modules || files;
    }

    /** The error that nothing of a kind was found, with what was searched for and what there is. */
    EvolventException nothing(Class<?> kind, String what) {
        return new EvolventException(CliError.NOTHING_DECLARED,
                "The jars contain no " + what + ". Looked for META-INF/services/"
                        + kind.getName()
                        + (kind == UpcasterModule.class ? " and files in " + YAML_FOLDER : "") + ". Found: "
                        + jars.stream().map(ApplicationJar::toString).collect(Collectors.joining("; ")) + ".");
    }

    /** The services of one kind in the jars. */
    public <T> List<T> services(Class<T> kind) {
        try {
            return ServiceLoader.load(kind, loader).stream().map(ServiceLoader.Provider::get).toList();
        } catch (ServiceConfigurationError | LinkageError e) {
            throw failed(CliError.MODULE_FAILED, "A module cannot be loaded", List.of(withCause(e)));
        }
    }

    private boolean includeModules(UpcasterRegistry.Builder registry) {
        List<String> failures = new ArrayList<>();
        Iterator<UpcasterModule> modules = ServiceLoader.load(UpcasterModule.class, loader).iterator();
        boolean any = false;
        while (failures.size() < MOST_FAILURES) {
            try {
                if (!modules.hasNext()) {
                    break;
                }
                UpcasterModule module = modules.next();
                any = true;
                register(module, registry, failures);
            } catch (ServiceConfigurationError | LinkageError e) {
                failures.add(withCause(e));
            }
        }
        if (!failures.isEmpty()) {
            throw failed(CliError.MODULE_FAILED, "A module cannot be loaded", failures);
        }
        return any;
    }

    private static void register(UpcasterModule module, UpcasterRegistry.Builder registry, List<String> failures) {
        try {
            registry.include(module);
        } catch (RuntimeException | LinkageError e) {
            failures.add(module.getClass().getName() + ": its declarations failed with " + withCause(e));
        }
    }

    private boolean includeFilesOfJar(Path jar, UpcasterRegistry.Builder registry) {
        try (FileSystem content = FileSystems.newFileSystem(jar)) {
            return includeFiles(content.getPath(YAML_FOLDER), registry);
        } catch (IOException e) {
            throw failed(CliError.JAR_NOT_READABLE, "A jar cannot be read", List.of(jar + ": " + e));
        }
    }

    private boolean includeFiles(Path folder, UpcasterRegistry.Builder registry) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        registry.include(YamlUpcasters.of(folder).classesFrom(loader));
        return true;
    }

    /** The outermost error names the class, the innermost one the cause. */
    private static String withCause(Throwable error) {
        Throwable cause = error.getCause();
        if (cause == null) {
            return error.toString();
        }
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return error.getMessage() + ": " + cause;
    }

    private static EvolventException failed(CliError error, String what, List<String> failures) {
        List<String> each = failures.stream().distinct().toList();
        return new EvolventException(error, what + (each.size() == 1
                ? ": " + each.getFirst()
                : ". Several failures:\n  " + String.join("\n  ", each)));
    }
}
