package dev.evolvent.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that pages, messages and comments avoid, each with the standard one. A line of the list is a regular
 * expression, a tab, and the replacement to suggest. A space in an expression matches any white space, including the
 * end of a line.
 */
final class WordsToAvoid {

    private static final Path LIST = Documents.ROOT.resolve("docs/src/test/resources/words-to-avoid.txt");

    /** An expression of the list. */
    record Entry(Pattern expression, String replacement) {}

    /** A place where a word of the list is used. */
    record Hit(String source, int line, String word, String replacement) {

        @Override
        public String toString() {
            return source + ":" + line + ": \"" + word + "\": write " + replacement;
        }
    }

    private final List<Entry> entries;

    private WordsToAvoid(List<Entry> entries) {
        this.entries = entries;
    }

    static WordsToAvoid read() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(LIST)) {
            int tab = line.indexOf('\t');
            String expression = line.substring(0, tab).replace(" ", "\\s+");
            entries.add(new Entry(Pattern.compile(expression, Pattern.CASE_INSENSITIVE), line.substring(tab + 1)));
        }
        return new WordsToAvoid(entries);
    }

    List<Entry> entries() {
        return entries;
    }

    /** All hits in a text, in the order of its lines. */
    List<Hit> in(String source, String prose) {
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            Matcher word = entry.expression().matcher(prose);
            while (word.find()) {
                int line = 1 + (int) prose.chars().limit(word.start()).filter(character -> character == '\n').count();
                hits.add(new Hit(source, line, word.group().replaceAll("\\s+", " "), entry.replacement()));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::line));
        return hits;
    }
}
