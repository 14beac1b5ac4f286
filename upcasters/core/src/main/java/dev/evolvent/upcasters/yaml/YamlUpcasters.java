package dev.evolvent.upcasters.yaml;

import dev.evolvent.upcasters.UpcasterModule;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A module whose declarations are in YAML files, one event in each, in the words of
 * {@link dev.evolvent.upcasters.JsonChanges}:
 *
 * <pre>
 * event: OrderPlaced
 * formerly: [PurchasePlaced]
 * reads: com.acme.OrderPlaced
 * steps:
 *   - from: 1
 *     to: 2
 *     changes:
 *       - rename: {field: order, to: orderId}
 *       - add: {field: currency, value: EUR}
 * </pre>
 *
 * {@snippet :
 * UpcasterRegistry registry = UpcasterRegistry.builder()
 *         .include(YamlUpcasters.of(Path.of("upcasters")))
 *         .include(new OrderUpcasters())
 *         .build();
 * }
 *
 * <ul>
 * <li>Whatever is wrong in any of the files is reported by {@link UpcasterRegistry.Builder#build} with its file and line,
 * together with what is wrong elsewhere.
 * <li>Files are read each time that a registry includes the module.
 * <li>The classes and functions that files name are found by the thread's context class loader, unless another one is given.
 * </ul>
 */
public final class YamlUpcasters implements UpcasterModule {

    private final Function<UpcasterRegistry.Builder, Iterable<YamlFile>> files;
    private final Supplier<ClassFinder> finder;

    private YamlUpcasters(Function<UpcasterRegistry.Builder, Iterable<YamlFile>> files, Supplier<ClassFinder> finder) {
        this.files = files;
        this.finder = finder;
    }

    /** A file; or all files of a folder, and of those in it, whose names end with {@code .yaml} or {@code .yml}. */
    public static YamlUpcasters of(Path fileOrFolder) {
        return new YamlUpcasters(registry -> YamlFile.allOf(fileOrFolder, registry),
                () -> new ClassFinder(Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                        .or(() -> Optional.of(YamlUpcasters.class.getClassLoader()))));
    }

    /** A file among the resources of a class loader, which also finds the classes that the file names. */
    public static YamlUpcasters resource(ClassLoader loader, String name) {
        return new YamlUpcasters(registry -> YamlFile.resource(loader, name, registry),
                () -> new ClassFinder(Optional.of(loader)));
    }

    /** Finds the classes and functions that files name by this class loader. */
    public YamlUpcasters classesFrom(ClassLoader loader) {
        return new YamlUpcasters(files, () -> new ClassFinder(Optional.of(loader)));
    }

    /**
     * Does not look for classes and functions: current events are read as {@code JsonNode}, and a step that needs a function
     * fails. For tools that read declarations without the application.
     */
    public YamlUpcasters withoutClasses() {
        return new YamlUpcasters(files, () -> new ClassFinder(Optional.empty()));
    }

    @Override
    public void register(UpcasterRegistry.Builder registry) {
        ClassFinder found = finder.get();
        for (YamlFile file : files.apply(registry)) {
            Report report = new Report(registry, file.name());
            new YamlText(report).documents(file.content())
                    .forEach(document -> new EventParser(report, found).declare(document));
        }
        registry.at("");
    }
}
