package dev.evolvent.migrations.internal;

import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.state.StateTable;
import dev.evolvent.postgres.state.StateTables;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Notes of an operation in the database, written together with its changes: that it created something, or the previous
 * state. Only what is noted is rolled back.
 */
public record Notes(String kind, Table table, String about) {

    private static final Table NOTES = new Table("evolvent", "operation_notes");

    public void write(Session session, String note) throws SQLException {
        StateTables.prepare(session, List.of(new StateTable(NOTES.sql(),
                "CREATE TABLE " + NOTES.sql() + " (key text PRIMARY KEY, note text NOT NULL)")));
        session.update("INSERT INTO " + NOTES.sql() + " VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET note = "
                + "excluded.note", key(), note);
    }

    public Optional<String> read(Session session) throws SQLException {
        return Catalogue.exists(session, NOTES.sql())
                ? session.first("SELECT note FROM " + NOTES.sql() + " WHERE key = ?", row -> row.getString(1), key())
                : Optional.empty();
    }

    public boolean areThere(Session session) throws SQLException {
        return read(session).isPresent();
    }

    public void erase(Session session) throws SQLException {
        if (Catalogue.exists(session, NOTES.sql())) {
            session.update("DELETE FROM " + NOTES.sql() + " WHERE key = ?", key());
        }
    }

    private String key() {
        return kind + " " + table.sql() + " " + Sql.name(about);
    }
}
