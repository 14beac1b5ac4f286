package dev.evolvent.migrations.throttling;

import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.state.StateTable;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** The table {@code evolvent.migration_control}: what somebody else asks of whoever is migrating, until it is taken back. */
public final class Control {

    public static final StateTable TABLE = new StateTable("evolvent.migration_control", """
            CREATE TABLE evolvent.migration_control (
                only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
                command  text NOT NULL,
                asked_by text NOT NULL DEFAULT session_user,
                asked_at timestamptz NOT NULL DEFAULT clock_timestamp()
            )""");

    private Control() {}

    public static Optional<PendingCommand> pending(Session session) throws SQLException {
        return Catalogue.exists(session, "evolvent.migration_control")
                ? session.first("SELECT command, asked_by, asked_at FROM evolvent.migration_control",
                        row -> new PendingCommand(
                                PendingCommand.Command.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                                row.getString(2), Session.instant(row, 3)))
                : Optional.empty();
    }

    public static void ask(Session session, PendingCommand.Command command) throws SQLException {
        session.update("""
                INSERT INTO evolvent.migration_control (command) VALUES (?) ON CONFLICT (only_one) DO UPDATE
                SET (command, asked_by, asked_at) = (excluded.command, excluded.asked_by, excluded.asked_at)""",
                command.name().toLowerCase(Locale.ROOT));
    }

    public static void clear(Session session) throws SQLException {
        session.execute("DELETE FROM evolvent.migration_control");
    }
}
