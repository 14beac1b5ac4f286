package dev.evolvent.migrations.operation.sequence;

import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.util.List;

/** A way to number events while other sessions continue to append. */
sealed interface SequenceStrategy permits ShadowSequence, InPlaceSequence, SideTableSequence {

    List<OperationStep> expand();

    List<OperationStep> backfill();

    List<OperationStep> complete();

    List<Check> verify(Session session) throws SQLException;

    List<OperationStep> undo();
}
