package dev.evolvent.eventstore.backup;

import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.audit.Audit;
import dev.evolvent.postgres.run.ActiveRun;
import dev.evolvent.postgres.run.RunKind;
import dev.evolvent.postgres.run.RunPhase;
import dev.evolvent.postgres.run.RunProgress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * An events table to back up.
 *
 * <ul>
 * <li>A backup is one snapshot, whatever other sessions append meanwhile.
 * <li>Needs no other program. Memory use is the size of the largest event, whatever their number.
 * <li>Each backup is recorded in {@code evolvent.audit}.
 * </ul>
 */
public final class BackupSource {

    private final Database database;
    private final StoreLayout layout;
    private final BackupListener listener;

    private BackupSource(Database database, StoreLayout layout, BackupListener listener) {
        this.database = database;
        this.layout = layout;
        this.listener = listener;
    }

    public static BackupSource of(DataSource dataSource, StoreLayout layout) {
        return new BackupSource(new Database(dataSource), layout, BackupListener.NONE);
    }

    /** The same source, reporting to a listener. */
    public BackupSource with(BackupListener other) {
        return new BackupSource(database, layout, other);
    }

    /** Backs up the events into a new folder inside this one. */
    public Backup createIn(Path parent) {
        return create(database, "backup create", "table " + layout.table() + ", folder " + parent, parent,
                layout, listener, controlled -> new EventsWriter(database, layout, controlled));
    }

    /** Writes the contents of a backup. */
    @FunctionalInterface
    interface Writer {

        /** Runs in a transaction with one snapshot and an empty search path. */
        Manifest write(Session session, NewBackup backup) throws SQLException, IOException;
    }

    /**
     * Makes a backup as a run that other processes can pause and cancel.
     *
     * @param writer
     *            created for the listener that it reports to
     */
    static Backup create(Database database, String command, String parameters, Path parent, StoreLayout layout,
            BackupListener listener, Function<BackupListener, Writer> writer) {
        return Audit.of(database, command, parameters, () -> ActiveRun.of(database, RunKind.BACKUP,
                layout.table().toString(), listener::paused,
                run -> create(database, parent, writer.apply(controlled(run, listener)))));
    }

    private static BackupListener controlled(ActiveRun run, BackupListener listener) {
        return (what, events) -> {
            run.beat(RunPhase.READING, new RunProgress(events, 0, events, 0));
            listener.progressed(what, events);
        };
    }

    private static Backup create(Database database, Path parent, Writer writer) {
        String name = database.session(session -> session.first("SELECT current_database()",
                row -> row.getString(1)).orElseThrow());
        NewBackup backup = NewBackup.in(parent, name);
        try {
            return backup.finish(database.transaction(session -> write(session, backup, writer)));
        } catch (RuntimeException | Error e) {
            backup.discard();
            throw e;
        }
    }

    private static Manifest write(Session session, NewBackup backup, Writer writer) throws SQLException {
        session.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        // With row_security off, a policy that hides rows causes an error instead of an incomplete backup. The physical
        // order of the rows is the best one to restore.
        session.execute("SET LOCAL search_path = ''; SET LOCAL row_security = off; "
                + "SET LOCAL max_parallel_workers_per_gather = 0");
        try {
            return writer.write(session, backup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
