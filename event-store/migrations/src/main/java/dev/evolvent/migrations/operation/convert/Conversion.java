package dev.evolvent.migrations.operation.convert;

import dev.evolvent.postgres.Sql;
import java.util.Optional;

/**
 * How to convert a value from one type to another and back: SQL expressions in which the value has its column's name.
 *
 * @param back
 *            the expression for the way back; absent if there is none
 * @param exact
 *            whether a value counts as converted only if the way back restores it
 * @param guard
 *            a condition on a value before it is converted at all
 */
record Conversion(String from, String to, String using, Optional<String> back, boolean exact, Optional<Guard> guard) {

    /** An SQL condition, and the problem with a value for which it is false. */
    record Guard(String condition, String problem) {}

    /** A date, a time, and an offset: the ISO 8601 forms that PostgreSQL parses in only one way. */
    private static final String TIME = "^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]([01][0-9]|2[0-3]):[0-5][0-9]"
            + "(:[0-5][0-9]([.]@FRACTION@)?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)@OPTIONAL@$";
    private static final String MICROSECONDS = "[0-9]{1,6}0*";
    private static final String ANY_FRACTION = "[0-9]+";

    /**
     * A built-in conversion.
     *
     * @param zoned
     *            whether a time zone is given for times without an offset
     * @param lossy
     *            whether a part of a value may be lost
     */
    static Optional<Conversion> known(String from, String to, String column, boolean zoned, boolean lossy) {
        String value = Sql.name(column);
        boolean text = from.equals("text") || from.startsWith("character varying");
        if (from.equals(to + "[]")) {
            return reversible(from, to, value + "[array_lower(" + value + ", 1)]",
                    "CASE WHEN " + value + " IS NOT NULL THEN ARRAY[" + value + "] END", !lossy);
        }
        if (text && to.equals("timestamp with time zone")) {
            return Optional.of(new Conversion(from, to, value + "::timestamptz",
                    Optional.of("CASE WHEN isfinite(" + value + ") AND " + value
                            + " >= '0001-01-01 00:00:00Z' THEN to_char("
                            + value + " AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') ELSE " + value
                            + "::text END"),
                    false, Optional.of(time(value, zoned, lossy))));
        }
        return switch (from + " to " + to) {
            case "jsonb to json" -> reversible(from, to, value + "::json", value + "::jsonb", false);
            case "json to jsonb" -> reversible(from, to, value + "::jsonb", value + "::text::json", !lossy);
            case "bytea to json", "bytea to jsonb" -> reversible(from, to,
                    "convert_from(" + value + ", 'UTF8')::" + to, "convert_to(" + value + "::text, 'UTF8')", !lossy);
            // On the way back, a value becomes a new large object, with another number than the old one.
            case "oid to bytea" -> reversible(from, to, "lo_get(" + value + ")", "lo_from_bytea(0, " + value + ")",
                    false);
            default -> Optional.empty();
        };
    }

    private static Optional<Conversion> reversible(String from, String to, String using, String back, boolean exact) {
        return Optional.of(new Conversion(from, to, using, Optional.of(back), exact, Optional.empty()));
    }

    private static Guard time(String value, boolean zoned, boolean lossy) {
        String form = TIME.replace("@FRACTION@", lossy ? ANY_FRACTION : MICROSECONDS).replace("@OPTIONAL@",
                zoned ? "?" : "");
        return new Guard(value + " ~ " + Sql.literal(form), "it is no instant such as 2026-01-31T12:00:00Z"
                + (zoned ? "" : ", with its offset") + (lossy ? "" : ", to the microsecond"));
    }
}
