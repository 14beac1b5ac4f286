package dev.evolvent.postgres.audit;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.state.StateTable;
import dev.evolvent.postgres.state.StateTables;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The table {@code evolvent.audit}: which user ran what, when, and with which outcome. A run without an end was killed,
 * or is still running.
 */
public final class Audit {

    private static final Logger LOG = LoggerFactory.getLogger(Audit.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final StateTable TABLE = new StateTable("evolvent.audit", """
            CREATE TABLE evolvent.audit (
                id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                command    text NOT NULL,
                parameters text NOT NULL,
                role       text NOT NULL DEFAULT session_user,
                os_user    text NOT NULL,
                host       text NOT NULL,
                process    bigint NOT NULL,
                began_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
                ended_at   timestamptz,
                outcome    text,
                detail     text
            )""");

    private Audit() {}

    /** Runs work, and records it with its outcome. */
    public static <T> T of(Database database, String command, String parameters, Supplier<T> work) {
        long id = database.transaction(session -> begin(session, command, parameters));
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error e) {
            endFailed(database, id, e);
            throw e;
        }
        database.transaction(session -> end(session, id, "done", String.valueOf(result)));
        return result;
    }

    private static long begin(Session session, String command, String parameters) throws SQLException {
        StateTables.prepare(session, List.of(TABLE));
        return session.number(
                """
                        INSERT INTO evolvent.audit (command, parameters, os_user, host, process) VALUES (?, ?, ?, ?, ?) RETURNING id
                        """,
                command, parameters, System.getProperty("user.name", "unknown"), host(),
                ProcessHandle.current().pid());
    }

    /** When a command that starts with this text last succeeded. */
    public static Optional<Instant> lastDone(Session session, String command) throws SQLException {
        return Catalogue.exists(session, "evolvent.audit")
                ? session.first(
                        "SELECT max(ended_at) FROM evolvent.audit WHERE starts_with(command, ?) AND outcome = 'done'",
                        row -> Session.optionalInstant(row, 1), command).flatMap(time -> time)
                : Optional.empty();
    }

    /** The name of this machine. */
    public static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    /** With a time limit, since the failure may be the network. */
    private static void endFailed(Database database, long id, Throwable failure) {
        Thread noting = Thread.ofVirtual().start(() -> {
            try {
                database.transaction(session -> end(session, id, "failed", String.valueOf(failure.getMessage())));
            } catch (EvolventException e) {
                LOG.debug("the end of run {} cannot be noted", id, e);
            }
        });
        try {
            noting.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int end(Session session, long id, String outcome, String detail) throws SQLException {
        return session.update("UPDATE evolvent.audit SET ended_at = clock_timestamp(), outcome = ?, detail = ? "
                + "WHERE id = ?", outcome, detail, id);
    }
}
