package dev.evolvent.migrations.operation;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Impact.Effort;
import dev.evolvent.migrations.Impact.Lock;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.migrations.internal.Notes;
import dev.evolvent.migrations.internal.Requirements;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.table.CatalogueReading;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Builds an index beside the running traffic. Immutable.
 *
 * {@snippet :
 * Operation usual = CreateIndex.of(events, "event_type");
 * Operation once = CreateIndex.of(events, "id").toBuilder().unique(true).build();
 * }
 *
 * <p>
 * A build that was interrupted leaves an index behind that is kept up but never used, and that {@code IF NOT EXISTS} would
 * take for a good one: it is dropped and built again. Before a unique index is built, values that are there twice are looked
 * for and told; so they are when the build fails on them.
 */
public final class CreateIndex implements Operation {

    private final Table target;
    private final List<IndexKey> keys;
    private final Optional<String> name;
    private final boolean unique;
    private final Optional<String> where;
    private final Optional<String> using;
    private final List<String> include;

    private CreateIndex(Builder builder) {
        target = builder.target;
        keys = builder.keys;
        name = builder.name;
        unique = builder.unique;
        where = builder.where;
        using = builder.using;
        include = builder.include;
    }

    /** An index of columns, with all else by default. */
    public static CreateIndex of(Table target, String... columns) {
        return builder(target, List.of(columns).stream().<IndexKey>map(IndexKey.Column::new).toList()).build();
    }

    public static Builder builder(Table target, List<IndexKey> keys) {
        return new Builder(target, keys);
    }

    /** A builder that begins with what this one has. */
    public Builder toBuilder() {
        Builder builder = new Builder(target, keys);
        builder.name = name;
        builder.unique = unique;
        builder.where = where;
        builder.using = using;
        builder.include = include;
        return builder;
    }

    public Table target() {
        return target;
    }

    public List<IndexKey> keys() {
        return keys;
    }

    public Optional<String> name() {
        return name;
    }

    public boolean unique() {
        return unique;
    }

    public Optional<String> where() {
        return where;
    }

    public Optional<String> using() {
        return using;
    }

    public List<String> include() {
        return include;
    }

    @Override
    public String kind() {
        return unique ? "create-unique-index" : "create-index";
    }

    @Override
    public String definition() {
        return kind() + ": {" + create("", target) + "}";
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(target);
    }

    @Override
    public List<OperationStep> expand() {
        return List.of(new OperationStep.InTransaction("look whether it can be built",
                new Impact(Lock.NONE, unique ? Effort.SORTS_THE_TABLE : Effort.INSTANT),
                unique ? List.of(duplicates("count(*)")) : List.of(), this::look));
    }

    @Override
    public List<OperationStep> backfill() {
        return List.of(new OperationStep.Repeatable("build the index",
                new Impact(Lock.SHARE_UPDATE_EXCLUSIVE, Effort.BUILDS_AN_INDEX),
                List.of(create("CONCURRENTLY ", target)), this::build));
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        Found found = find(session);
        return List.of(new Check("the index is there and valid", found == Found.VALID, switch (found) {
            case NOTHING -> "there is none";
            case VALID -> "valid";
            case INVALID -> "left behind by a build that did not end";
            case ANOTHER -> "there is another one of its name";
        }));
    }

    @Override
    public List<OperationStep> undo() {
        return List.of(new OperationStep.Repeatable("drop the index", Impact.instant(Lock.SHARE_UPDATE_EXCLUSIVE),
                List.of(drop()), session -> {
                    if (notes().areThere(session)) {
                        dropOurs(session);
                    }
                }), new OperationStep.InTransaction("forget about it", Impact.NONE, List.of(), notes()::erase));
    }

    /** The note says that the name was free, and what the index is to be: what has the name from now on, and is that, is ours. */
    private void look(Session session) throws SQLException {
        Requirements required = new Requirements(session, kind(), target);
        required.namesFit(index().name());
        required.tableIsThere();
        required.namesAreFree(index().name());
        if (required.isPartitioned()) {
            throw required
                    .notOnline("PostgreSQL builds no index of a partitioned table concurrently. Build one on each "
                            + "partition by an operation of its own, then let SQL make the one of the table, and attach them.");
        }
        String shape = shapeOnEmptyTable(session);
        refuseDuplicates(session, "Nothing was done.");
        notes().write(session, shape);
    }

    /** What there is under the name of the index. */
    private enum Found {
        NOTHING,
        VALID,
        INVALID,
        ANOTHER
    }

    private void build(Session session) throws SQLException {
        Found found = find(session);
        if (found == Found.ANOTHER) {
            throw new Requirements(session, kind(), target).taken(index().toString());
        }
        if (found == Found.VALID) {
            return;
        }
        if (found == Found.INVALID) {
            session.execute(drop());
        }
        try {
            session.execute(create("CONCURRENTLY ", target));
        } catch (SQLException e) {
            DatabaseException problem = DatabaseException.of(e);
            if (problem.isConnectionLost()) {
                throw e;
            }
            dropOurs(session);
            if (problem.isUniqueViolation()) {
                refuseDuplicates(session, "What was built of the index was removed.");
                throw new EvolventException(MigrationError.NOT_UNIQUE, "While " + index() + " was built, there were "
                        + "rows that are not unique (" + problem.detail()
                        + "), which are gone again. What was built of the "
                        + "index was removed: apply it again.", e);
            }
            throw e;
        }
    }

    private void dropOurs(Session session) throws SQLException {
        Found found = find(session);
        if (found == Found.VALID || found == Found.INVALID) {
            session.execute(drop());
        }
    }

    private Found find(Session session) throws SQLException {
        if (session.number("SELECT count(*) FROM pg_class WHERE oid = to_regclass(?)", index().sql()) == 0) {
            return Found.NOTHING;
        }
        Optional<Boolean> valid = session.first("SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass(?) "
                + "AND indrelid = to_regclass(?)", row -> row.getBoolean(1), index().sql(), target.sql());
        if (valid.isEmpty() || !isOurs(session)) {
            return Found.ANOTHER;
        }
        return valid.get() ? Found.VALID : Found.INVALID;
    }

    /** A note that was written by PostgreSQL 14 has no line on nulls, which were always distinct there. */
    private boolean isOurs(Session session) throws SQLException {
        String shape = shape(session);
        return notes().read(session)
                .filter(note -> note.equals(shape) || note.equals(shape.replaceFirst("^(.*\n.*\n)false\n", "$1")))
                .isPresent();
    }

    /**
     * How PostgreSQL would write down our index: it is made on an empty table of the same columns, which is gone at once. That
     * is in our own schema, since not every role may create temporary tables.
     */
    private String shapeOnEmptyTable(Session session) throws SQLException {
        Catalogue.createOwnSchema(session);
        Table empty = new Table("evolvent", "empty_" + session.number("SELECT pg_backend_pid()"));
        session.execute("CREATE TABLE " + empty.sql() + " (LIKE " + target.sql() + ")");
        session.execute(create("", empty));
        String shape = shape(session, empty.sibling(index().name()));
        session.execute("DROP TABLE " + empty.sql());
        return shape;
    }

    private String shape(Session session) throws SQLException {
        return session.connection().getAutoCommit()
                ? session.transaction(inner -> shape(inner, index()))
                : shape(session, index());
    }

    /** In words that are the same whatever the {@code search_path}, and in another cluster too. */
    private static String shape(Session session, Table index) throws SQLException {
        String nulls = session.majorVersion() < 15 ? "" : "indnullsnotdistinct::text, ";
        return CatalogueReading.under(session, List.of(), inside -> inside.first(
                "SELECT concat_ws(E'\\n', amname, indisunique::text, " + nulls
                        + """
                                indnkeyatts::text, indoption::text,
                                (SELECT string_agg(each::regcollation::text, ' ' ORDER BY place)
                                    FROM unnest(indcollation) WITH ORDINALITY AS c (each, place)),
                                (SELECT string_agg(opcnamespace::regnamespace || '.' || opcname, ' ' ORDER BY place)
                                    FROM unnest(indclass) WITH ORDINALITY AS c (each, place) JOIN pg_opclass o ON o.oid = each),
                                pg_get_expr(indpred, indrelid), (SELECT string_agg(pg_get_indexdef(indexrelid, part, true), E'\\n' ORDER BY part)
                                    FROM generate_series(1, indnatts) AS part))
                                FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid JOIN pg_am ON pg_am.oid = relam
                                WHERE indexrelid = to_regclass(?)""",
                row -> row.getString(1), index.sql()).orElse(""));
    }

    private void refuseDuplicates(Session session, String soWhat) throws SQLException {
        if (!unique) {
            return;
        }
        long count = session.listAsWritten(duplicates("count(*)"), row -> row.getLong(1)).getFirst();
        if (count > 0) {
            List<String> first = session.listAsWritten(
                    duplicates("key || ' (' || rows || ' rows)'") + " ORDER BY 1 LIMIT 5",
                    row -> row.getString(1));
            throw new EvolventException(MigrationError.NOT_UNIQUE, "Table " + target + " has " + count
                    + (count == 1 ? " value that is" : " values that are") + " there more than once, so " + index()
                    + " cannot be unique: " + String.join("; ", first) + (count > first.size() ? "; ..." : "") + ". "
                    + soWhat + " Decide what is to become of these rows, and apply it again.");
        }
    }

    /** Values that are there more than once; null is equal to nothing. */
    private String duplicates(String what) {
        String present = keys.stream().map(key -> key.sql() + " IS NOT NULL").collect(Collectors.joining(" AND "));
        String shown = keys.stream().map(key -> "left((" + key.sql() + ")::text, 80)")
                .collect(Collectors.joining(" || ', ' || "));
        return "SELECT " + what + " FROM (SELECT " + shown + " AS key, count(*) AS rows FROM " + target.sql()
                + " WHERE "
                + present + where.map(condition -> " AND (" + condition + ")").orElse("") + " GROUP BY "
                + keys.stream().map(IndexKey::sql).collect(Collectors.joining(", "))
                + " HAVING count(*) > 1) AS duplicates";
    }

    private String create(String how, Table on) {
        return "CREATE " + (unique ? "UNIQUE " : "") + "INDEX " + how + Sql.name(index().name()) + " ON " + on.sql()
                + using.map(method -> " USING " + Sql.name(method)).orElse("") + " ("
                + keys.stream().map(IndexKey::sql).collect(Collectors.joining(", ")) + ")"
                + (include.isEmpty()
                        ? ""
                        : " INCLUDE (" + include.stream().map(Sql::name).collect(Collectors.joining(", ")) + ")")
                + where.map(condition -> " WHERE (" + condition + ")").orElse("");
    }

    private String drop() {
        return "DROP INDEX CONCURRENTLY IF EXISTS " + index().sql();
    }

    private Table index() {
        String columns = keys.stream().map(key -> switch (key) {
            case IndexKey.Column column -> column.name();
            case IndexKey.Expression expression -> "expr";
        }).collect(Collectors.joining("_"));
        return target.sibling(name.orElseGet(
                () -> Sql.derivedName(target.name() + "_" + columns, unique ? "key" : "idx")));
    }

    private Notes notes() {
        return new Notes(kind(), target, index().name());
    }

    /** Builds a {@link CreateIndex}. Not safe for use by many threads. */
    public static final class Builder {

        private final Table target;
        private final List<IndexKey> keys;
        private Optional<String> name = Optional.empty();
        private boolean unique;
        private Optional<String> where = Optional.empty();
        private Optional<String> using = Optional.empty();
        private List<String> include = List.of();

        private Builder(Table target, List<IndexKey> keys) {
            this.target = target;
            this.keys = List.copyOf(keys);
        }

        /** Of the index. By default, it is made of the names of the table and its columns. */
        public Builder name(String index) {
            name = Optional.of(index);
            return this;
        }

        /** Whether a key may be there only once. By default, it may be there many times. */
        public Builder unique(boolean once) {
            unique = once;
            return this;
        }

        /** A condition in SQL, for an index of some of the rows. By default, all rows are indexed. */
        public Builder where(String condition) {
            where = Optional.of(condition);
            return this;
        }

        /** The access method, such as {@code gin}. By default, that of PostgreSQL. */
        public Builder using(String method) {
            using = Optional.of(method);
            return this;
        }

        /** Columns that the index carries, but that are no part of its key. None by default. */
        public Builder include(List<String> columns) {
            include = List.copyOf(columns);
            return this;
        }

        public CreateIndex build() {
            return new CreateIndex(this);
        }
    }
}
