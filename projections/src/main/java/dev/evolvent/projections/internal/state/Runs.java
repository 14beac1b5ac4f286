package dev.evolvent.projections.internal.state;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.run.RunControl;
import dev.evolvent.postgres.run.RunKey;
import dev.evolvent.postgres.run.RunState;
import dev.evolvent.projections.Run;
import java.sql.SQLException;
import java.util.Optional;

/** The rebuilds among the runs of the database. */
public final class Runs {

    private Runs() {}

    public static Optional<Run> of(Session session, String projection) throws SQLException {
        return RunControl.find(session, RunKey.rebuild(projection)).map(Runs::run);
    }

    private static Run run(RunState state) {
        return new Run(state.key().name(), state.phase(), state.host(), state.process(), state.progress().done(),
                state.progress().from(), state.progress().position(), state.progress().upTo(), state.startedAt(),
                state.beatAt(), state.active(), state.problem(),
                state.request().map(asked -> asked.command().toString()));
    }
}
