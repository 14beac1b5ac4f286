package dev.evolvent.postgres;

import java.nio.charset.StandardCharsets;

/** Quotes names for SQL. Values are bound, never concatenated. */
public final class Sql {

    private Sql() {}

    /** The name as an SQL identifier, quoted whatever characters it contains. */
    public static String name(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** The text as an SQL literal, for statements without parameters, such as DDL. */
    public static String literal(String text) {
        return (text.indexOf('\\') < 0 ? "'" : "E'") + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /**
     * A name for an object that belongs to another one. PostgreSQL truncates names to 63 bytes; this one is shortened
     * here, and kept unique by a hash, so that it is found again under the same name.
     */
    public static String derivedName(String base, String suffix) {
        String whole = base + "_" + suffix;
        if (whole.getBytes(StandardCharsets.UTF_8).length <= 63) {
            return whole;
        }
        String hash = Integer.toHexString(whole.hashCode());
        String kept = base;
        while ((kept + "_" + hash + "_" + suffix).getBytes(StandardCharsets.UTF_8).length > 63 && !kept.isEmpty()) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept + "_" + hash + "_" + suffix;
    }
}
