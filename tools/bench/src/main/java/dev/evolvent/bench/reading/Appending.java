package dev.evolvent.bench.reading;

import dev.evolvent.bench.database.Writers;
import dev.evolvent.bench.reading.ShopEvent.ItemAdded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A way of appending.
 *
 * @param newStreams
 *            whether each append starts a stream, or each writer continues one of its few
 */
record Appending(int writers, int eventsPerAppend, boolean newStreams) {

    private static final int STREAMS_OF_A_WRITER = 4;

    static final ItemAdded EVENT = new ItemAdded("7cb1ee10-32a4-4fa1-9e3a-5f0e1b8f4d11", "sku-1000042", 3,
            new BigDecimal("12.25"));

    static List<Appending> few() {
        return Stream.of(1, 8).flatMap(writers -> Stream.of(new Appending(writers, 1, true),
                new Appending(writers, 1, false))).toList();
    }

    static List<Appending> all() {
        return Stream.of(1, 8).flatMap(writers -> Stream.of(1, 5).flatMap(events -> Stream.of(
                new Appending(writers, events, true), new Appending(writers, events, false)))).toList();
    }

    String label() {
        return writers + (writers == 1 ? " writer, " : " writers, ") + eventsPerAppend
                + (eventsPerAppend == 1 ? " event, " : " events, ") + (newStreams ? "new streams" : "going on");
    }

    /** Events per second. */
    double run(Appender appender, int appendsOfEach) {
        List<ItemAdded> events = IntStream.range(0, eventsPerAppend).mapToObj(i -> EVENT).toList();
        List<List<String>> streams = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            List<String> own = newStreamIds(newStreams ? appendsOfEach : STREAMS_OF_A_WRITER);
            if (!newStreams) {
                own.forEach(stream -> appender.work().append(stream, 0, events));
            }
            streams.add(own);
        }
        double seconds = Writers.run(writers, writer -> {
            List<String> own = streams.get(writer);
            for (int i = 0; i < appendsOfEach; i++) {
                appender.work().append(own.get(i % own.size()),
                        newStreams ? 0 : (long) (i / own.size() + 1) * eventsPerAppend, events);
            }
        });
        return (double) writers * appendsOfEach * eventsPerAppend / seconds;
    }

    private static List<String> newStreamIds(int count) {
        return Stream.generate(() -> UUID.randomUUID().toString()).limit(count).toList();
    }
}
