package dev.evolvent.projections.internal.statements;

import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The input of the {@link Loop}: which statements to run, for one row or many, and their values. */
final class Script {

    private final Loop loop;
    private final StringBuilder order = new StringBuilder();
    /** The settings that the loop reads, and the elements of their arrays. */
    private final List<String> settings = new ArrayList<>();
    private final List<StringBuilder> arrays = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private boolean hasGroups;

    Script(Loop loop) {
        this.loop = loop;
        for (int step = 0; step < loop.steps(); step++) {
            places.add(settings.size());
            for (int parameter = 0; parameter < loop.parameters(step); parameter++) {
                settings.add(Loop.setting(step, parameter));
                arrays.add(new StringBuilder());
            }
        }
    }

    /** Adds a statement about one row. */
    void add(int statement, List<@Nullable String> values) {
        begin(statement);
        for (int p = 0; p < values.size(); p++) {
            ValueText.append(array(statement, p), values.get(p));
        }
    }

    /** Adds a statement for many rows at once. */
    void addGroup(int statement, List<List<@Nullable String>> rows) {
        hasGroups = true;
        int step = loop.grouped(statement);
        begin(step);
        for (int p = 0; p < loop.parameters(step); p++) {
            StringBuilder group = new StringBuilder();
            for (List<@Nullable String> values : rows) {
                ValueText.append(group, values.get(p));
            }
            ValueText.append(array(step, p), braced(group));
        }
    }

    private void begin(int step) {
        order.append(order.isEmpty() ? "" : ",").append(step);
    }

    private StringBuilder array(int step, int parameter) {
        return arrays.get(places.get(step) + parameter);
    }

    void run(Session session) throws SQLException {
        List<String> names = new ArrayList<>(settings);
        List<String> contents = new ArrayList<>();
        for (StringBuilder array : arrays) {
            contents.add(braced(array));
        }
        names.add(Loop.ORDER);
        contents.add(braced(order));
        names.add(Loop.GROUPED);
        contents.add(Boolean.toString(hasGroups));
        session.first("""
                SELECT count(pg_catalog.set_config(name, content, true))
                FROM unnest(?::text[], ?::text[]) AS settings(name, content)""", row -> true,
                names.toArray(String[]::new), contents.toArray(String[]::new));
        AsWritten.execute(session, loop.sql());
    }

    private static String braced(StringBuilder elements) {
        return elements.insert(0, '{').append('}').toString();
    }
}
