package dev.evolvent.postgres;

import java.nio.charset.StandardCharsets;

/** Builds SQL from names. Values are never put into a text: they are bound. */
public final class Sql {

    private Sql() {}

    /** The name as an SQL identifier that means exactly this name, whatever characters are in it. */
    public static String name(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** The text as an SQL literal, for the statements that take no bound values, such as DDL. */
    public static String literal(String text) {
        return (text.indexOf('\\') < 0 ? "'" : "E'") + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /**
     * A name for an object that belongs to another one. PostgreSQL cuts names after 63 bytes; this one is cut here, and
     * made unique again by a hash, so that the name we look for later is the name that is there.
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
