package dev.evolvent.eventstore.migration.operation;

import dev.evolvent.eventstore.migration.Check;
import dev.evolvent.eventstore.migration.Step;
import dev.evolvent.eventstore.sql.Session;
import java.sql.SQLException;
import java.util.List;

/** A way to number events while others go on appending. */
sealed interface SequenceStrategy permits ShadowSequence, InPlaceSequence, SideTableSequence {

    List<Step> expand();

    List<Step> backfill();

    List<Step> complete();

    List<Check> verify(Session session) throws SQLException;

    List<Step> undo();
}
