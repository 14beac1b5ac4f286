package dev.evolvent.eventstore.migration.operation;

import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.sql.Catalogue;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.eventstore.sql.Sql;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What an operation notes in the database, together with what it does: that something is its own, or how something was
 * before. Only what is noted is taken back.
 */
record Notes(String kind, Table table, String about) {

    private static final Table NOTES = new Table("evolvent", "operation_notes");

    void write(Session session, String note) throws SQLException {
        if (!Catalogue.exists(session, NOTES.sql())) {
            Catalogue.createOwnSchema(session);
            session.execute(
                    "CREATE TABLE IF NOT EXISTS " + NOTES.sql() + " (key text PRIMARY KEY, note text NOT NULL)");
        }
        session.update("INSERT INTO " + NOTES.sql() + " VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET note = "
                + "excluded.note", key(), note);
    }

    Optional<String> read(Session session) throws SQLException {
        return Catalogue.exists(session, NOTES.sql())
                ? session.first("SELECT note FROM " + NOTES.sql() + " WHERE key = ?", row -> row.getString(1), key())
                : Optional.empty();
    }

    boolean areThere(Session session) throws SQLException {
        return read(session).isPresent();
    }

    void erase(Session session) throws SQLException {
        if (Catalogue.exists(session, NOTES.sql())) {
            session.update("DELETE FROM " + NOTES.sql() + " WHERE key = ?", key());
        }
    }

    private String key() {
        return kind + " " + table.sql() + " " + Sql.name(about);
    }
}
