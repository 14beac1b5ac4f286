package dev.evolvent.cli.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds names similar to a misspelled one. */
final class Similar {

    private static final int MOST = 3;

    private Similar() {}

    /**
     * The nearest first: those that differ by a few letters, and those that end with the name after a dot or a dollar
     * sign.
     */
    static List<String> to(String name, Collection<String> known) {
        int enough = Math.max(1, name.length() / 3);
        return known.stream().filter(each -> distance(name, each) <= enough)
                .sorted(Comparator.<String>comparingInt(each -> distance(name, each)).thenComparing(each -> each))
                .limit(MOST).toList();
    }

    private static int distance(String name, String known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        String whole = known.toLowerCase(Locale.ROOT);
        String last = whole.substring(Math.max(whole.lastIndexOf('.'), whole.lastIndexOf('$')) + 1);
        return Math.min(edits(wanted, whole), edits(wanted, last));
    }

    /** The edit distance: letters to insert, delete or replace. */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
