package dev.evolvent.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Offences that are there today and are to go: {@code known-exceptions.txt}. An offence that is not in the list is a
 * failure, and so is one that has grown, and an entry without an offence.
 */
record KnownExceptions(List<Entry> entries) {

    /**
     * @param size
     *            how large it may be
     */
    record Entry(String rule, String subject, int size) {

        boolean covers(Offence offence) {
            return rule.equals(offence.rule()) && subject.equals(offence.subject());
        }

        @Override
        public String toString() {
            return rule + " | " + subject + " | " + size;
        }
    }

    KnownExceptions {
        entries = List.copyOf(entries);
    }

    /** Lines of rule, subject and size between bars; empty lines and those that begin with a hash say nothing. */
    static KnownExceptions read(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" \\| ", -1);
                entries.add(new Entry(parts[0], parts[1], Integer.parseInt(parts[2].strip())));
            }
        }
        return new KnownExceptions(entries);
    }

    List<String> problems(List<Offence> offences) {
        List<String> problems = new ArrayList<>();
        for (Offence offence : offences) {
            if (entries.stream().noneMatch(entry -> entry.covers(offence) && offence.size() <= entry.size())) {
                problems.add(offence.toString());
            }
        }
        for (Entry entry : entries) {
            if (offences.stream().noneMatch(entry::covers)) {
                problems.add("No longer needed, remove it from known-exceptions.txt: " + entry);
            }
        }
        return problems;
    }
}
