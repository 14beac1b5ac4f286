package dev.evolvent.postgres.schema;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.schema.Inventory.Draft;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the comments, owners and rights of objects that were found. */
final class AnnotationReader {

    private final Session session;
    private final Inventory inventory;
    private final Map<Address, String> references = new HashMap<>();

    AnnotationReader(Session session, Inventory inventory) {
        this.session = session;
        this.inventory = inventory;
    }

    /**
     * The object of an annotation.
     *
     * @param reference
     *            as written in statements
     * @param name
     *            as written in messages
     */
    private record Subject(Found found, String reference, String name) {}

    void read(SchemaScope scope) throws SQLException {
        session.list(DatabaseQueries.BY_NAMES, this::byName);
        session.list(AnnotationQueries.COMMENTS, this::comment);
        session.list(AnnotationQueries.OWNERS, this::owner);
        session.list(AnnotationQueries.GRANTS, this::grant);
        if (!(scope instanceof SchemaScope.OneTable)) {
            session.list(AnnotationQueries.DEFAULT_PRIVILEGES, row -> defaultPrivileges(row, scope));
        }
    }

    private boolean byName(ResultSet row) throws SQLException {
        Address part = Address.of(row, 1);
        references.put(part, row.getString(3));
        if (row.getString(4) != null) {
            inventory.isPart(part, Address.of(row, 4));
        }
        return true;
    }

    private Optional<Subject> subject(Address address) {
        return inventory.at(address).filter(found -> !found.reference().isEmpty()).map(found -> {
            @Nullable
            String own = references.get(address);
            if (own == null) {
                return new Subject(found, found.reference(), found.object().key().toString());
            }
            int space = own.indexOf(' ');
            return new Subject(found, own, own.substring(0, space).toLowerCase(Locale.ROOT) + own.substring(space));
        });
    }

    private Subject column(Subject subject, String column) {
        String name = subject.reference.substring(subject.reference.indexOf(' ') + 1) + "." + column;
        return new Subject(inventory.column(name).orElse(subject.found), "COLUMN " + name,
                ObjectKind.COLUMN.label() + " " + name);
    }

    private boolean comment(ResultSet row) throws SQLException {
        @Nullable
        String column = row.getString(3);
        String text = row.getString(4);
        subject(Address.of(row, 1)).map(subject -> column == null ? subject : column(subject, column))
                .ifPresent(subject -> add(ObjectKind.COMMENT, subject.name, Optional.of(subject.found), "text", text,
                        List.of("COMMENT ON " + subject.reference + " IS " + text)));
        return true;
    }

    private boolean owner(ResultSet row) throws SQLException {
        String owner = row.getString(3);
        subject(Address.of(row, 1)).filter(subject -> subject.found.object().kind() != ObjectKind.EXTENSION)
                .ifPresent(subject -> add(ObjectKind.OWNER, subject.name, Optional.of(subject.found), "owner", owner,
                        List.of("ALTER " + subject.reference + " OWNER TO " + owner)));
        return true;
    }

    private boolean grant(ResultSet row) throws SQLException {
        @Nullable
        String column = row.getString(3);
        Rights rights = Rights.of(row, "");
        subject(Address.of(row, 1)).filter(subject -> subject.found.object().kind() != ObjectKind.EXTENSION)
                .map(subject -> column == null ? subject : column(subject, column))
                .ifPresent(subject -> add(ObjectKind.GRANT, subject.name + " to " + rights.grantee,
                        Optional.of(subject.found), "rights", rights.toString(), rights.statements()));
        return true;
    }

    private boolean defaultPrivileges(ResultSet row, SchemaScope scope) throws SQLException {
        String place = row.getString(3);
        Rights rights = Rights.of(row, "ALTER DEFAULT PRIVILEGES " + place + " ");
        Optional<Found> schema = row.getString(1) == null ? Optional.empty() : inventory.at(Address.of(row, 1));
        if (schema.isPresent() || (row.getString(1) == null && scope instanceof SchemaScope.Everything)) {
            add(ObjectKind.DEFAULT_PRIVILEGES,
                    place + " ON " + rights.target + " TO " + rights.grantee,
                    schema, "rights", rights.toString(), rights.statements());
        }
        return true;
    }

    private void add(ObjectKind kind, String name, Optional<Found> subject, String property, String value,
            List<String> statements) {
        inventory.add(Draft.of(kind, name, "", statements,
                Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(property, value)))), subject);
    }

    /** The rights of one role on one object that differ from the default ones. */
    private record Rights(String prefix, String target, String grantee, Optional<String> revoked,
            Optional<String> granted, Optional<String> toPassOn) {

        static Rights of(ResultSet row, String prefix) throws SQLException {
            return new Rights(prefix, row.getString(4), row.getString(5), Optional.ofNullable(row.getString(6)),
                    Optional.ofNullable(row.getString(7)), Optional.ofNullable(row.getString(8)));
        }

        List<String> statements() {
            List<String> statements = new ArrayList<>();
            revoked.ifPresent(all -> statements.add(prefix + "REVOKE " + all + " ON " + target + " FROM " + grantee));
            granted.ifPresent(all -> statements.add(prefix + "GRANT " + all + " ON " + target + " TO " + grantee));
            toPassOn.ifPresent(all -> statements
                    .add(prefix + "GRANT " + all + " ON " + target + " TO " + grantee + " WITH GRANT OPTION"));
            return List.copyOf(statements);
        }

        @Override
        public String toString() {
            return Stream.of(revoked.map("no "::concat), granted, toPassOn.map(all -> all + " with grant option"))
                    .flatMap(Optional::stream).collect(Collectors.joining(", "));
        }
    }
}
