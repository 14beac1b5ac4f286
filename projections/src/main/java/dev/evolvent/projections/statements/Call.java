package dev.evolvent.projections.statements;

import dev.evolvent.eventstore.sql.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes to the server at once: which statements, in their order, and the values of each parameter in that order. */
final class Call {

    /** So that neither side needs much memory, nor a call much time. */
    private static final int MOST_STATEMENTS = 10_000;
    private static final long MOST_CHARACTERS = 8_000_000;

    private final int first;
    private final List<Integer> order = new ArrayList<>();
    /** The settings that the loop reads, and the elements of the arrays in them. */
    private final List<String> settings = new ArrayList<>();
    private final List<StringBuilder> arrays = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private long characters;

    /**
     * @param first
     *            how many statements were added before it
     */
    Call(List<Declared> statements, int first) {
        this.first = first;
        for (int s = 0; s < statements.size(); s++) {
            places.add(settings.size());
            for (int p = 0; p < statements.get(s).types().size(); p++) {
                settings.add(Loop.setting(s, p));
                arrays.add(new StringBuilder());
            }
        }
    }

    void add(int statement, List<@Nullable String> texts) {
        order.add(statement);
        for (int p = 0; p < texts.size(); p++) {
            StringBuilder array = arrays.get(places.get(statement) + p);
            characters -= array.length();
            ValueText.append(array, texts.get(p));
            characters += array.length();
        }
    }

    boolean isFull() {
        return order.size() >= MOST_STATEMENTS || characters >= MOST_CHARACTERS;
    }

    int first() {
        return first;
    }

    /** Which of the declared statements was added as this one of the call. */
    int statement(int number) {
        return order.get(number);
    }

    void run(Session session, String loop) throws SQLException {
        List<String> names = new ArrayList<>(settings);
        List<String> contents = new ArrayList<>();
        for (StringBuilder array : arrays) {
            contents.add(braced(array));
        }
        StringBuilder numbers = new StringBuilder();
        for (int statement : order) {
            numbers.append(numbers.isEmpty() ? "" : ",").append(statement);
        }
        names.add(Loop.ORDER);
        contents.add(braced(numbers));
        session.first("""
                SELECT count(pg_catalog.set_config(name, content, true))
                FROM unnest(?::text[], ?::text[]) AS settings(name, content)""", row -> true,
                names.toArray(String[]::new), contents.toArray(String[]::new));
        AsWritten.execute(session, loop);
    }

    private static String braced(StringBuilder elements) {
        return elements.insert(0, '{').append('}').toString();
    }
}
