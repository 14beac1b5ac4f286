package dev.evolvent.postgres.schema;

import dev.evolvent.postgres.Session;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects of any kind from queries with the same result columns: catalogue and oid of the object, or NULL; kind;
 * name; how statements refer to it; catalogue and oid of its parent, or NULL; the statements that create it; its
 * properties as alternating names and values, if the definition alone does not suffice; oids of further relations that
 * it needs.
 */
final class ObjectReader {

    private final Session session;
    private final Inventory inventory;

    ObjectReader(Session session, Inventory inventory) {
        this.session = session;
        this.inventory = inventory;
    }

    /** The relations that an object needs besides its parent and the dependencies that PostgreSQL records. */
    record Need(Found object, List<Address> relations) {}

    List<Need> read(String sql, Object... values) throws SQLException {
        List<Need> needs = new ArrayList<>();
        session.list(sql, row -> {
            add(row).ifPresent(needs::add);
            return sql;
        }, values);
        return needs;
    }

    private Optional<Need> add(ResultSet row) throws SQLException {
        List<@Nullable String> statements = texts(row.getArray(8));
        SortedMap<String, String> properties = properties(texts(row.getArray(9)));
        String name = row.getString(4);
        // An object that was dropped during the read has no definition any more.
        if (name == null || statements.contains(null)
                || (statements.isEmpty() && !properties.containsKey("definition"))) {
            return Optional.empty();
        }
        List<Address> relations = new ArrayList<>();
        for (@Nullable
        String oid : texts(row.getArray(10))) {
            if (oid != null) {
                relations.add(Address.relation(Long.parseLong(oid)));
            }
        }
        Inventory.Draft draft = Inventory.Draft.of(ObjectKind.valueOf(row.getString(3)), name,
                Optional.ofNullable(row.getString(5)).orElse(""), nonNull(statements), properties);
        return inventory.add(draft, address(row, 1), address(row, 6)).map(found -> new Need(found, relations));
    }

    private static Optional<Address> address(ResultSet row, int column) throws SQLException {
        return row.getString(column) == null ? Optional.empty() : Optional.of(Address.of(row, column));
    }

    static List<String> nonNull(List<@Nullable String> texts) {
        List<String> result = new ArrayList<>();
        for (@Nullable
        String text : texts) {
            if (text != null) {
                result.add(text);
            }
        }
        return Collections.unmodifiableList(result);
    }

    /** The properties that have a value. */
    static SortedMap<String, String> properties(List<@Nullable String> namesAndValues) {
        SortedMap<String, String> properties = new TreeMap<>();
        for (int i = 0; i + 1 < namesAndValues.size(); i += 2) {
            String name = namesAndValues.get(i);
            String value = namesAndValues.get(i + 1);
            if (name != null && value != null) {
                properties.put(name, value);
            }
        }
        return Collections.unmodifiableSortedMap(properties);
    }

    static List<@Nullable String> texts(@Nullable Array array) throws SQLException {
        List<@Nullable String> texts = new ArrayList<>();
        if (array != null) {
            for (Object each : (Object[]) array.getArray()) {
                texts.add(each == null ? null : each.toString());
            }
        }
        return texts;
    }
}
