package dev.evolvent.eventstore.backup;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.inspection.Fingerprint;
import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.audit.Audit;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.common.BaseDataSource;

/**
 * Backups of a whole database, made by PostgreSQL's own programs. They get the address from the data source, and a
 * password through their environment.
 */
public final class DatabaseBackups {

    private static final String DUMP = "database.dump";

    private static final String USER_TABLES = """
            SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
            WHERE relkind IN ('r', 'p', 'm', 'v', 'f') AND nspname !~ '^pg_' AND nspname <> 'information_schema'
                AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'e')
            ORDER BY 1 LIMIT 5
            """;

    private final Database database;
    private final ServerAddress address;
    private final PgPrograms programs;
    private final BackupListener listener;

    private DatabaseBackups(Database database, ServerAddress address, PgPrograms programs, BackupListener listener) {
        this.database = database;
        this.address = address;
        this.programs = programs;
        this.listener = listener;
    }

    /** Backups of a database, and restores into it. */
    public static <T extends BaseDataSource & DataSource> DatabaseBackups of(T dataSource,
            PgPrograms programs, BackupListener listener) {
        return new DatabaseBackups(new Database(dataSource), new ServerAddress(dataSource), programs, listener);
    }

    /** Backs up the database into a new folder inside this one. The manifest describes the events of this layout. */
    public Backup createIn(Path parent, StoreLayout layout) {
        return BackupSource.create(database, "backup create --database", "folder " + parent, parent, layout, listener,
                controlled -> (session, backup) -> write(session, backup, layout, controlled));
    }

    private Manifest write(Session session, NewBackup backup, StoreLayout layout, BackupListener controlled)
            throws SQLException {
        Path program = programs.find("pg_dump", session.majorVersion());
        EventTable.find(database, session, layout);
        ManifestWriter manifest = new ManifestWriter(database, layout, controlled);
        String snapshot = session.first("SELECT pg_export_snapshot()", row -> row.getString(1)).orElseThrow();
        Manifest.FileSum dump = HashedFile.write(backup.file(DUMP),
                out -> PgRun.run(program, List.of("--format=custom", "--no-password", "--snapshot=" + snapshot),
                        address, out));
        Fingerprint fingerprint = manifest.fingerprint(session);
        return manifest.manifest(session, backup, Manifest.Kind.DATABASE,
                manifest.events(manifest.columns(session), fingerprint.events(), fingerprint), List.of(dump));
    }

    /**
     * Restores a backup into this database, which must have no tables, and compares the events with the manifest.
     *
     * @param roles
     *            whether to restore owners and rights, too; the server must have these roles
     * @throws EvolventException
     *             {@code EV-2305} if there are tables
     */
    public Restored restore(Backup backup, boolean roles) {
        backup.requireUndamaged();
        run(backup, roles);
        // Only now, since the backup contains the audit table, too.
        return Audit.of(database, "backup restore --database", "from " + backup.folder(), () -> {
            List<String> differences = differences(backup);
            if (!differences.isEmpty()) {
                throw new EvolventException(BackupError.NOT_THE_SAME,
                        "What came out of the backup in " + backup.folder()
                                + " is not what went in: " + String.join("; ", differences)
                                + ". What was restored is there to be looked at.");
            }
            return new Restored(backup.manifest().events().rows(), Optional.empty(), List.of());
        });
    }

    /** Verifies a backup by restoring it into this database, and leaves it there. */
    public List<String> verify(Backup backup) {
        List<String> damages = backup.damages();
        if (!damages.isEmpty()) {
            return damages;
        }
        run(backup, false);
        return differences(backup);
    }

    private void run(Backup backup, boolean roles) {
        List<String> tables = database.session(session -> session.list(USER_TABLES, row -> row.getString(1)));
        if (!tables.isEmpty()) {
            throw new EvolventException(BackupError.TARGET_NOT_EMPTY, "The database is not empty: it has "
                    + String.join(", ", tables) + ". Restore into a new one. Nothing was changed.");
        }
        Path program = programs.find("pg_restore", database.session(Session::majorVersion));
        List<String> options = new ArrayList<>(List.of("--exit-on-error", "--single-transaction", "--no-password",
                "--dbname=" + address.connectionString()));
        if (!roles) {
            options.addAll(List.of("--no-owner", "--no-privileges", "--no-tablespaces"));
        }
        options.add(backup.file(DUMP).toString());
        try {
            PgRun.run(program, options, address, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new EvolventException(BackupError.PROGRAM_FAILED, program + " cannot be run: " + e + ".", e);
        }
    }

    private List<String> differences(Backup backup) {
        Manifest.Events expected = backup.manifest().events();
        Fingerprint found = database.transaction(session -> {
            session.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            return new ManifestWriter(database, backup.layout(), listener).fingerprint(session);
        });
        return found.equals(expected.fingerprint())
                ? List.of()
                : List.of("the fingerprint is " + found.root() + " of " + found.events() + " events instead of "
                        + expected.fingerprint().root() + " of " + expected.rows());
    }
}
