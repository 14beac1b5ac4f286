package dev.evolvent.migrations;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.MigrationPlan.Estimate;
import dev.evolvent.migrations.MigrationPlan.Size;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Failures that are not the migration's fault: no disk space, or a lost connection. It resumes when these are over. */
final class Trouble {

    private static final long MB = 1 << 20;

    private Trouble() {}

    interface Work<T> {

        T run() throws SQLException;
    }

    /** Runs work that is described in the error, for the user who has to help. */
    static <T> T told(Session session, Migration migration, String doing, Impact impact, Work<T> work)
            throws SQLException {
        try {
            return work.run();
        } catch (SQLException e) {
            DatabaseException problem = DatabaseException.of(e);
            if (problem.isConnectionLost()) {
                throw new EvolventException(MigrationError.CONNECTION_LOST, "Migration " + migration + ", " + doing
                        + ": the connection to the server is gone: " + problem.detail()
                        + " What was not committed is rolled back there. Run the same command again when the server can be "
                        + "reached: it goes on here.", e);
            }
            if (problem.isOutOfRoom()) {
                throw new EvolventException(MigrationError.OUT_OF_ROOM, "Migration " + migration + ", " + doing
                        + ", ran out of room: " + problem.detail() + "." + needed(session, migration, impact)
                        + " What it was just doing is rolled back; what it did before is kept. Make room, and run the same "
                        + "command again: it goes on here. Or undo it, which gives back the room that it took.", e);
            }
            throw e;
        }
    }

    private static String needed(Session session, Migration migration, Impact impact) {
        Operation operation = migration.operation();
        try {
            Size size = operation.table().isPresent()
                    ? MigrationPlan.size(session, operation.table().get())
                    : new Size(0, 0);
            long step = Estimate.disk(impact.effort(), size);
            long all = Stream.of(operation.expand(), operation.backfill(), operation.complete()).flatMap(List::stream)
                    .mapToLong(each -> Estimate.disk(each.impact().effort(), size)).sum();
            return all == 0
                    ? ""
                    : " It takes about " + megabytes(step) + " of disk, the whole migration " + megabytes(all)
                            + ", and about as much for the log.";
        } catch (SQLException e) {
            // There may be no space for the answer, either.
            return "";
        }
    }

    private static String megabytes(long bytes) {
        return (bytes + MB - 1) / MB + " MB";
    }
}
