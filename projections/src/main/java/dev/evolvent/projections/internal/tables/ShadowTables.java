package dev.evolvent.projections.internal.tables;

import dev.evolvent.postgres.table.TableAttachment;
import dev.evolvent.postgres.table.CatalogueReading;
import dev.evolvent.EvolventException;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.table.AttachmentKind;
import java.util.EnumSet;
import dev.evolvent.projections.internal.tables.Dependents.Relation;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Creates empty shadow tables, tries on them what they will have, and leaves on them what helps a load. */
final class ShadowTables {

    private static final String TRIAL = "evolvent trial";

    private final Session session;
    private final String schema;
    private final List<String> names;
    private final String shadowSchema;
    private final Optional<String> ddl;
    private final boolean keepKeys;
    private final List<String> blockers = new ArrayList<>();
    private final Set<String> failed = new HashSet<>();

    ShadowTables(Session session, String schema, List<String> names, String shadowSchema, Optional<String> ddl,
            boolean keepKeys) {
        this.session = session;
        this.schema = schema;
        this.names = names;
        this.shadowSchema = shadowSchema;
        this.ddl = ddl;
        this.keepKeys = keepKeys;
    }

    List<String> create() throws SQLException {
        Dependents live = Dependents.of(session, schema, names);
        blockers.addAll(Blockers.of(session, live));
        refuseBlockers();
        createSchema(session, shadowSchema, live);
        String before = session.first("SHOW search_path", row -> row.getString(1)).orElseThrow();
        session.execute(searchPath(live));
        List<String> later = ddl.isPresent() ? declared(live, ddl.get()) : alike(live);
        session.first("SELECT set_config('search_path', ?, true)", row -> true, before);
        refuseBlockers();
        return later;
    }

    private void refuseBlockers() {
        if (!blockers.isEmpty()) {
            throw refusal(schema, blockers);
        }
    }

    static EvolventException refusal(String schema, List<String> blockers) {
        return new EvolventException(TablesError.NOT_CARRIED_OVER, "The read model in schema " + schema
                + " cannot be replaced, since this could not be carried over: " + String.join("; ", blockers)
                + ". Nothing was done.");
    }

    /** PostgreSQL checks foreign keys and fills materialized views with the rights of their owners. */
    static void createSchema(Session session, String name, Dependents live) throws SQLException {
        if (session.number("SELECT count(*) FROM pg_namespace WHERE nspname = ?", name) == 0) {
            session.execute("CREATE SCHEMA " + Sql.name(name));
        }
        for (String owner : Stream.concat(live.exchanged().stream(), live.views().stream()).map(Relation::owner)
                .distinct()
                .toList()) {
            session.execute("GRANT USAGE, CREATE ON SCHEMA " + Sql.name(name) + " TO " + Sql.name(owner));
        }
    }

    private String searchPath(Dependents live) {
        return "SET LOCAL search_path = " + CatalogueReading.path(live.shadowPath(shadowSchema, schema));
    }

    /** Copies use the tablespace of their originals; declared tables use the role's default tablespace. */
    private String settings(Dependents live) {
        return searchPath(live) + "; SET LOCAL default_tablespace = ''";
    }

    private List<String> alike(Dependents live) throws SQLException {
        List<String> missing = names.stream().filter(name -> live.table(name).isEmpty()).toList();
        if (!missing.isEmpty()) {
            throw new EvolventException(TablesError.UNFIT_DEFINITION, "There is no table " + String.join(", ", missing)
                    + " in schema " + schema + ", and nothing was given that would create it. Nothing was done.");
        }
        session.execute(settings(live));
        for (Relation table : live.tables()) {
            String method = session.first("SELECT amname FROM pg_class c JOIN pg_am a ON a.oid = relam WHERE c.oid = ?",
                    row -> row.getString(1), table.oid()).orElseThrow();
            session.execute("CREATE TABLE " + Sql.name(table.name()) + " (LIKE " + table.sql()
                    + " INCLUDING DEFAULTS INCLUDING GENERATED) USING " + Sql.name(method));
            own(table);
        }
        return complete(live, SwapAttachments.of(session, live.path(schema), live.tableOids()), List.of());
    }

    private void own(Relation live) throws SQLException {
        session.execute("ALTER TABLE " + Sql.name(live.name()) + " OWNER TO " + Sql.name(live.owner()));
    }

    private List<String> declared(Dependents live, String definition) throws SQLException {
        try {
            session.execute(definition);
        } catch (SQLException e) {
            throw new EvolventException(TablesError.UNFIT_DEFINITION, "The tables " + String.join(", ", names)
                    + " cannot be created as they are declared: " + DatabaseException.of(e).detail()
                    + ". Nothing was done.", e);
        }
        session.execute(settings(live));
        Dependents shadows = Dependents.of(session, shadowSchema, names);
        requireNothingElse(shadows);
        for (Relation table : live.tables()) {
            own(table);
        }
        shareSequences();
        List<String> path = live.shadowPath(shadowSchema, schema);
        List<TableAttachment> own = SwapAttachments.of(session, path, shadows.tableOids());
        List<String> references = DryRun.takeOffReferences(session, path, shadows, live);
        for (TableAttachment part : own.reversed()) {
            if (part.removal().isPresent() && !(keepKeys && Phase.of(part).isKey()) && !isPolicy(part)) {
                session.execute(part.removal().get());
            }
        }
        List<TableAttachment> made = own.stream().filter(part -> part.removal().isPresent() && !isPolicy(part))
                .toList();
        List<TableAttachment> parts = new ArrayList<>(made);
        parts.addAll(own.stream().filter(part -> Phase.of(part) == Phase.LATE && part.removal().isEmpty()
                && (live.table(part.relation()).isEmpty() || part.kind() == AttachmentKind.COMMENT)).toList());
        parts.addAll(carriedOver(live, own));
        return complete(live,
                parts.stream().filter(part -> !(keepKeys && Phase.of(part).isKey() && made.contains(part))).toList(),
                references);
    }

    /** What the live tables have in addition to the declaration, without comments on objects that no longer exist. */
    private List<TableAttachment> carriedOver(Dependents live, List<TableAttachment> own) throws SQLException {
        Set<String> columns = Set.copyOf(CatalogueReading.texts(session, SAME_COLUMNS, schema, shadowSchema));
        List<TableAttachment> carried = SwapAttachments.of(session, live.path(schema), live.tableOids()).stream()
                .filter(part -> !DECLARED.contains(part.kind()))
                .filter(part -> part.column().map(column -> columns.contains(part.relation() + "." + column))
                        .orElse(true))
                .filter(part -> part.removal().isEmpty()
                        || own.stream().noneMatch(other -> SwapAttachments.isSameObject(part, other)))
                .toList();
        Set<String> objects = Stream.concat(own.stream(), carried.stream().filter(part -> part.removal().isPresent()))
                .map(TableAttachment::object).collect(Collectors.toSet());
        return carried.stream()
                .filter(part -> !SwapAttachments.describesAnother(part) || objects.contains(part.object())).toList();
    }

    private static boolean isPolicy(TableAttachment part) {
        return part.kind() == AttachmentKind.POLICY;
    }

    /** What only the statements that create a table determine. */
    private static final Set<AttachmentKind> DECLARED = EnumSet.of(AttachmentKind.CHECK,
            AttachmentKind.UNVALIDATED_CHECK,
            AttachmentKind.PRIMARY_KEY, AttachmentKind.IDENTITY, AttachmentKind.COLUMN_STORAGE,
            AttachmentKind.COLUMN_COMPRESSION);

    private static final String SAME_COLUMNS = """
            SELECT DISTINCT c.relname || '.' || a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
            JOIN pg_class o ON o.relname = c.relname JOIN pg_attribute b ON b.attrelid = o.oid AND b.attname = a.attname
            WHERE c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = ?)
                AND o.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = ?)
                AND a.attnum > 0 AND b.attnum > 0 AND NOT a.attisdropped AND NOT b.attisdropped""";

    private static final String FOREIGN_TO_TABLES = """
            SELECT pg_describe_object(classid, objid, objsubid) FROM pg_depend d
            WHERE refclassid = 'pg_namespace'::regclass AND refobjid = (SELECT oid FROM pg_namespace WHERE nspname = ?)
                AND NOT (classid = 'pg_class'::regclass AND objid = ANY (?::oid[]))
                AND NOT (classid = 'pg_statistic_ext'::regclass)
                AND NOT EXISTS (SELECT FROM pg_depend o WHERE o.classid = d.classid AND o.objid = d.objid
                    AND o.refclassid = 'pg_class'::regclass AND o.refobjid = ANY (?::oid[]) AND o.deptype IN ('a', 'i'))
            ORDER BY 1""";

    private void requireNothingElse(Dependents shadows) throws SQLException {
        List<String> missing = names.stream().filter(name -> shadows.table(name).isEmpty()).toList();
        List<String> others = CatalogueReading.texts(session, FOREIGN_TO_TABLES, shadowSchema, shadows.tableOids(),
                shadows.tableOids());
        if (!missing.isEmpty() || !others.isEmpty()) {
            throw new EvolventException(TablesError.UNFIT_DEFINITION,
                    "The statements that create the tables do not make "
                            + "what they should."
                            + (missing.isEmpty() ? "" : " They do not make: " + String.join(", ", missing) + ".")
                            + (others.isEmpty()
                                    ? ""
                                    : " They make more than the tables and what belongs to these: "
                                            + String.join(", ", others) + ".")
                            + " Names must stand without a schema. Nothing was done.");
        }
    }

    /** A column that draws its numbers from a sequence continues with the sequence of the live table. */
    private void shareSequences() throws SQLException {
        List<String> statements = CatalogueReading.texts(session,
                """
                        WITH owned AS (SELECT nspname, c.relname, attname, s.oid, s.relname AS sequence, seqtypid
                            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON attrelid = c.oid
                            JOIN pg_depend d ON refclassid = 'pg_class'::regclass AND refobjid = c.oid AND refobjsubid = attnum
                                AND classid = 'pg_class'::regclass AND deptype = 'a'
                            JOIN pg_class s ON s.oid = objid AND s.relkind = 'S' JOIN pg_sequence ON seqrelid = s.oid
                            WHERE c.relname = ANY (?))
                        SELECT concat_ws('; ', format('ALTER TABLE %I.%I ALTER COLUMN %I SET DEFAULT nextval(%L)', shadow.nspname, shadow.relname,
                            attname, format('%I.%I', live.nspname, live.sequence)), format('DROP SEQUENCE %I.%I', shadow.nspname, shadow.sequence),
                            CASE WHEN live.seqtypid <> shadow.seqtypid THEN format('ALTER SEQUENCE %I.%I AS %s', live.nspname, live.sequence,
                                format_type(shadow.seqtypid, NULL)) END)
                        FROM owned live JOIN owned shadow USING (relname, attname) WHERE live.nspname = ? AND shadow.nspname = ?
                        """,
                names.toArray(String[]::new), schema, shadowSchema);
        for (String statement : statements) {
            session.execute(statement);
        }
    }

    /** Tries everything that can be tried on empty tables, and creates what is better created before the load. */
    private List<String> complete(Dependents live, List<TableAttachment> parts, List<String> references)
            throws SQLException {
        List<String> materialized = new ArrayList<>();
        Savepoint before = session.connection().setSavepoint();
        for (Phase phase : Phase.values()) {
            for (TableAttachment part : inPhase(parts, phase)) {
                attempt(part, part.sql());
            }
        }
        for (String reference : references) {
            attempt("a foreign key as it is declared", reference);
        }
        for (Relation view : live.materialized()) {
            materialized.add(materialize(view, live));
        }
        for (Relation view : live.views()) {
            tryView(view, live);
        }
        for (DryRun.Trial publication : DryRun.publications(session, live.path(schema), live)) {
            attempt(publication.object(), publication.sql());
        }
        blockers.addAll(DryRun.references(session, schema, shadowSchema, live));
        blockers.addAll(DryRun.leftBehind(session, shadowSchema, live));
        session.connection().rollback(before);
        session.connection().releaseSavepoint(before);
        if (!blockers.isEmpty()) {
            return List.of();
        }
        List<String> later = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            boolean now = phase == Phase.TABLE || phase == Phase.CHECK || (keepKeys && phase.isKey());
            for (TableAttachment part : inPhase(parts, phase)) {
                if (now) {
                    session.execute(part.sql());
                } else if (phase != Phase.LATE) {
                    later.add(settings(live) + "; " + part.sql());
                }
            }
        }
        names.forEach(name -> inPhase(parts, Phase.LATE).stream().filter(part -> part.relation().equals(name))
                .map(TableAttachment::sql)
                .reduce((one, other) -> one + "; " + other).ifPresent(sql -> later.add(settings(live) + "; " + sql)));
        references.forEach(sql -> later.add(settings(live) + "; " + sql));
        materialized.forEach(sql -> later.add(settings(live) + "; " + sql));
        Stream.concat(names.stream(), live.materialized().stream().map(Relation::name))
                .forEach(name -> later.add("ANALYZE " + Sql.name(shadowSchema) + "." + Sql.name(name)));
        return later;
    }

    private static List<TableAttachment> inPhase(List<TableAttachment> parts, Phase phase) {
        return parts.stream().filter(part -> Phase.of(part) == phase).toList();
    }

    /** Attachments of something that could not be created are not reported as well. */
    private void attempt(TableAttachment part, String sql) throws SQLException {
        if (!failed.contains(part.object()) && !attempt(part.object(), sql)) {
            failed.add(part.object());
        }
    }

    private boolean attempt(String object, String sql) throws SQLException {
        Savepoint before = session.connection().setSavepoint();
        try {
            session.execute(sql);
            session.connection().releaseSavepoint(before);
            return true;
        } catch (SQLException e) {
            DatabaseException problem = DatabaseException.of(e);
            if (problem.isPassing()) {
                throw e;
            }
            session.connection().rollback(before);
            blockers.add(object + ": " + problem.detail());
            return false;
        }
    }

    /** A materialized view is created after the load, with its indexes. */
    private String materialize(Relation view, Dependents live) throws SQLException {
        String create = CatalogueReading.under(session, live.path(schema),
                inside -> inside.first(
                        """
                                SELECT concat_ws(' ', 'CREATE MATERIALIZED VIEW', quote_ident(relname), 'USING ' || quote_ident(amname),
                                    'WITH (' || (SELECT string_agg(format('%s = %L', split_part(o, '=', 1), substr(o, strpos(o, '=') + 1)), ', ')
                                        FROM unnest(reloptions) AS o) || ')',
                                    'TABLESPACE ' || quote_ident(spcname), 'AS', rtrim(pg_get_viewdef(c.oid), ';'))
                                FROM pg_class c JOIN pg_am a ON a.oid = relam LEFT JOIN pg_tablespace s ON s.oid = reltablespace WHERE c.oid = ?
                                """,
                        row -> row.getString(1), view.oid()))
                .orElseThrow();
        boolean populated = session.number("SELECT relispopulated::int FROM pg_class WHERE oid = ?", view.oid()) > 0;
        List<TableAttachment> parts = SwapAttachments.of(session, live.path(schema),
                CatalogueReading.oids(List.of(view.oid())));
        String owner = "; ALTER MATERIALIZED VIEW " + Sql.name(view.name()) + " OWNER TO " + Sql.name(view.owner());
        String object = "materialized view " + view.schema() + "." + view.name();
        StringBuilder all = new StringBuilder(create + (populated ? " WITH DATA" : " WITH NO DATA") + owner);
        if (attempt(object, create + " WITH NO DATA" + owner)) {
            for (TableAttachment part : parts) {
                attempt(part, part.sql());
                all.append("; ").append(part.sql());
            }
            blockers.addAll(DryRun.columns(session, object, view, shadowSchema, view.name()));
        }
        return all.toString();
    }

    /** A view must keep its columns when it is replaced by one on the new tables, or PostgreSQL refuses. */
    private void tryView(Relation view, Dependents live) throws SQLException {
        String query = CatalogueReading.under(session, live.path(schema),
                inside -> inside.first("SELECT rtrim(pg_get_viewdef(?::oid), ';')", row -> row.getString(1),
                        view.oid()))
                .orElseThrow();
        String object = "view " + view.schema() + "." + view.name();
        Savepoint before = session.connection().setSavepoint();
        if (attempt(object, "CREATE VIEW " + Sql.name(shadowSchema) + "." + Sql.name(TRIAL) + " AS " + query)) {
            blockers.addAll(DryRun.columns(session, object, view, shadowSchema, TRIAL));
        }
        session.connection().rollback(before);
        session.connection().releaseSavepoint(before);
    }
}
