package dev.evolvent.projections.internal.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One call to the server: statements with their values, in the order in which they were added. */
final class Call {

    /** Bounds the memory on both sides, and the duration of a call. */
    private static final int MOST_STATEMENTS = 10_000;
    private static final long MOST_CHARACTERS = 8_000_000;

    /** With fewer rows, a group costs the server more than single statements. */
    private static final int SMALLEST_GROUP = 8;

    private final int first;
    private final List<Added> added = new ArrayList<>();
    private long characters;

    private record Added(int statement, List<@Nullable String> values) {}

    /**
     * @param first
     *            how many statements were added before it
     */
    Call(int first) {
        this.first = first;
    }

    void add(int statement, List<@Nullable String> values) {
        added.add(new Added(statement, values));
        for (String value : values) {
            characters += value == null ? 0 : value.length();
        }
    }

    int size() {
        return added.size();
    }

    boolean isFull() {
        return added.size() >= MOST_STATEMENTS || characters >= MOST_CHARACTERS;
    }

    int first() {
        return first;
    }

    /** Which declared statement was added at this place in the call. */
    int statement(int number) {
        return added.get(number).statement;
    }

    /** In exactly the order in which they were added. */
    Script inOrder(Loop loop) {
        Script script = new Script(loop);
        added.forEach(each -> script.add(each.statement, each.values));
        return script;
    }

    /**
     * Groups statements that may run together: the first ones of all rows, then the second ones of all rows with at
     * least two, and so on. A statement that is not known to concern one row only stays after everything added before
     * it, and before everything added after it. Returns nothing if grouping gains nothing.
     */
    static List<Script> inGroups(List<Call> calls, Loop loop, List<Optional<OwnRow>> ownRows) {
        boolean gains = false;
        List<Script> scripts = new ArrayList<>();
        for (Call call : calls) {
            Script script = new Script(loop);
            gains |= call.addInGroups(script, ownRows);
            scripts.add(script);
        }
        return gains ? scripts : List.of();
    }

    private boolean addInGroups(Script script, List<Optional<OwnRow>> ownRows) {
        boolean gains = false;
        List<Map<Integer, List<Added>>> waves = new ArrayList<>();
        Map<Object, Integer> waveByRow = new HashMap<>();
        for (Added each : added) {
            Optional<OwnRow> own = ownRows.get(each.statement);
            if (own.isEmpty()) {
                gains |= addWaves(script, waves);
                waves.clear();
                waveByRow.clear();
                script.add(each.statement, each.values);
                continue;
            }
            int wave = own.get().rowOf(each.values).map(row -> waveByRow.merge(row, 0, (last, zero) -> last + 1))
                    .orElse(0);
            if (wave == waves.size()) {
                waves.add(new HashMap<>());
            }
            waves.get(wave).computeIfAbsent(each.statement, statement -> new ArrayList<>()).add(each);
        }
        return addWaves(script, waves) || gains;
    }

    private static boolean addWaves(Script script, List<Map<Integer, List<Added>>> waves) {
        boolean gains = false;
        for (Map<Integer, List<Added>> wave : waves) {
            for (Map.Entry<Integer, List<Added>> group : wave.entrySet()) {
                if (group.getValue().size() < SMALLEST_GROUP) {
                    group.getValue().forEach(each -> script.add(each.statement, each.values));
                } else {
                    script.addGroup(group.getKey(), group.getValue().stream().map(Added::values).toList());
                    gains = true;
                }
            }
        }
        return gains;
    }
}
