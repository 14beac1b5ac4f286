package dev.evolvent.house;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the house looks like, as rules that can be broken. */
final class HouseRules {

    static final int MAX_LINES = 400;
    static final int MAX_FILES = 30;
    static final int MAX_KNOT = 7;

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
                jsonOutsideItsSeam())
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
