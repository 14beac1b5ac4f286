package dev.evolvent.bench.size;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a JVM has logged of its heap by {@code -Xlog:gc}. What is in use only grows from one collection to the next, so it is never
 * more than right before one; but for what came after the last.
 *
 * @param peak
 *            how many megabytes were in use at most, garbage included; 0 if there was no collection
 * @param kept
 *            how many megabytes a collection has left at most
 */
record HeapLog(int peak, int kept) {

    private static final Pattern COLLECTION = Pattern.compile(" (\\d+)M->(\\d+)M\\(");

    static HeapLog of(List<String> lines) {
        HeapLog all = new HeapLog(0, 0);
        for (String line : lines) {
            Matcher collection = COLLECTION.matcher(line);
            if (collection.find()) {
                all = new HeapLog(Math.max(all.peak, Integer.parseInt(collection.group(1))),
                        Math.max(all.kept, Integer.parseInt(collection.group(2))));
            }
        }
        return all;
    }
}
