package dev.evolvent.eventstore.doctor;

import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.internal.MovingFence;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.Source;
import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks what the global order depends on: where positions come from, and what is unique. */
final class Ordering {

    private static final long INT_FULL = Integer.MAX_VALUE / 10L * 8;

    private final Session session;
    private final EventTable table;

    Ordering(Session session, EventTable table) {
        this.session = session;
        this.table = table;
    }

    /** A sequence that positions may come from. */
    private record Sequence(String name, long increment, long cache, boolean cycles, boolean belongs) {}

    List<Diagnosis> diagnoses() throws SQLException {
        List<Diagnosis> diagnoses = new ArrayList<>();
        if (table.layout().position().isEmpty()) {
            diagnoses.add(
                    Diagnosis.warning(DoctorCheck.GLOBAL_ORDER, "global order",
                            "the table has no column for it, so events cannot be followed",
                            "Add one by the add-sequence operation, or name it: position: COLUMN."));
        } else {
            String position = table.layout().position().get();
            diagnoses.add(unique(Set.of(position))
                    ? Diagnosis.ok(DoctorCheck.UNIQUE_POSITIONS, "positions are unique", "by an index on " + position)
                    : Diagnosis.stop(DoctorCheck.UNIQUE_POSITIONS, "positions are unique",
                            "nothing makes sure of it, and pages are read by sorting",
                            "CREATE UNIQUE INDEX CONCURRENTLY on " + position + "."));
            diagnoses.add(room());
            diagnoses.add(drawn(position));
        }
        diagnoses.add(versions());
        return diagnoses;
    }

    private Diagnosis room() throws SQLException {
        String what = "room for positions";
        if (!table.columnType(Attribute.POSITION).equals("integer")) {
            return Diagnosis.ok(DoctorCheck.POSITION_ROOM, what, "64 bits");
        }
        long highest = MovingFence.highest(session, table);
        return highest < INT_FULL
                ? Diagnosis.ok(DoctorCheck.POSITION_ROOM, what, "32 bits, highest so far " + highest)
                : Diagnosis.warning(DoctorCheck.POSITION_ROOM, what,
                        "32 bits, of which " + highest + " of " + Integer.MAX_VALUE + " are used",
                        "Change the column's type to bigint before appends fail.");
    }

    /** Whether positions are drawn one at a time, within the transaction that writes. */
    private Diagnosis drawn(String position) throws SQLException {
        String what = "positions are handed out in order";
        List<Sequence> sequences = sequences();
        for (Sequence sequence : sequences) {
            if (sequence.cache() > 1) {
                return Diagnosis.stop(DoctorCheck.CACHED_SEQUENCE, what,
                        "sequence " + sequence.name() + " lets each session draw " + sequence.cache()
                                + " ahead, so that events may appear below positions that were read already",
                        "ALTER SEQUENCE " + sequence.name() + " CACHE 1.");
            }
            if (sequence.cycles()) {
                return Diagnosis.stop(DoctorCheck.CYCLING_SEQUENCE, what,
                        "sequence " + sequence.name() + " begins again at its end",
                        "ALTER SEQUENCE " + sequence.name() + " NO CYCLE.");
            }
            if (!sequence.belongs() && sequence.increment() > 1) {
                return Diagnosis.stop(DoctorCheck.SEQUENCE_INCREMENT, what, "sequence " + sequence.name()
                        + " counts by "
                        + sequence.increment()
                        + ": an application that draws so many positions at once (JPA's allocationSize) may use them later, "
                        + "below positions that were read already",
                        "Set allocationSize = 1 in the mapping and ALTER SEQUENCE " + sequence.name()
                                + " INCREMENT 1.");
            }
        }
        return sequences.stream().anyMatch(Sequence::belongs)
                ? Diagnosis.ok(DoctorCheck.POSITIONS_IN_ORDER, what, "by sequence " + sequences.getFirst().name())
                : Diagnosis.warning(DoctorCheck.UNKNOWN_SEQUENCE, what,
                        "no sequence belongs to " + position + ", so the order cannot be verified",
                        "Make sure that they are drawn one by one, in the transaction that writes the event.");
    }

    /** The table's own sequences; if it has none, those with matching names. */
    private List<Sequence> sequences() throws SQLException {
        return session.list("""
                SELECT c.oid::regclass::text, seqincrement, seqcache, seqcycle, belongs
                FROM pg_sequence s JOIN pg_class c ON c.oid = seqrelid, LATERAL (SELECT EXISTS (
                    SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
                    AND d.refclassid = 'pg_class'::regclass AND d.refobjid = to_regclass(?)) OR EXISTS (
                    SELECT FROM pg_attrdef a JOIN pg_depend d ON d.classid = 'pg_attrdef'::regclass AND d.objid = a.oid
                    WHERE a.adrelid = to_regclass(?) AND d.refobjid = c.oid) AS belongs) AS owner
                WHERE belongs OR c.relnamespace = (SELECT relnamespace FROM pg_class WHERE oid = to_regclass(?))
                AND replace(c.relname, '-', '_') LIKE replace(?, '_', '\\_') || '%'
                ORDER BY belongs DESC, 1""", row -> new Sequence(row.getString(1), row.getLong(2), row.getLong(3),
                row.getBoolean(4), row.getBoolean(5)), table.sql(), table.sql(), table.sql(),
                table.layout().table().name());
    }

    private Diagnosis versions() throws SQLException {
        String what = "versions are unique in their streams";
        boolean unique = table.uniqueKeys(session).stream()
                .anyMatch(key -> EventTable.isOfVersions(key, table.layout()));
        String columns = Stream.of(Attribute.STREAM, Attribute.VERSION).map(this::columnOf)
                .collect(Collectors.joining(" and "));
        return unique
                ? Diagnosis.ok(DoctorCheck.UNIQUE_VERSIONS, what, "by an index on " + columns)
                : Diagnosis.warning(DoctorCheck.UNIQUE_VERSIONS, what, "nothing makes sure of it",
                        "Look for duplicates (evolvent events anomalies), then create a unique index on " + columns
                                + ".");
    }

    /** The column that an attribute is read from, in whole or in part. */
    private String columnOf(Attribute attribute) {
        return switch (table.layout().source(attribute).orElseThrow()) {
            case Source.FromColumn column -> column.isPlain()
                    ? column.name()
                    : column.name() + " (from which the " + attribute.key() + " is read)";
            case Source.Constant constant -> "the constant " + attribute.key();
        };
    }

    private boolean unique(Set<String> columns) throws SQLException {
        return table.uniqueKeys(session).contains(columns);
    }
}
