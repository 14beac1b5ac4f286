package dev.evolvent.eventstore.backup;

import dev.evolvent.eventstore.inspection.Fingerprint;
import dev.evolvent.eventstore.inspection.Inspection;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Collects the manifest, in the transaction that makes the backup. */
record ManifestWriter(Database database, StoreLayout layout, BackupListener listener) {

    /** In table order, without generated columns: these are computed again. */
    List<String> columns(Session session) throws SQLException {
        return session.list("SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(?) AND attnum > 0 "
                + "AND NOT attisdropped AND attgenerated = '' ORDER BY attnum", row -> row.getString(1),
                layout.table().sql());
    }

    Fingerprint fingerprint(Session session) throws SQLException {
        return Inspection.fingerprint(database, session, layout, Fingerprint.Form.STORED, state -> {
            listener.progressed("fingerprinted", state.events());
            return true;
        });
    }

    Manifest manifest(Session session, NewBackup backup, Manifest.Kind kind, Manifest.Events events,
            List<Manifest.FileSum> files) throws SQLException {
        Optional<String> newest = newestMigration(session);
        return session.first("SELECT session_user::text, current_setting('server_version'), current_database()::text",
                row -> new Manifest(Manifest.FORMAT, kind, backup.createdAt(), row.getString(1) + ", "
                        + System.getProperty("user.name", "unknown"), row.getString(2), row.getString(3), events,
                        newest,
                        files))
                .orElseThrow();
    }

    Manifest.Events events(List<String> columns, long rows, Fingerprint fingerprint) {
        return new Manifest.Events(layout.table().toString(), layout.toYaml(), columns, rows, fingerprint);
    }

    private static Optional<String> newestMigration(Session session) throws SQLException {
        String table = "evolvent.schema_migrations";
        return Catalogue.exists(session, table)
                ? session.first("SELECT key FROM " + table + " WHERE state = 'completed' ORDER BY rank DESC LIMIT 1",
                        row -> row.getString(1))
                : Optional.empty();
    }
}
