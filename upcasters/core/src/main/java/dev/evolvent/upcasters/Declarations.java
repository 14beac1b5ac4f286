package dev.evolvent.upcasters;

import dev.evolvent.upcasters.InvalidRegistryException.Problem;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.UpcasterError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was declared, and what is wrong with it as a whole. */
final class Declarations {

    /**
     * A step as one declaration among others.
     *
     * @param owner
     *            the declaration of the event that it is a part of
     */
    record Declared(Step step, EventDeclaration owner) {}

    /** A class, or none, that reads a type. */
    record Read(EventType type, Reader reader, String place) {}

    private final List<Declared> declared;
    private final List<Read> reads;
    private final Map<EventType, Step> steps = new LinkedHashMap<>();
    private final Map<EventType, List<Step>> stepsInto = new LinkedHashMap<>();
    private final Map<EventType, Reader> readers = new LinkedHashMap<>();
    private final Set<Problem> problems;

    Declarations(List<Declared> declared, List<Read> reads, Collection<Problem> known) {
        this.declared = declared;
        this.reads = reads;
        problems = new LinkedHashSet<>(known);
    }

    Map<EventType, Step> steps() {
        return steps;
    }

    Map<EventType, Reader> readers() {
        return readers;
    }

    /** Checks everything, and reports all problems together. */
    void check() {
        declared.forEach(each -> addStep(each.step()));
        reads.forEach(each -> readers.putIfAbsent(each.type(), each.reader()));
        checkReaders();
        checkCycles();
        checkDeadEnds();
        checkUnreachable();
        ShapeCheck shapes = new ShapeCheck(steps, readers, reads);
        steps.keySet().stream().filter(type -> !stepsInto.containsKey(type)).forEach(shapes::follow);
        problems.addAll(shapes.problems());
        if (!problems.isEmpty()) {
            throw new InvalidRegistryException(List.copyOf(problems));
        }
    }

    private void addStep(Step step) {
        if (step.outcome().targets().contains(step.source())) {
            problem(UpcasterError.SELF_LOOP, "the step from " + step.source() + " leads to itself", step.place());
            return;
        }
        Step earlier = steps.putIfAbsent(step.source(), step);
        if (earlier != null) {
            problem(UpcasterError.DUPLICATE_SOURCE, "two steps start at " + step.source() + ": one is " + earlier
                    + ", the other " + step, earlier.place(), step.place());
            return;
        }
        step.outcome().targets()
                .forEach(target -> stepsInto.computeIfAbsent(target, key -> new ArrayList<>()).add(step));
    }

    private void checkReaders() {
        reads.stream().collect(Collectors.groupingBy(Read::type, LinkedHashMap::new, Collectors.toList()))
                .forEach((type, all) -> {
                    if (all.size() > 1) {
                        problem(UpcasterError.TWO_CURRENT_TYPES,
                                type + " is declared as current several times, read by "
                                        + all.stream().map(read -> read.reader().toString())
                                                .collect(Collectors.joining(", and by ")),
                                places(all));
                    }
                    Step onwards = steps.get(type);
                    if (onwards != null) {
                        problem(UpcasterError.TWO_CURRENT_TYPES, type + " is the current revision, read by "
                                + all.getFirst().reader() + ", although a step leads on: " + onwards,
                                all.getFirst().place(), onwards.place());
                    }
                });
        reads.stream().collect(Collectors.groupingBy(read -> read.type().name(), LinkedHashMap::new,
                Collectors.toList())).forEach((name, all) -> {
                    Set<String> revisions = all.stream().map(read -> read.type().revision().toString())
                            .collect(Collectors.toCollection(TreeSet::new));
                    if (revisions.size() > 1) {
                        problem(UpcasterError.TWO_CURRENT_TYPES,
                                name + " has several current revisions: " + String.join(", ", revisions), places(all));
                    }
                });
    }

    private static String[] places(List<Read> all) {
        return all.stream().map(Read::place).toArray(String[]::new);
    }

    private void checkCycles() {
        Set<EventType> done = new LinkedHashSet<>();
        for (EventType type : steps.keySet()) {
            findCycle(type, new LinkedHashSet<>(), done);
        }
    }

    private void findCycle(EventType type, Set<EventType> path, Set<EventType> done) {
        if (done.contains(type)) {
            return;
        }
        if (!path.add(type)) {
            List<EventType> all = List.copyOf(path);
            List<EventType> cycle = all.subList(all.indexOf(type), all.size());
            problem(UpcasterError.CYCLE, "the steps go round in a circle through "
                    + cycle.stream().map(EventType::toString).sorted().collect(Collectors.joining(", ")),
                    cycle.stream().map(each -> place(each)).toArray(String[]::new));
            return;
        }
        Step step = steps.get(type);
        if (step != null) {
            step.outcome().targets().forEach(target -> findCycle(target, path, done));
        }
        path.remove(type);
        done.add(type);
    }

    private String place(EventType source) {
        Step step = steps.get(source);
        return step == null ? "" : step.place();
    }

    private void checkDeadEnds() {
        stepsInto.forEach((type, leading) -> {
            if (isDeadEnd(type)) {
                problem(UpcasterError.DEAD_END,
                        "the steps end at " + type + ", which no class reads, and at which no step starts",
                        leading.stream().map(Step::place).toArray(String[]::new));
            }
        });
    }

    private boolean isDeadEnd(EventType type) {
        return !steps.containsKey(type) && !readers.containsKey(type);
    }

    /** A step that follows another one in its declaration, but does not start where this, or any other, ends. */
    private void checkUnreachable() {
        for (int later = 1; later < declared.size(); later++) {
            Declared before = declared.get(later - 1);
            Step step = declared.get(later).step();
            boolean follows = before.owner().equals(declared.get(later).owner());
            if (follows && !stepsInto.containsKey(step.source())
                    && before.step().outcome().targets().stream().anyMatch(this::isDeadEnd)) {
                problem(UpcasterError.UNREACHABLE_STEP,
                        "the step " + step + " is never reached from the one before it, "
                                + before.step(),
                        before.step().place(), step.place());
            }
        }
    }

    private void problem(UpcasterError error, String message, String... places) {
        problems.add(new Problem(error, message, List.of(places).stream().distinct().toList()));
    }
}
