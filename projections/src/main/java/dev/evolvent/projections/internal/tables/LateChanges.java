package dev.evolvent.projections.internal.tables;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.projections.internal.tables.Part.Phase;
import dev.evolvent.projections.internal.tables.Standing.Relation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was changed on the live tables since the others were made, as far as it costs nothing to do the same there. */
final class LateChanges {

    private static final String REVOKE = """
            SELECT DISTINCT format('REVOKE ALL ON TABLE %I FROM %s CASCADE', relname,
                CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END)
            FROM pg_class c JOIN unnest(?::oid[]) AS w ON w = c.oid, LATERAL (
                SELECT grantee FROM aclexplode(relacl)
                UNION SELECT grantee FROM pg_attribute, aclexplode(attacl) WHERE attrelid = c.oid) AS g
            WHERE relname = ? ORDER BY 1""";

    private static final String NEXT = """
            SELECT c.oid, nspname, relname, pg_get_userbyid(relowner) FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
            WHERE nspname = ? AND relkind IN ('r', 'm') AND relname = ANY (?)""";

    private LateChanges() {}

    /** Returns what it would take time to make on the others. */
    static List<String> follow(Session session, String schema, String fromSchema, Standing live, List<Relation> next)
            throws SQLException {
        List<Relation> twins = session.list(NEXT,
                row -> new Relation(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)), fromSchema,
                live.exchanged().stream().map(Relation::name).toArray(String[]::new));
        List<String> path = live.twinPath(fromSchema, schema);
        String oids = Standing.oids(twins);
        List<Part> theirs = Part.of(session, path, oids);
        Set<Part> same = Set.copyOf(theirs);
        List<Part> ours = Part.of(session, live.path(schema), live.exchangedOids()).stream()
                .filter(part -> twins.stream().anyMatch(twin -> twin.name().equals(part.relation()))).toList();
        List<Part> changed = ours.stream().filter(part -> !same.contains(part)).toList();
        Set<String> columns = Set.copyOf(Reading.texts(session, """
                SELECT relname || '.' || attname FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
                WHERE c.oid = ANY (?::oid[]) AND attnum > 0 AND NOT attisdropped""", oids));
        List<String> lost = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        Set<String> rights = new HashSet<>();
        Stream.concat(changed.stream(), theirs.stream().filter(part -> !ours.contains(part)))
                .filter(part -> part.object().startsWith(PartQueries.RIGHTS)).map(Part::relation).forEach(rights::add);
        for (String relation : rights) {
            statements.addAll(Reading.texts(session, REVOKE, oids, relation));
            ours.stream()
                    .filter(part -> part.object().startsWith(PartQueries.RIGHTS) && part.relation().equals(relation))
                    .filter(part -> fits(part, columns)).map(Part::sql).forEach(statements::add);
        }
        for (Part part : changed) {
            Optional<Part> other = theirs.stream().filter(part::sameObject).findFirst();
            if (part.object().startsWith(PartQueries.RIGHTS) || !fits(part, columns)) {
                continue;
            }
            if (takesTime(part)) {
                if (theirs.stream().noneMatch(they -> they.object().equals(part.object()))) {
                    lost.add(part.object() + (part.object().startsWith("constraint ") ? "" : " of " + part.relation()));
                }
            } else if (part.drop().isPresent() || !isOfAnother(part) || known(part, changed, theirs)) {
                other.flatMap(Part::drop).ifPresent(statements::add);
                statements.add(part.sql());
            }
        }
        run(session, Reading.path(path), statements);
        return lost;
    }

    private static boolean fits(Part part, Set<String> columns) {
        return part.column().map(column -> columns.contains(part.relation() + "." + column)).orElse(true);
    }

    private static boolean takesTime(Part part) {
        return (part.phase() != Phase.TABLE && part.phase() != Phase.LATE) || part.sql().contains(" ADD CONSTRAINT ")
                || Stream.of("tablespace of ", "identity of ", "storage of ", "compression of ")
                        .anyMatch(part.object()::startsWith);
    }

    private static boolean isOfAnother(Part part) {
        return Stream.of("index ", "constraint ", "sequence ").anyMatch(part.object()::startsWith);
    }

    private static boolean known(Part part, List<Part> changed, List<Part> theirs) {
        return Stream
                .concat(changed.stream().filter(other -> other.drop().isPresent() && !takesTime(other)),
                        theirs.stream())
                .anyMatch(other -> other.object().equals(part.object()));
    }

    private static void run(Session session, String path, List<String> statements) throws SQLException {
        if (statements.isEmpty()) {
            return;
        }
        String before = session.first("SHOW search_path", row -> row.getString(1)).orElseThrow();
        session.execute("SET LOCAL search_path = " + path);
        for (String statement : statements) {
            try {
                session.execute(statement);
            } catch (SQLException e) {
                throw new EvolventException(TablesError.CANNOT_MOVE,
                        "What was changed on the live tables cannot be done on the"
                                + " others: " + DatabaseException.of(e).detail() + ", at: " + statement
                                + ". Nothing was changed.",
                        e);
            }
        }
        session.first("SELECT set_config('search_path', ?, true)", row -> true, before);
    }
}
