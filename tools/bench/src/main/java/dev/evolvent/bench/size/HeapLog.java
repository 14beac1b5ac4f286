package dev.evolvent.bench.size;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heap usage that a JVM logged with {@code -Xlog:gc}. Usage only grows between collections, so it is highest right
 * before one; only usage after the last one is missed.
 *
 * @param peak
 *            maximum usage in megabytes, including garbage; 0 without a collection
 * @param kept
 *            maximum usage after a collection, in megabytes
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
