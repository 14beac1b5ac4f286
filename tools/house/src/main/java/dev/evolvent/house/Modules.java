package dev.evolvent.house;

import java.util.Comparator;
import java.util.List;

/**
 * The modules from the ground up: a module may use those before it.
 *
 * @param root
 *            the package that all others are in
 */
public record Modules(String root) {

    private static final List<String> FLOORS = List.of("upcasters", "eventstore.scratch", "postgres", "eventstore",
            "migrations", "projections", "views", "admin", "cli", "bench");

    /** A higher number may use a lower one. The root package is below all of them; an unlisted one is above all. */
    public int floor(String packageName) {
        String module = module(packageName);
        if (module.isEmpty()) {
            return -1;
        }
        int floor = FLOORS.indexOf(module);
        return floor < 0 ? FLOORS.size() : floor;
    }

    /** The listed module of a package, or else the first part of its name; empty for the root package. */
    public String module(String packageName) {
        if (packageName.equals(root)) {
            return "";
        }
        String rest = packageName.substring(root.length() + 1);
        return FLOORS.stream().filter(module -> (rest + ".").startsWith(module + "."))
                .max(Comparator.comparingInt(String::length)).orElseGet(() -> rest.split("\\.", 2)[0]);
    }

    /** Whether a package is one of those that the rules are about. */
    public boolean contains(String packageName) {
        return packageName.equals(root) || packageName.startsWith(root + ".");
    }
}
