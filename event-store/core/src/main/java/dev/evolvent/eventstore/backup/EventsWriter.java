package dev.evolvent.eventstore.backup;

import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.internal.RecordJson;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Writes the events table to files. */
final class EventsWriter implements BackupSource.Writer {

    static final String EVENTS = "events.copy.gz";
    static final String LARGE_OBJECTS = "large-objects.copy.gz";

    private static final int LISTEN_EACH = 10_000;

    private final Database database;
    private final StoreLayout layout;
    private final BackupListener listener;

    EventsWriter(Database database, StoreLayout layout, BackupListener listener) {
        this.database = database;
        this.layout = layout;
        this.listener = listener;
    }

    @Override
    public Manifest write(Session session, NewBackup backup) throws SQLException, IOException {
        EventTable table = EventTable.find(database, session, layout);
        List<Manifest.FileSum> files = new ArrayList<>();
        ManifestWriter manifest = new ManifestWriter(database, layout, listener);
        List<String> columns = manifest.columns(session);
        String names = columns.stream().map(Sql::name).collect(Collectors.joining(", "));
        long[] rows = {0};
        files.add(copy(session, "SELECT " + names + " FROM " + table.sql(), backup.file(EVENTS), "copied", rows));
        if (!table.largeObjectColumns().isEmpty()) {
            files.add(copy(session, largeObjects(table), backup.file(LARGE_OBJECTS), "large objects copied",
                    new long[1]));
        }
        StoredSchema schema = StoredSchema.read(session, layout.table());
        files.add(HashedFile.write(backup.file(StoredSchema.FILE),
                RecordJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n"));
        files.add(HashedFile.write(backup.file(StoredSchema.SCRIPT), schema.text()));
        return manifest.manifest(session, backup, Manifest.Kind.EVENTS,
                manifest.events(columns, rows[0], manifest.fingerprint(session)), files);
    }

    private static String largeObjects(EventTable table) {
        String numbers = table.largeObjectColumns().stream()
                .map(column -> "SELECT " + Sql.name(column) + "::oid AS number FROM " + table.sql() + " WHERE "
                        + Sql.name(column) + " IS NOT NULL")
                .collect(Collectors.joining(" UNION "));
        return "SELECT number, lo_get(number) FROM (SELECT DISTINCT number FROM (" + numbers
                + ") AS numbers) AS different";
    }

    /** Each row arrives as one or two messages. */
    private Manifest.FileSum copy(Session session, String query, Path path, String what, long[] rows)
            throws SQLException {
        return HashedFile.write(path, out -> {
            try {
                rows[0] = session.connection().unwrap(PGConnection.class).getCopyAPI()
                        .copyOut("COPY (" + query + ") TO STDOUT (FORMAT binary)", new Told(out, what));
            } catch (SQLException e) {
                throw DatabaseException.of(e);
            }
        });
    }

    /** Reports the messages that pass through. */
    private final class Told extends FilterOutputStream {

        private final String what;
        private long messages;

        Told(OutputStream out, String what) {
            super(out);
            this.what = what;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            if (++messages % LISTEN_EACH == 0) {
                listener.progressed(what, messages);
            }
        }
    }
}
