package dev.evolvent.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the sets of names that all use each other, directly or through others (Tarjan's strongly connected components). */
final class Knots {

    private final Map<String, Set<String>> uses;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> isOpen = new HashSet<>();
    private final List<Set<String>> found = new ArrayList<>();

    private Knots(Map<String, Set<String>> uses) {
        this.uses = uses;
    }

    /** Those of more than one name. */
    static List<Set<String>> of(Map<String, Set<String>> uses) {
        Knots knots = new Knots(uses);
        for (String name : new TreeSet<>(uses.keySet())) {
            if (!knots.numbers.containsKey(name)) {
                knots.visit(name);
            }
        }
        return knots.found.stream().filter(knot -> knot.size() > 1).toList();
    }

    private int visit(String name) {
        int number = numbers.size();
        int low = number;
        numbers.put(name, number);
        open.push(name);
        isOpen.add(name);
        for (String used : uses.getOrDefault(name, Set.of())) {
            Integer seen = numbers.get(used);
            if (seen == null) {
                low = Math.min(low, visit(used));
            } else if (isOpen.contains(used)) {
                low = Math.min(low, seen);
            }
        }
        lowest.put(name, low);
        if (low == number) {
            Set<String> knot = new TreeSet<>();
            String member;
            do {
                member = open.pop();
                isOpen.remove(member);
                knot.add(member);
            } while (!member.equals(name));
            found.add(knot);
        }
        return low;
    }
}
