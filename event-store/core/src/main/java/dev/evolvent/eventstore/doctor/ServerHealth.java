package dev.evolvent.eventstore.doctor;

import dev.evolvent.postgres.Backends;
import dev.evolvent.postgres.Disk;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.audit.Audit;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Checks the server and its data for what would block or endanger an online change of a table. */
final class ServerHealth {

    private static final int OLDEST_MINUTES = 5;
    private static final long GIGABYTE = 1_000_000_000;
    private static final long WRAPAROUND = 1_500_000_000;
    private static final Duration BACKUP_AGE = Duration.ofDays(1);

    private final Session session;
    private final Table table;

    ServerHealth(Session session, Table table) {
        this.session = session;
        this.table = table;
    }

    List<Diagnosis> diagnoses() throws SQLException {
        return List.of(settings(), oldTransactions(), transactionIds(), replication(), invalidIndexes(), unvalidated(),
                disk(), backup());
    }

    private Diagnosis settings() throws SQLException {
        String what = "settings";
        List<String> odd = session.list("""
                SELECT name || ' = ' || setting FROM pg_settings
                WHERE (name, setting) IN (('fsync', 'off'), ('full_page_writes', 'off'), ('autovacuum', 'off'))
                ORDER BY name""", row -> row.getString(1));
        return odd.isEmpty()
                ? Diagnosis.ok(DoctorCheck.SETTINGS, what, "what keeps data safe is on")
                : Diagnosis.warning(DoctorCheck.SETTINGS, what, String.join(", ", odd),
                        "Switch it on: without it, a crash can lose data, or tables only grow.");
    }

    /** Whatever these run: a concurrent index build waits for each of them, and so does vacuum. */
    private Diagnosis oldTransactions() throws SQLException {
        String what = "old transactions";
        List<String> old = new ArrayList<>(Backends.describe(session, session.list("""
                SELECT pid FROM pg_stat_activity WHERE xact_start < clock_timestamp() - ? * interval '1 minute'
                AND backend_type = 'client backend' AND datname = current_database()""",
                row -> row.getInt(1), OLDEST_MINUTES)));
        old.addAll(session.list("""
                SELECT format('prepared transaction %s of %s', gid, prepared) FROM pg_prepared_xacts
                WHERE database = current_database() AND prepared < clock_timestamp() - ? * interval '1 minute'""",
                row -> row.getString(1), OLDEST_MINUTES));
        return old.isEmpty()
                ? Diagnosis.ok(DoctorCheck.OLD_TRANSACTIONS, what, "none is older than " + OLDEST_MINUTES + " minutes")
                : Diagnosis.warning(DoctorCheck.OLD_TRANSACTIONS, what, String.join(", ", old),
                        "An index that is built concurrently waits for them. End them if they are no longer needed "
                                + "(evolvent locks --end PID).");
    }

    private Diagnosis transactionIds() throws SQLException {
        String what = "transaction ids";
        long age = session.number("SELECT age(datfrozenxid) FROM pg_database WHERE datname = current_database()");
        return age < WRAPAROUND
                ? Diagnosis.ok(DoctorCheck.TRANSACTION_IDS, what, "the oldest is " + age + " back")
                : Diagnosis.stop(DoctorCheck.TRANSACTION_IDS, what,
                        "the oldest is " + age + " back: PostgreSQL is about to refuse writes",
                        "Find out what keeps vacuum from freezing rows (old transactions, replication slots), and vacuum.");
    }

    private Diagnosis replication() throws SQLException {
        String what = "replicas and slots";
        List<String> behind = session.list("""
                SELECT format('slot %s is not used and holds %s back', slot_name, pg_size_pretty(held)) FROM (
                    SELECT slot_name, pg_wal_lsn_diff(CASE WHEN pg_is_in_recovery() THEN pg_last_wal_receive_lsn()
                        ELSE pg_current_wal_lsn() END, restart_lsn) AS held FROM pg_replication_slots WHERE NOT active
                ) AS slots WHERE held > ?
                UNION ALL
                SELECT format('replica %s is %s s behind', application_name, round(extract(epoch FROM replay_lag)))
                FROM pg_stat_replication WHERE replay_lag > interval '10 seconds'
                """, row -> row.getString(1), GIGABYTE);
        return behind.isEmpty()
                ? Diagnosis.ok(DoctorCheck.REPLICATION, what, "none is far behind")
                : Diagnosis.warning(DoctorCheck.REPLICATION, what, String.join(", ", behind),
                        "A migration writes much log, which is kept for them. Drop a slot that is not used; let a replica "
                                + "catch up first.");
    }

    private Diagnosis invalidIndexes() throws SQLException {
        String what = "invalid indexes";
        List<String> invalid = session.list("SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid "
                + "AND indrelid = to_regclass(?) ORDER BY 1", row -> row.getString(1), table.sql());
        return invalid.isEmpty()
                ? Diagnosis.ok(DoctorCheck.INVALID_INDEXES, what, "none")
                : Diagnosis.warning(DoctorCheck.INVALID_INDEXES, what, String.join(", ", invalid),
                        "An interrupted build left them: they slow down writes and are never used. DROP INDEX CONCURRENTLY, and "
                                + "build them again.");
    }

    private Diagnosis unvalidated() throws SQLException {
        String what = "constraints that are not validated";
        List<String> unvalidated = session.list("SELECT conname FROM pg_constraint WHERE NOT convalidated "
                + "AND conrelid = to_regclass(?) ORDER BY 1", row -> row.getString(1), table.sql());
        return unvalidated.isEmpty()
                ? Diagnosis.ok(DoctorCheck.UNVALIDATED_CONSTRAINTS, what, "none")
                : Diagnosis.warning(DoctorCheck.UNVALIDATED_CONSTRAINTS, what, String.join(", ", unvalidated),
                        "Old rows may offend against them. ALTER TABLE ... VALIDATE CONSTRAINT.");
    }

    /** An operation needs at most a copy of the table, with its indexes and the same amount of WAL. */
    private Diagnosis disk() throws SQLException {
        String what = "disk";
        long need = 3 * session.number("SELECT coalesce(pg_total_relation_size(to_regclass(?)), 0)", table.sql());
        OptionalLong free = Disk.free(session);
        String needed = "changing the whole table takes up to " + megabytes(need);
        if (free.isEmpty()) {
            return Diagnosis.ok(DoctorCheck.DISK, what,
                    needed + "; the free space of the server cannot be determined from here");
        }
        return free.getAsLong() > need
                ? Diagnosis.ok(DoctorCheck.DISK, what,
                        needed + ", of " + megabytes(free.getAsLong()) + " that are free")
                : Diagnosis.stop(DoctorCheck.DISK, what, needed + ", and " + megabytes(free.getAsLong()) + " are free",
                        "Make room first: a full disk stops the whole server.");
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,.0f MB", bytes / 1e6);
    }

    private Diagnosis backup() throws SQLException {
        String what = "backup";
        Optional<Instant> last = Audit.lastDone(session, "backup create");
        String remedy = "evolvent backup create, or make sure that there is another one.";
        if (last.isEmpty()) {
            return Diagnosis.warning(DoctorCheck.BACKUP, what, "none was made by Evolvent", remedy);
        }
        return last.get().isAfter(Instant.now().minus(BACKUP_AGE))
                ? Diagnosis.ok(DoctorCheck.BACKUP, what, "made at " + last.get())
                : Diagnosis.warning(DoctorCheck.BACKUP, what, "the last one was made at " + last.get(), remedy);
    }
}
