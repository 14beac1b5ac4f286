package dev.evolvent.projections.internal.statements;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.SqlFunction;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Proof that a statement changes one row, which its parameters identify, and reads no other. Such statements may be
 * reordered as long as those of the same row are not, and can run together if their rows differ.
 *
 * <p>
 * It is derived from the statement's plan: one row is found by the only unique index, or is built from constants
 * and parameters; there is no other table, and no identifier that may be a function that reads one or has side effects.
 * In case of doubt, a statement is run separately.
 *
 * @param table
 *            as it was when the statement was checked
 * @param key
 *            the indexes of the parameters that identify the row; empty for an insert into a table without a key
 * @param grouped
 *            the statement for many rows
 */
record OwnRow(KeyedTable table, List<Integer> key, Grouped grouped) {

    private static final String NAME = "evolvent_own_row";

    /** Prevents sequential scans of small tables, and plans without values. */
    private static final String PLANNER = """
            SELECT count(pg_catalog.set_config(name, value, true)) FROM (VALUES ('plan_cache_mode', 'force_generic_plan'),
                ('enable_seqscan', 'off'), ('enable_bitmapscan', 'off')) AS planner(name, value)""";

    private static final String CALLED = """
            SELECT EXISTS (SELECT FROM pg_catalog.pg_proc WHERE proname = ANY (?)
                AND (provolatile = 'v' OR (provolatile = 's' AND pronamespace <> 'pg_catalog'::regnamespace)))""";

    private static final Set<String> EXACT = KeyedTable.EXACT.stream()
            .map(type -> Sql.name("pg_catalog") + "." + Sql.name(type)).collect(Collectors.toUnmodifiableSet());

    /** For a statement without problems; empty if it does not qualify. In a transaction. */
    static Optional<OwnRow> of(Session session, Declared declared) throws SQLException {
        Optional<Grouped> grouped = declared.types().stream().anyMatch(type -> type.element().isPresent())
                ? Optional.empty()
                : Grouped.of(declared.statement());
        if (grouped.isEmpty() || declared.changes().size() != 1) {
            return Optional.empty();
        }
        Declared.ChangedTable changed = declared.changes().getFirst();
        Optional<KeyedTable> table = KeyedTable.named(session, grouped.get().target())
                .filter(found -> new Declared.ChangedTable(found.schema(), found.name()).equals(changed)
                        && !grouped.get().sets(found.columns()));
        if (table.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Declared.leavingNothing(session, inner -> of(inner, declared, table.get(), grouped.get()));
        } catch (SQLException e) {
            // PostgreSQL does not accept it for many rows.
            return Optional.empty();
        }
    }

    private static Optional<OwnRow> of(Session session, Declared declared, KeyedTable table, Grouped grouped)
            throws SQLException {
        session.first(PLANNER, row -> true);
        String values = declared.types().stream().map(type -> "NULL").collect(Collectors.joining(", "));
        JsonNode change = prepared(session, declared.statement().with(Declared::numbered),
                inner -> AsWritten.plans(inner, "EXECUTE " + NAME + "(" + values + ")")).path(0).path("Plan");
        prepared(session, grouped.sql(place -> Declared.numbered(place) + "::" + declared.types().get(place).sql()
                + "[]"), inner -> true);
        JsonNode row = change.path("Plans").path(0);
        boolean isAlone = change.path("Plans").size() == 1 && !row.has("Plans")
                && Stream.of(change, row).flatMap(node -> node.findValuesAsText("Relation Name").stream()).distinct()
                        .count() == 1;
        if (!isAlone || callsOthers(session, declared, change)) {
            return Optional.empty();
        }
        return key(change, row, table)
                .filter(key -> key.stream().allMatch(place -> EXACT.contains(declared.types().get(place).sql())))
                .map(key -> new OwnRow(table, key, grouped));
    }

    /**
     * Identifies the row that these values refer to, also across statements about the table; empty if each is another
     * row.
     */
    Optional<Object> rowOf(List<@Nullable String> values) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        List<String> row = new ArrayList<>(key.size() + 1);
        row.add(table.name());
        for (int place : key) {
            String value = values.get(place);
            row.add(value == null ? "" : value.stripTrailing());
        }
        return Optional.of(row);
    }

    private static <T> T prepared(Session session, String sql, SqlFunction<Session, T> work) throws SQLException {
        Savepoint before = session.connection().setSavepoint();
        AsWritten.execute(session, "PREPARE " + NAME + " AS " + sql);
        try {
            return work.apply(session);
        } finally {
            // A prepared statement outlives a rollback.
            session.connection().rollback(before);
            session.execute("DEALLOCATE " + NAME);
        }
    }

    private static boolean callsOthers(Session session, Declared declared, JsonNode plan) throws SQLException {
        Set<String> words = new TreeSet<>();
        Token.of(declared.statement().sql()).forEach(token -> words.add(token.text()));
        for (JsonNode text : texts(plan)) {
            Token.of(text.textValue()).forEach(token -> words.add(token.text()));
        }
        return session.first(CALLED, row -> row.getBoolean(1), (Object) words.toArray(String[]::new)).orElseThrow();
    }

    private static List<JsonNode> texts(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node);
        }
        List<JsonNode> texts = new ArrayList<>();
        node.forEach(inner -> texts.addAll(texts(inner)));
        return texts;
    }

    /** The parameters that identify the row. */
    private static Optional<List<Integer>> key(JsonNode change, JsonNode row, KeyedTable table) {
        return switch (row.path("Node Type").asText()) {
            case "Result" -> change.path("Operation").asText().equals("Insert") && !row.has("One-Time Filter")
                    ? added(row, table)
                    : Optional.empty();
            case "Index Scan" -> row.path("Index Name").asText().equals(table.index())
                    ? found(row.path("Index Cond").asText(), table)
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Assignment to a shorter text column truncates only spaces. */
    private static Optional<List<Integer>> added(JsonNode row, KeyedTable table) {
        Pattern parameter = Pattern.compile("\\$([0-9]+)|\\(\\$([0-9]+)\\)::character varying(\\([0-9]+\\))?");
        List<Integer> key = new ArrayList<>();
        for (KeyedTable.Column column : table.columns()) {
            Matcher value = parameter.matcher(row.path("Output").path(column.number() - 1).asText());
            if (!value.matches()) {
                return Optional.empty();
            }
            key.add(Integer.parseInt(value.group(1) == null ? value.group(2) : value.group(1)) - 1);
        }
        return Optional.of(key);
    }

    private static Optional<List<Integer>> found(String condition, KeyedTable table) {
        boolean isOne = condition.isEmpty() || table.columns().size() == 1;
        String all = isOne ? condition : condition.substring(1, condition.length() - 1);
        List<String> parts = List.of(all.split(" AND ", -1));
        List<Integer> key = new ArrayList<>();
        for (KeyedTable.Column column : table.columns()) {
            String name = "([^()]*\\.)?" + Pattern.quote(column.sql());
            Pattern equal = Pattern.compile("\\((" + name + "|\\(" + name + "\\)::text) = \\$([0-9]+)\\)");
            parts.stream().map(equal::matcher).filter(Matcher::matches).findFirst()
                    .ifPresent(match -> key.add(Integer.parseInt(match.group(4)) - 1));
        }
        return key.size() == table.columns().size() && parts.size() == key.size() ? Optional.of(key) : Optional.empty();
    }
}
