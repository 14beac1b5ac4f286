package dev.evolvent.eventstore.backup;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.inspection.Fingerprint;
import dev.evolvent.eventstore.inspection.Inspection;
import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.internal.RecordJson;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.schema.SchemaScript;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Recreates the events table from its files, in one transaction. */
final class EventsRestore {

    private static final int BUFFER = 1 << 16;

    private final Backup backup;
    private final StoreLayout layout;
    private final BackupListener listener;
    private final List<String> leftOut = new ArrayList<>();

    EventsRestore(Backup backup, BackupListener listener) {
        this.backup = backup;
        this.layout = backup.layout();
        this.listener = listener;
    }

    Restored restore(Database database, boolean replace) {
        return database.transaction(session -> {
            Optional<Table> moved = makeRoom(session, replace);
            List<String> differences = fill(database, session);
            if (!differences.isEmpty()) {
                throw new EvolventException(BackupError.NOT_THE_SAME,
                        "What came out of the backup in " + backup.folder()
                                + " is not what went in: " + String.join("; ", differences) + ". All is rolled back.");
            }
            return new Restored(backup.manifest().events().rows(), moved.map(Table::toString), leftOut);
        });
    }

    /** The same in a transaction that is rolled back; returns what differs. */
    List<String> rehearse(Database scratch) {
        return scratch.session(session -> {
            session.connection().setAutoCommit(false);
            try {
                makeRoom(session, false);
                return fill(scratch, session);
            } finally {
                session.connection().rollback();
                session.connection().setAutoCommit(true);
            }
        });
    }

    private Optional<Table> makeRoom(Session session, boolean replace) throws SQLException {
        Table table = layout.table();
        if (!Catalogue.exists(session, table.sql())) {
            return Optional.empty();
        }
        if (!replace) {
            throw new EvolventException(BackupError.TARGET_NOT_EMPTY, "The database has a table " + table
                    + " already. Restore into another database, or move that table aside by --replace. Nothing was changed.");
        }
        return Optional.of(MovedTable.move(session, table));
    }

    private List<String> fill(Database database, Session session) throws SQLException {
        StoredSchema schema = schema();
        makeNeeds(session, schema);
        SchemaScript.runInside(session, schema.table().beforeData());
        tryEach(session, schema.around().beforeData());
        EventTable table = EventTable.find(database, session, layout);
        List<String> differences = new ArrayList<>();
        long rows = copyIn(session, table);
        if (rows != backup.manifest().events().rows()) {
            differences.add(rows + " rows instead of " + backup.manifest().events().rows());
        }
        SchemaScript.runInside(session, schema.table().behindData());
        for (StoredSchema.SequenceValue sequence : schema.sequences()) {
            moveOn(session, sequence);
        }
        session.execute("ANALYZE " + table.sql());
        Fingerprint expected = backup.manifest().events().fingerprint();
        Fingerprint found = Inspection.fingerprint(database, session, layout, expected.form(), state -> {
            listener.progressed("fingerprinted", state.events());
            return true;
        });
        if (!found.equals(expected)) {
            differences.add("the fingerprint is " + found.root() + " of " + found.events() + " events instead of "
                    + expected.root() + " of " + expected.events());
        }
        // After the check of the events: a policy could hide them from this session.
        tryEach(session, schema.around().behindData());
        return differences;
    }

    private StoredSchema schema() {
        Path file = backup.file(StoredSchema.FILE);
        try {
            return RecordJson.MAPPER.readValue(file.toFile(), StoredSchema.class);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private void makeNeeds(Session session, StoredSchema schema) throws SQLException {
        // Not by IF NOT EXISTS alone, which requires the right to create a schema even if it exists.
        if (session.number("SELECT count(*) FROM pg_namespace WHERE nspname = ?", layout.table().schema()) == 0) {
            session.execute("CREATE SCHEMA " + Sql.name(layout.table().schema()));
        }
        for (StoredSchema.Need need : schema.needs()) {
            if (!need.isThere(session)) {
                SchemaScript.runInside(session, List.of(need.definition()));
            }
        }
    }

    private long copyIn(Session session, EventTable table) throws SQLException {
        boolean large = Files.exists(backup.file(EventsWriter.LARGE_OBJECTS));
        if (large) {
            LargeObjects.prepare(session);
            copy(session, LargeObjects.COPIED, EventsWriter.LARGE_OBJECTS);
        }
        String names = backup.manifest().events().columns().stream().map(Sql::name).collect(Collectors.joining(", "));
        long rows = copy(session, table.sql() + " (" + names + ")", EventsWriter.EVENTS);
        if (large) {
            LargeObjects.make(session, table);
        }
        return rows;
    }

    private long copy(Session session, String target, String name) throws SQLException {
        Path file = backup.file(name);
        try (InputStream in = HashedFile.read(file)) {
            return session.connection().unwrap(PGConnection.class).getCopyAPI()
                    .copyIn("COPY " + target + " FROM STDIN (FORMAT binary)", in, BUFFER);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static EvolventException unreadable(Path file, IOException problem) {
        return new EvolventException(BackupError.DAMAGED, "The backup's file " + file + " cannot be read: "
                + problem.getMessage() + ". Nothing was restored.", problem);
    }

    /** A sequence that is shared may be ahead already. */
    private static void moveOn(Session session, StoredSchema.SequenceValue sequence) throws SQLException {
        session.first("SELECT setval(?::regclass, CASE WHEN is_called AND last_value > ? THEN last_value ELSE ? END, "
                + "CASE WHEN is_called THEN true ELSE ? END) FROM " + sequence.name(), row -> row.getLong(1),
                sequence.name(), sequence.value(), sequence.value(), sequence.called());
    }

    /** Failures of these statements are reported, not fatal: a role or another table may be missing here. */
    private void tryEach(Session session, List<String> statements) throws SQLException {
        Connection connection = session.connection();
        for (String statement : statements) {
            Savepoint before = connection.setSavepoint();
            try {
                SchemaScript.runInside(session, List.of(statement));
                connection.releaseSavepoint(before);
            } catch (SQLException e) {
                if (DatabaseException.of(e).isConnectionLost()) {
                    throw e;
                }
                connection.rollback(before);
                leftOut.add(statement.lines().findFirst().orElse("") + ": " + DatabaseException.of(e).detail());
            }
        }
    }
}
