package dev.evolvent.projections.internal.tables;

import dev.evolvent.postgres.table.TableAttachment;
import dev.evolvent.postgres.table.CatalogueReading;
import dev.evolvent.EvolventException;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.table.AttachmentKind;
import dev.evolvent.postgres.table.TableAttachment.Subject;
import dev.evolvent.postgres.table.TableAttachments;
import java.util.EnumSet;
import dev.evolvent.projections.internal.tables.Dependents.Relation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Changes to the live tables since the shadow tables were created, repeated on these if that takes no time. */
final class LateChanges {

    private static final String NEXT = """
            SELECT c.oid, nspname, relname, pg_get_userbyid(relowner) FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
            WHERE nspname = ? AND relkind IN ('r', 'm') AND relname = ANY (?)""";

    private static final Set<AttachmentKind> TAKES_TIME = EnumSet.of(AttachmentKind.TABLESPACE, AttachmentKind.IDENTITY,
            AttachmentKind.COLUMN_STORAGE, AttachmentKind.COLUMN_COMPRESSION);

    private LateChanges() {}

    /** Returns those that would take time to create on the shadow tables. */
    static List<String> follow(Session session, String schema, String fromSchema, Dependents live, List<Relation> next)
            throws SQLException {
        List<Relation> shadows = session.list(NEXT,
                row -> new Relation(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)), fromSchema,
                live.exchanged().stream().map(Relation::name).toArray(String[]::new));
        List<String> path = live.shadowPath(fromSchema, schema);
        String oids = Dependents.oids(shadows);
        List<TableAttachment> theirs = SwapAttachments.of(session, path, oids);
        Set<TableAttachment> same = Set.copyOf(theirs);
        List<TableAttachment> ours = SwapAttachments.of(session, live.path(schema), live.exchangedOids()).stream()
                .filter(part -> shadows.stream().anyMatch(shadow -> shadow.name().equals(part.relation()))).toList();
        List<TableAttachment> changed = ours.stream().filter(part -> !same.contains(part)).toList();
        Set<String> columns = Set.copyOf(CatalogueReading.texts(session, """
                SELECT relname || '.' || attname FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
                WHERE c.oid = ANY (?::oid[]) AND attnum > 0 AND NOT attisdropped""", oids));
        List<String> lost = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        Set<String> rights = new HashSet<>();
        Stream.concat(changed.stream(), theirs.stream().filter(part -> !ours.contains(part)))
                .filter(part -> SwapAttachments.isRight(part)).map(TableAttachment::relation).forEach(rights::add);
        for (String relation : rights) {
            for (Relation shadow : shadows) {
                if (shadow.name().equals(relation)) {
                    statements.addAll(TableAttachments.revocations(session, shadow.oid(), Sql.name(relation)));
                }
            }
            ours.stream()
                    .filter(part -> SwapAttachments.isRight(part) && part.relation().equals(relation))
                    .filter(part -> fits(part, columns)).map(TableAttachment::sql).forEach(statements::add);
        }
        for (TableAttachment part : changed) {
            Optional<TableAttachment> other = theirs.stream().filter(they -> SwapAttachments.isSameObject(part, they))
                    .findFirst();
            if (SwapAttachments.isRight(part) || !fits(part, columns)) {
                continue;
            }
            if (takesTime(part)) {
                if (theirs.stream().noneMatch(they -> they.object().equals(part.object()))) {
                    lost.add(part.object() + (part.subject() == Subject.CONSTRAINT ? "" : " of " + part.relation()));
                }
            } else if (part.removal().isPresent() || !SwapAttachments.describesAnother(part)
                    || known(part, changed, theirs)) {
                other.flatMap(TableAttachment::removal).ifPresent(statements::add);
                statements.add(part.sql());
            }
        }
        run(session, CatalogueReading.path(path), statements);
        return lost;
    }

    private static boolean fits(TableAttachment part, Set<String> columns) {
        return part.column().map(column -> columns.contains(part.relation() + "." + column)).orElse(true);
    }

    private static boolean takesTime(TableAttachment part) {
        return switch (Phase.of(part)) {
            case TABLE -> TAKES_TIME.contains(part.kind());
            case LATE -> part.kind() == AttachmentKind.UNVALIDATED_CHECK;
            case CHECK, PRIMARY_KEY, UNIQUE, INDEX, INNER_REFERENCE -> true;
        };
    }

    private static boolean known(TableAttachment part, List<TableAttachment> changed, List<TableAttachment> theirs) {
        return Stream
                .concat(changed.stream().filter(other -> other.removal().isPresent() && !takesTime(other)),
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
