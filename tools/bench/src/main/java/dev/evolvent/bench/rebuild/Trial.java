package dev.evolvent.bench.rebuild;

import dev.evolvent.bench.rebuild.Contender.Kind;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs contenders, each from nothing, and checks what they have built.
 *
 * @param few
 *            the first events, for contenders that would take too long otherwise
 */
record Trial(EventTable all, EventTable few, ReadModel rows, Consumer<String> progress) {

    EventTable eventsOf(Contender contender) {
        return contender.kind().getsFew() ? few : all;
    }

    /**
     * Runs each contender once, after the loop, whose rows are saved for comparison; returns the number of rows of all
     * events.
     */
    long check(List<Contender> contenders) throws SQLException, IOException, InterruptedException {
        Contender loop = contenders.stream().filter(contender -> contender.kind() == Kind.LOOP).findFirst()
                .orElseThrow();
        if (!few.equals(all)) {
            run(loop, few);
            rows.keepFor(few);
        }
        run(loop, all);
        rows.keepFor(all);
        long count = rows.rows();
        for (Contender contender : contenders) {
            if (!contender.equals(loop)) {
                measure(contender);
            }
        }
        return count;
    }

    /** Events per second. */
    double measure(Contender contender) throws SQLException, IOException, InterruptedException {
        EventTable events = eventsOf(contender);
        double seconds = run(contender, events);
        if (contender.kind().buildsRows()) {
            rows.compare(events, contender.by());
        }
        double rate = events.count() / seconds;
        progress.accept(String.format("%s: %,.0f events/s", contender.by(), rate));
        return rate;
    }

    private double run(Contender contender, EventTable events) throws SQLException, IOException, InterruptedException {
        rows.remove();
        // Dirty pages of one contender must not be written during the next one.
        rows.database().execute("CHECKPOINT");
        long start = System.nanoTime();
        contender.work().build(events);
        return (System.nanoTime() - start) / 1e9;
    }
}
