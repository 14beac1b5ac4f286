package dev.evolvent.house;

import dev.evolvent.house.Source.PublicType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the house looks like, as rules that can be broken. */
final class HouseRules {

    static final int MAX_LINES = 400;
    static final int MAX_FILES = 30;
    static final int MAX_KNOT = 7;
    static final int MAX_COMPONENTS = 4;

    /** Programs: what they are made of is imported by no user. */
    private static final Set<String> PROGRAMS = Set.of("cli", "bench", "house");
    /** Options and declarations that a user constructs, and whose names do not end in Options. */
    private static final Set<String> OPTIONS = Set.of("EventFilter", "StoreLayout", "Throttle");
    private static final String DECLARATIONS = "migrations.operation";

    private static final Set<String> STANDARD_STREAMS = Set.of("System.out", "System.err");
    private static final Set<String> DATABASE = Set.of("java.sql", "javax.sql", "org.postgresql");
    private static final Set<String> JSON_LIBRARIES = Set.of("com.fasterxml", "com.github.victools");
    private static final String JSON_NODE = "com.fasterxml.jackson.databind.JsonNode";

    private final Modules modules;
    private final List<Source> all;
    private final List<Source> main;

    HouseRules(Modules modules, List<Source> sources) {
        this.modules = modules;
        this.all = sources;
        this.main = sources.stream().filter(source -> source.isMain() && modules.contains(source.packageName()))
                .toList();
    }

    static HouseRules of(String root, Path folder) throws IOException {
        return new HouseRules(new Modules(root), SourceTree.read(folder));
    }

    List<Offence> offences() {
        return Stream.of(longFiles(), largePackages(), knots(), packageCycles(), upwards(), internals(),
                idleAssertions(), unusedImports(), printing(), javaUtilLogging(), databaseInUpcasters(),
                jsonOutsideItsSeam(), sharedNames(), wideOptions())
                .flatMap(List::stream).toList();
    }

    int sources() {
        return main.size();
    }

    private List<Offence> longFiles() {
        return all.stream().filter(source -> source.lines() > MAX_LINES)
                .map(source -> new Offence("long file", source.file(), source.lines(),
                        source.path() + " has " + source.lines() + " lines, more than " + MAX_LINES))
                .toList();
    }

    private List<Offence> largePackages() {
        List<Offence> offences = new ArrayList<>();
        byPackage().forEach((name, sources) -> {
            if (sources.size() > MAX_FILES) {
                offences.add(new Offence("large package", name, sources.size(),
                        name + " has " + sources.size() + " files, more than " + MAX_FILES));
            }
        });
        return offences;
    }

    private List<Offence> knots() {
        List<Offence> offences = new ArrayList<>();
        byPackage().forEach((name, sources) -> {
            Set<String> types = sources.stream().map(Source::type).collect(Collectors.toSet());
            Map<String, Set<String>> uses = new TreeMap<>();
            for (Source source : sources) {
                Set<String> used = new TreeSet<>(source.words());
                used.retainAll(types);
                used.remove(source.type());
                uses.put(source.type(), used);
            }
            for (Set<String> knot : Knots.of(uses)) {
                if (knot.size() > MAX_KNOT) {
                    offences.add(new Offence("knot", name, knot.size(), knot.size() + " classes of " + name
                            + " all need each other, more than " + MAX_KNOT + ": " + String.join(", ", knot)));
                }
            }
        });
        return offences;
    }

    private List<Offence> packageCycles() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (Source source : main) {
            Set<String> used = uses.computeIfAbsent(source.packageName(), name -> new TreeSet<>());
            source.uses().stream().map(Source::packageOf).filter(modules::contains)
                    .filter(name -> !name.equals(source.packageName())).forEach(used::add);
        }
        return Knots.of(uses).stream()
                .map(cycle -> new Offence("package cycle", String.join(" ", cycle), 1,
                        String.join(" <-> ", cycle) + "\n" + edges(cycle)))
                .toList();
    }

    private String edges(Set<String> cycle) {
        return main.stream().filter(source -> cycle.contains(source.packageName()))
                .flatMap(source -> source.uses().stream().filter(used -> {
                    String to = Source.packageOf(used);
                    return cycle.contains(to) && !to.equals(source.packageName());
                }).map(used -> "    " + source.packageName() + "." + source.type() + " uses " + used))
                .sorted().collect(Collectors.joining("\n"));
    }

    private List<Offence> upwards() {
        return uses("upward use", source -> true, (source, used) -> {
            String to = Source.packageOf(used);
            return modules.contains(to) && modules.floor(to) > modules.floor(source.packageName());
        });
    }

    /** Of the documentation, which shows users what they can write, the tests too. */
    private List<Offence> internals() {
        return all.stream().filter(Source::isDocumentation)
                .flatMap(source -> offences("internal in documentation", source,
                        used -> modules.contains(Source.packageOf(used)) && isInternal(Source.packageOf(used))))
                .toList();
    }

    /** Statements that look like assertions, and cannot fail. */
    private List<Offence> idleAssertions() {
        return all.stream().filter(source -> source.idleAssertions() > 0)
                .map(source -> new Offence("idle assertion", source.file(), source.idleAssertions(), source.path()
                        + " has " + source.idleAssertions() + " statements that end with assertThat(...)"))
                .toList();
    }

    private List<Offence> unusedImports() {
        return all.stream().flatMap(source -> source.unusedImports().stream()
                .map(name -> new Offence("unused import", source.file() + " -> " + name, 1,
                        source.path() + " imports " + name)))
                .toList();
    }

    private List<Offence> printing() {
        return uses("printing", source -> !isIn(source, "cli") && !isIn(source, "bench"),
                (source, used) -> STANDARD_STREAMS.stream()
                        .anyMatch(stream -> (used + ".").startsWith(stream + ".") || used.contains("." + stream))
                        || used.endsWith(".printStackTrace"));
    }

    /** Some interfaces of JDBC name its logger; what counts is whether one is asked for. */
    private List<Offence> javaUtilLogging() {
        return uses("java.util.logging", source -> !isIn(source, "cli") && source.words().contains("getLogger"),
                (source, used) -> isInside(used, Set.of("java.util.logging")));
    }

    private List<Offence> databaseInUpcasters() {
        return uses("database in upcasters", source -> isIn(source, "upcasters"),
                (source, used) -> isInside(used, DATABASE));
    }

    /** A tree is what functions get and return; how it is made of bytes, and written as bytes, stays internal. */
    private List<Offence> jsonOutsideItsSeam() {
        return uses("JSON library outside its seam",
                source -> isIn(source, "upcasters") && !isInternal(source.packageName()),
                (source, used) -> isInside(used, JSON_LIBRARIES)
                        && !Source.packageOf(used).equals("com.fasterxml.jackson.databind.node")
                        && !(used + ".").startsWith(JSON_NODE + "."));
    }

    /**
     * A public type outside {@code internal} has a simple name of its own in all modules. A nested one may share its name with
     * other nested ones, since it is written with its outer type, but not with one that stands alone.
     */
    private List<Offence> sharedNames() {
        Map<String, Set<String>> owners = new TreeMap<>();
        api((source, type) -> !type.isNested()).forEach((name, type) -> owners
                .computeIfAbsent(type.simpleName(), simple -> new TreeSet<>()).add(name));
        List<Offence> offences = new ArrayList<>();
        owners.forEach((simple, names) -> {
            if (names.size() > 1) {
                offences.add(new Offence("shared name", simple, names.size(), String.join(" and ", names)
                        + " have the same name"));
            }
        });
        api((source, type) -> type.isNested() && owners.containsKey(type.simpleName()))
                .forEach((name, type) -> offences.add(new Offence("shared name", name, 1,
                        name + " has the name of "
                                + String.join(" and ", owners.getOrDefault(type.simpleName(), Set.of())))));
        return offences;
    }

    /** What a user constructs from more than a few values is built by name, not by place. */
    private List<Offence> wideOptions() {
        return api((source, type) -> type.components() > MAX_COMPONENTS && isOptions(source, type)).entrySet().stream()
                .map(each -> new Offence("wide options", each.getKey(), each.getValue().components(),
                        each.getKey() + " is a record of " + each.getValue().components()
                                + " components, more than " + MAX_COMPONENTS + ": write a builder"))
                .toList();
    }

    private boolean isOptions(Source source, PublicType type) {
        return type.name().endsWith("Options") || OPTIONS.contains(type.name())
                || (source.packageName() + ".").startsWith(modules.root() + "." + DECLARATIONS + ".");
    }

    /** The public types that users can import, by their full names. */
    private Map<String, PublicType> api(BiPredicate<Source, PublicType> wanted) {
        Map<String, PublicType> types = new TreeMap<>();
        main.stream().filter(source -> !isInternal(source.packageName())
                && !PROGRAMS.contains(modules.module(source.packageName())))
                .forEach(source -> source.publicTypes().stream().filter(type -> wanted.test(source, type))
                        .forEach(type -> types.put(source.packageName() + "." + type.name(), type)));
        return types;
    }

    private Map<String, List<Source>> byPackage() {
        return main.stream().collect(Collectors.groupingBy(Source::packageName, TreeMap::new, Collectors.toList()));
    }

    private interface Use {

        boolean isForbidden(Source source, String used);
    }

    private List<Offence> uses(String rule, Predicate<Source> where, Use use) {
        return main.stream().filter(where)
                .flatMap(source -> offences(rule, source, used -> use.isForbidden(source, used))).toList();
    }

    private static Stream<Offence> offences(String rule, Source source, Predicate<String> forbidden) {
        return source.uses().stream().filter(forbidden).sorted()
                .map(used -> new Offence(rule, source.packageName() + "." + source.type() + " -> " + used, 1,
                        source.path() + " uses " + used));
    }

    private boolean isIn(Source source, String module) {
        return modules.module(source.packageName()).equals(module);
    }

    private static boolean isInternal(String packageName) {
        return (packageName + ".").contains(".internal.");
    }

    private static boolean isInside(String name, Set<String> packages) {
        return packages.stream().anyMatch(each -> name.startsWith(each + "."));
    }
}
