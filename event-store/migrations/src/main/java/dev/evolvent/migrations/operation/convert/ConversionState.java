package dev.evolvent.migrations.operation.convert;

import dev.evolvent.migrations.internal.Notes;
import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.util.Optional;

/**
 * How far it came, as it is noted.
 *
 * @param oldDefault
 *            in SQL, for the undo
 */
record ConversionState(Phase phase, String from, String to, String oldDefault) {

    enum Phase {
        LOOKED,
        BESIDE,
        SWAPPED,
        COMPLETED
    }

    static Optional<ConversionState> read(Notes notes, Session session) throws SQLException {
        return notes.read(session).map(note -> note.split("\n", 4))
                .map(parts -> new ConversionState(Phase.valueOf(parts[0]), parts[1], parts[2], parts[3]));
    }

    void write(Notes notes, Session session) throws SQLException {
        notes.write(session, phase + "\n" + from + "\n" + to + "\n" + oldDefault);
    }

    ConversionState at(Phase other) {
        return new ConversionState(other, from, to, oldDefault);
    }

    ConversionState with(String expression) {
        return new ConversionState(phase, from, to, expression);
    }
}
