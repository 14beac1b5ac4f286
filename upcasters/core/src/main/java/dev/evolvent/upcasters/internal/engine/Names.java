package dev.evolvent.upcasters.internal.engine;

import dev.evolvent.upcasters.internal.bytes.ByteWords;
import dev.evolvent.upcasters.internal.bytes.JsonText;
import dev.evolvent.upcasters.internal.bytes.PayloadException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names in a program, numbered, so that a key of a payload is looked up once and compared as a number. */
final class Names {

    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<byte[]> keys = new ArrayList<>();

    // An open hash table with the hashes of the scanner.
    private int[] table = new int[0];
    private byte[][] plain = new byte[0][];

    /** The number of a name, a new one if it has none yet. */
    int number(String name) throws PayloadException {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        keys.add(JsonText.encode(name));
        texts.add(name);
        numbers.put(name, numbers.size());
        return numbers.size() - 1;
    }

    int count() {
        return numbers.size();
    }

    String text(int number) {
        return texts.get(number);
    }

    /** The name as a JSON key. */
    byte[] key(int number) {
        return keys.get(number);
    }

    /** Must be called when all names are known, before any is looked up. */
    void close() {
        plain = numbers.keySet().stream().map(name -> name.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
        table = new int[Integer.highestOneBit(Math.max(4, 4 * plain.length))];
        Arrays.fill(table, UNKNOWN);
        for (int number = 0; number < plain.length; number++) {
            int place = ByteWords.hash(plain[number], 0, plain[number].length) & table.length - 1;
            while (table[place] != UNKNOWN) {
                place = place + 1 & table.length - 1;
            }
            table[place] = number;
        }
    }

    /** The number of the name of a key, quotes included in the range. */
    int find(byte[] in, int start, int end, int hash, boolean escaped) {
        int place = hash & table.length - 1;
        while (table[place] != UNKNOWN) {
            byte[] name = plain[table[place]];
            boolean same = escaped
                    // As texts: in UTF-8, half of a surrogate pair would be a question mark.
                    ? texts.get(table[place]).equals(JsonText.decode(in, start, end))
                    : ByteWords.same(in, start + 1, end - 1, name);
            if (same) {
                return table[place];
            }
            place = place + 1 & table.length - 1;
        }
        return UNKNOWN;
    }
}
