package dev.evolvent.eventstore.doctor;

import dev.evolvent.eventstore.internal.AppendNotifications;
import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.internal.Guard;
import dev.evolvent.eventstore.internal.MovingFence;
import dev.evolvent.eventstore.internal.OpenWriters;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Examines an events table and the rights of the current role: what endangers the order of the events, whether they are
 * protected against changes, which rights a task lacks. Only reads.
 */
public final class Doctor {

    private static final int OLDEST_MINUTES = 5;

    private final EventTable table;

    private Doctor(EventTable table) {
        this.table = table;
    }

    /** For one table. */
    public static Doctor of(DataSource dataSource, StoreLayout layout) {
        return new Doctor(EventTable.find(new Database(dataSource), layout));
    }

    /** The results of all checks for a task, in a fixed order. */
    public List<Diagnosis> examine(Task task) {
        return table.database().session(session -> {
            List<Diagnosis> diagnoses = new ArrayList<>();
            diagnoses.add(version(session));
            List<String> missing = Rights.of(table, task).missing(session);
            diagnoses.add(rights(session, task, missing));
            if (missing.isEmpty()) {
                diagnoses.addAll(new Ordering(session, table).diagnoses());
                diagnoses.add(openTransactions(session));
            }
            if (task == Task.MIGRATOR) {
                diagnoses.addAll(new ServerHealth(session, table.layout().table()).diagnoses());
            }
            diagnoses.addAll(guard(session));
            diagnoses.add(AppendNotifications.areInstalled(session, table.layout().table())
                    ? Diagnosis.ok(DoctorCheck.NOTIFICATIONS, "appends are noticed", "at once, by notifications")
                    : Diagnosis.ok(DoctorCheck.NOTIFICATIONS, "appends are noticed",
                            "by polling; there is no trigger that notifies"));
            return diagnoses;
        });
    }

    private static Diagnosis version(Session session) throws SQLException {
        String version = session.first("SHOW server_version", row -> row.getString(1)).orElseThrow();
        return session.majorVersion() >= 14
                ? Diagnosis.ok(DoctorCheck.SERVER_VERSION, "PostgreSQL", version)
                : Diagnosis.stop(DoctorCheck.SERVER_VERSION, "PostgreSQL", version,
                        "Evolvent needs version 14 or later.");
    }

    private static Diagnosis rights(Session session, Task task, List<String> missing) throws SQLException {
        String role = session.first("SELECT current_user::text", row -> row.getString(1)).orElseThrow();
        String name = task.name().toLowerCase(java.util.Locale.ROOT);
        return missing.isEmpty()
                ? Diagnosis.ok(DoctorCheck.RIGHTS, "rights of a " + name, role + " has all")
                : Diagnosis.stop(DoctorCheck.RIGHTS, "rights of a " + name,
                        role + " lacks " + String.join("; ", missing),
                        "Let an owner run what evolvent roles --task " + name + " --role " + role + " prints.");
    }

    private Diagnosis openTransactions(Session session) throws SQLException {
        String what = "transactions that hold readers back";
        if (table.layout().position().isEmpty() || MovingFence.highest(session, table) == 0) {
            return Diagnosis.ok(DoctorCheck.OPEN_TRANSACTIONS, what, "none");
        }
        OpenWriters writers = OpenWriters.of(session, table);
        List<String> old = writers.olderThan(session, OLDEST_MINUTES);
        return old.isEmpty()
                ? Diagnosis.ok(DoctorCheck.OPEN_TRANSACTIONS, what,
                        writers.isEmpty() ? "none" : writers.writers().size() + ", none of them old")
                : Diagnosis.warning(DoctorCheck.OPEN_TRANSACTIONS, what, String.join(", ", old),
                        "Events behind it are not handed out before it ends. End it if it is no longer needed.");
    }

    private List<Diagnosis> guard(Session session) throws SQLException {
        Table events = table.layout().table();
        List<String> changers = Guard.changers(session, events);
        String remedy = "Apply the append-only-guard operation.";
        return List.of(
                Guard.isInstalled(session, events)
                        ? Diagnosis.ok(DoctorCheck.APPEND_ONLY, "events are append-only", "a trigger refuses changes")
                        : Diagnosis.warning(DoctorCheck.APPEND_ONLY, "events are append-only",
                                "no trigger refuses changes",
                                remedy),
                changers.isEmpty()
                        ? Diagnosis.ok(DoctorCheck.CHANGE_RIGHTS, "rights to change events", "the owner only")
                        : Diagnosis.warning(DoctorCheck.CHANGE_RIGHTS, "rights to change events",
                                String.join(", ", changers),
                                remedy));
    }
}
