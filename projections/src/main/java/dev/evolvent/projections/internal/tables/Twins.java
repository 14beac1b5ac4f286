package dev.evolvent.projections.internal.tables;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.projections.internal.tables.Part.Phase;
import dev.evolvent.projections.internal.tables.Standing.Relation;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes empty twins, tries out on them what they will have, and leaves them as they are best loaded. */
final class Twins {

    private static final String TRIAL = "evolvent trial";

    private final Session session;
    private final String schema;
    private final List<String> names;
    private final String twinSchema;
    private final Optional<String> ddl;
    private final boolean keepKeys;
    private final List<String> obstacles = new ArrayList<>();
    private final Set<String> failed = new HashSet<>();

    Twins(Session session, String schema, List<String> names, String twinSchema, Optional<String> ddl,
            boolean keepKeys) {
        this.session = session;
        this.schema = schema;
        this.names = names;
        this.twinSchema = twinSchema;
        this.ddl = ddl;
        this.keepKeys = keepKeys;
    }

    List<String> create() throws SQLException {
        Standing live = Standing.of(session, schema, names);
        obstacles.addAll(Obstacles.of(session, live));
        refuseObstacles();
        createSchema(session, twinSchema, live);
        String before = session.first("SHOW search_path", row -> row.getString(1)).orElseThrow();
        session.execute(searchPath(live));
        List<String> later = ddl.isPresent() ? declared(live, ddl.get()) : alike(live);
        session.first("SELECT set_config('search_path', ?, true)", row -> true, before);
        refuseObstacles();
        return later;
    }

    private void refuseObstacles() {
        if (!obstacles.isEmpty()) {
            throw refusal(schema, obstacles);
        }
    }

    static EvolventException refusal(String schema, List<String> obstacles) {
        return new EvolventException(TablesError.NOT_CARRIED_OVER, "The read model in schema " + schema
                + " cannot be replaced, since this could not be carried over: " + String.join("; ", obstacles)
                + ". Nothing was done.");
    }

    /** Foreign keys and materialized views are looked after with the rights of their owners. */
    static void createSchema(Session session, String name, Standing live) throws SQLException {
        if (session.number("SELECT count(*) FROM pg_namespace WHERE nspname = ?", name) == 0) {
            session.execute("CREATE SCHEMA " + Sql.name(name));
        }
        for (String owner : Stream.concat(live.exchanged().stream(), live.views().stream()).map(Relation::owner)
                .distinct()
                .toList()) {
            session.execute("GRANT USAGE, CREATE ON SCHEMA " + Sql.name(name) + " TO " + Sql.name(owner));
        }
    }

    private String searchPath(Standing live) {
        return "SET LOCAL search_path = " + Reading.path(live.twinPath(twinSchema, schema));
    }

    /** What is made like something else is in the tablespace that this is in; what is declared, where the role's are. */
    private String settings(Standing live) {
        return searchPath(live) + "; SET LOCAL default_tablespace = ''";
    }

    private List<String> alike(Standing live) throws SQLException {
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
        return complete(live, Part.of(session, live.path(schema), live.tableOids()), List.of());
    }

    private void own(Relation live) throws SQLException {
        session.execute("ALTER TABLE " + Sql.name(live.name()) + " OWNER TO " + Sql.name(live.owner()));
    }

    private List<String> declared(Standing live, String definition) throws SQLException {
        try {
            session.execute(definition);
        } catch (SQLException e) {
            throw new EvolventException(TablesError.UNFIT_DEFINITION, "The tables " + String.join(", ", names)
                    + " cannot be created as they are declared: " + DatabaseException.of(e).detail()
                    + ". Nothing was done.", e);
        }
        session.execute(settings(live));
        Standing twins = Standing.of(session, twinSchema, names);
        requireNothingElse(twins);
        for (Relation table : live.tables()) {
            own(table);
        }
        shareSequences();
        List<String> path = live.twinPath(twinSchema, schema);
        List<Part> own = Part.of(session, path, twins.tableOids());
        List<String> references = Trials.takeOffReferences(session, path, twins, live);
        for (Part part : own.reversed()) {
            if (part.drop().isPresent() && !(keepKeys && part.phase().isKey()) && !isPolicy(part)) {
                session.execute(part.drop().get());
            }
        }
        List<Part> made = own.stream().filter(part -> part.drop().isPresent() && !isPolicy(part)).toList();
        List<Part> parts = new ArrayList<>(made);
        parts.addAll(own.stream().filter(part -> part.phase() == Phase.LATE && part.drop().isEmpty()
                && (live.table(part.relation()).isEmpty() || part.sql().startsWith("COMMENT ON "))).toList());
        parts.addAll(carriedOver(live, own));
        return complete(live,
                parts.stream().filter(part -> !(keepKeys && part.phase().isKey() && made.contains(part))).toList(),
                references);
    }

    /** What the live tables have beside what is declared, without what is said about things that are no more. */
    private List<Part> carriedOver(Standing live, List<Part> own) throws SQLException {
        Set<String> columns = Set.copyOf(Reading.texts(session, SAME_COLUMNS, schema, twinSchema));
        List<Part> carried = Part.of(session, live.path(schema), live.tableOids()).stream()
                .filter(part -> !isDeclared(part))
                .filter(part -> part.column().map(column -> columns.contains(part.relation() + "." + column))
                        .orElse(true))
                .filter(part -> part.drop().isEmpty() || own.stream().noneMatch(part::sameObject)).toList();
        Set<String> objects = Stream.concat(own.stream(), carried.stream().filter(part -> part.drop().isPresent()))
                .map(Part::object).collect(Collectors.toSet());
        return carried.stream().filter(part -> !isOfAnother(part) || objects.contains(part.object())).toList();
    }

    private static boolean isOfAnother(Part part) {
        return part.drop().isEmpty()
                && Stream.of("index ", "constraint ", "sequence ").anyMatch(part.object()::startsWith);
    }

    private static boolean isPolicy(Part part) {
        return part.object().startsWith("policy ");
    }

    /** What the statements that create a table decide on alone. */
    private static boolean isDeclared(Part part) {
        return part.phase() == Phase.CHECK || part.phase() == Phase.PRIMARY_KEY
                || (part.phase() == Phase.LATE && part.sql().contains(" ADD CONSTRAINT "))
                || Stream.of("identity of ", "storage of ", "compression of ").anyMatch(part.object()::startsWith);
    }

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

    private void requireNothingElse(Standing twins) throws SQLException {
        List<String> missing = names.stream().filter(name -> twins.table(name).isEmpty()).toList();
        List<String> others = Reading.texts(session, FOREIGN_TO_TABLES, twinSchema, twins.tableOids(),
                twins.tableOids());
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

    /** A column that takes its numbers from a sequence goes on with the one that the live table takes them from. */
    private void shareSequences() throws SQLException {
        List<String> statements = Reading.texts(session,
                """
                        WITH owned AS (SELECT nspname, c.relname, attname, s.oid, s.relname AS sequence, seqtypid
                            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON attrelid = c.oid
                            JOIN pg_depend d ON refclassid = 'pg_class'::regclass AND refobjid = c.oid AND refobjsubid = attnum
                                AND classid = 'pg_class'::regclass AND deptype = 'a'
                            JOIN pg_class s ON s.oid = objid AND s.relkind = 'S' JOIN pg_sequence ON seqrelid = s.oid
                            WHERE c.relname = ANY (?))
                        SELECT concat_ws('; ', format('ALTER TABLE %I.%I ALTER COLUMN %I SET DEFAULT nextval(%L)', twin.nspname, twin.relname,
                            attname, format('%I.%I', live.nspname, live.sequence)), format('DROP SEQUENCE %I.%I', twin.nspname, twin.sequence),
                            CASE WHEN live.seqtypid <> twin.seqtypid THEN format('ALTER SEQUENCE %I.%I AS %s', live.nspname, live.sequence,
                                format_type(twin.seqtypid, NULL)) END)
                        FROM owned live JOIN owned twin USING (relname, attname) WHERE live.nspname = ? AND twin.nspname = ?
                        """,
                names.toArray(String[]::new), schema, twinSchema);
        for (String statement : statements) {
            session.execute(statement);
        }
    }

    /** Tries out what can be tried out on empty tables, and makes of it what is better made before the load. */
    private List<String> complete(Standing live, List<Part> parts, List<String> references) throws SQLException {
        List<String> materialized = new ArrayList<>();
        Savepoint before = session.connection().setSavepoint();
        for (Phase phase : Phase.values()) {
            for (Part part : inPhase(parts, phase)) {
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
        for (Trials.Trial publication : Trials.publications(session, live.path(schema), live)) {
            attempt(publication.object(), publication.sql());
        }
        obstacles.addAll(Trials.references(session, schema, twinSchema, live));
        obstacles.addAll(Trials.leftBehind(session, twinSchema, live));
        session.connection().rollback(before);
        session.connection().releaseSavepoint(before);
        if (!obstacles.isEmpty()) {
            return List.of();
        }
        List<String> later = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            boolean now = phase == Phase.TABLE || phase == Phase.CHECK || (keepKeys && phase.isKey());
            for (Part part : inPhase(parts, phase)) {
                if (now) {
                    session.execute(part.sql());
                } else if (phase != Phase.LATE) {
                    later.add(settings(live) + "; " + part.sql());
                }
            }
        }
        names.forEach(name -> inPhase(parts, Phase.LATE).stream().filter(part -> part.relation().equals(name))
                .map(Part::sql)
                .reduce((one, other) -> one + "; " + other).ifPresent(sql -> later.add(settings(live) + "; " + sql)));
        references.forEach(sql -> later.add(settings(live) + "; " + sql));
        materialized.forEach(sql -> later.add(settings(live) + "; " + sql));
        Stream.concat(names.stream(), live.materialized().stream().map(Relation::name))
                .forEach(name -> later.add("ANALYZE " + Sql.name(twinSchema) + "." + Sql.name(name)));
        return later;
    }

    private static List<Part> inPhase(List<Part> parts, Phase phase) {
        return parts.stream().filter(part -> part.phase() == phase).toList();
    }

    /** What is said about something that could not be made is not worth telling. */
    private void attempt(Part part, String sql) throws SQLException {
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
            obstacles.add(object + ": " + problem.detail());
            return false;
        }
    }

    /** A view that holds rows is built anew when there are some, with its indexes. */
    private String materialize(Relation view, Standing live) throws SQLException {
        String create = Reading.under(session, live.path(schema),
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
        List<Part> parts = Part.of(session, live.path(schema), Reading.oids(List.of(view.oid())));
        String owner = "; ALTER MATERIALIZED VIEW " + Sql.name(view.name()) + " OWNER TO " + Sql.name(view.owner());
        String object = "materialized view " + view.schema() + "." + view.name();
        StringBuilder all = new StringBuilder(create + (populated ? " WITH DATA" : " WITH NO DATA") + owner);
        if (attempt(object, create + " WITH NO DATA" + owner)) {
            for (Part part : parts) {
                attempt(part, part.sql());
                all.append("; ").append(part.sql());
            }
            obstacles.addAll(Trials.columns(session, object, view, twinSchema, view.name()));
        }
        return all.toString();
    }

    /** A view keeps its columns when it is told of the new tables, or PostgreSQL would refuse. */
    private void tryView(Relation view, Standing live) throws SQLException {
        String query = Reading.under(session, live.path(schema),
                inside -> inside.first("SELECT rtrim(pg_get_viewdef(?::oid), ';')", row -> row.getString(1),
                        view.oid()))
                .orElseThrow();
        String object = "view " + view.schema() + "." + view.name();
        Savepoint before = session.connection().setSavepoint();
        if (attempt(object, "CREATE VIEW " + Sql.name(twinSchema) + "." + Sql.name(TRIAL) + " AS " + query)) {
            obstacles.addAll(Trials.columns(session, object, view, twinSchema, TRIAL));
        }
        session.connection().rollback(before);
        session.connection().releaseSavepoint(before);
    }
}
