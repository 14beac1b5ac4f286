package dev.evolvent.postgres.table;

/**
 * SQL expressions that translate the catalogue's codes, for every query that prints attachments. A query names an
 * expression between {@code @} signs, and provides the catalogue columns that it reads.
 */
public final class AttachmentSql {

    private static final String ROLE = "CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END";

    private static final String STORAGE = """
            CASE attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END""";

    private static final String COMPRESSION = "CASE attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END";

    private static final String POLICY_COMMAND = """
            CASE polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END""";

    private static final String TRIGGER_STATE = """
            CASE tgenabled WHEN 'D' THEN 'DISABLE' WHEN 'A' THEN 'ENABLE ALWAYS' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE' END""";

    /** For the columns of an index, including the index of a constraint. */
    private static final String INDEX_TARGETS = """
            (SELECT string_agg(format('ALTER COLUMN %s SET STATISTICS %s', attnum, attstattarget), ', ' ORDER BY attnum)
            FROM pg_attribute WHERE attrelid = indexrelid AND attstattarget >= 0)""";

    private AttachmentSql() {}

    /** The query with its named expressions filled in. */
    public static String complete(String query) {
        return query.replace("@ROLE@", ROLE).replace("@STORAGE@", STORAGE).replace("@COMPRESSION@", COMPRESSION)
                .replace("@POLICY_COMMAND@", POLICY_COMMAND).replace("@TRIGGER_STATE@", TRIGGER_STATE)
                .replace("@INDEX_TARGETS@", INDEX_TARGETS);
    }
}
