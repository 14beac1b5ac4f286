package dev.evolvent.bench.upcasting;

import java.util.ArrayList;
import java.util.List;

/** One line of the table: a contender with a scenario. */
record Row(Contender contender, Scenario scenario) {

    /**
     * The rows of the targets, and those to compare them with. Rows that are steady soon come first, so that the others
     * can use the remaining time.
     */
    static List<Row> few() {
        List<Row> rows = new ArrayList<>();
        rows.addAll(noStep());
        rows.addAll(floors(PayloadSize.MEDIUM));
        rows.addAll(rows(Scenario.few(PayloadSize.MEDIUM, 10), Contender.EVOLVENT_BYTES, Contender.AXON_BYTES,
                Contender.TREE_BYTES, Contender.EVOLVENT_CLASS, Contender.AXON_CLASS, Contender.READ_VALUE));
        return rows;
    }

    static List<Row> all() {
        List<Row> rows = new ArrayList<>(noStep());
        for (PayloadSize size : PayloadSize.values()) {
            rows.addAll(floors(size));
            for (int steps : Scenario.CHAINS) {
                rows.addAll(chain(Scenario.few(size, steps)));
                if (size == PayloadSize.MEDIUM) {
                    rows.addAll(largeRegistry(Scenario.many(size, steps)));
                }
            }
        }
        return rows;
    }

    private static List<Row> chain(Scenario scenario) {
        return rows(scenario, Contender.EVOLVENT_BYTES, Contender.AXON_BYTES, Contender.TREE_BYTES,
                Contender.EVOLVENT_CLASS, Contender.AXON_CLASS, Contender.TREE_CLASS, Contender.READ_VALUE);
    }

    private static List<Row> largeRegistry(Scenario scenario) {
        return rows(scenario, Contender.EVOLVENT_BYTES, Contender.AXON_BYTES, Contender.EVOLVENT_CLASS,
                Contender.AXON_CLASS);
    }

    /** Rows without changes do not depend on the chain; any one works. */
    private static List<Row> floors(PayloadSize size) {
        return rows(Scenario.few(size, 10), Contender.PARSE, Contender.COPY);
    }

    /** The time of a look-up varies between processes, with the layout of hash tables; so there are several. */
    private static List<Row> noStep() {
        Row few = new Row(Contender.NO_STEP, Scenario.few(PayloadSize.MEDIUM, 10));
        Row many = new Row(Contender.NO_STEP, Scenario.many(PayloadSize.MEDIUM, 10));
        return List.of(few, many, few, many, few, many, new Row(Contender.NO_STEP_KEPT, few.scenario()));
    }

    private static List<Row> rows(Scenario scenario, Contender... contenders) {
        return List.of(contenders).stream().map(contender -> new Row(contender, scenario)).toList();
    }

    /** The row as one word, to pass it to the process that measures it. */
    String asWord() {
        return contender + "/" + scenario.size() + "/" + scenario.steps() + "/" + scenario.registered();
    }

    static Row of(String word) {
        List<String> parts = List.of(word.split("/", -1));
        return new Row(Contender.valueOf(parts.get(0)), new Scenario(PayloadSize.valueOf(parts.get(1)),
                Integer.parseInt(parts.get(2)), Integer.parseInt(parts.get(3))));
    }

    Work work() {
        return contender.work(scenario);
    }

    @Override
    public String toString() {
        return contender.label() + ", " + contender.task().label() + ", " + scenario.size().label() + ", "
                + scenario.steps() + " steps, " + scenario.registered() + " registered";
    }
}
