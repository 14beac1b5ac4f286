package dev.evolvent.projections.axon4;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import dev.evolvent.projections.Checkpoint;
import dev.evolvent.projections.ProjectionError;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The checkpoint of a streaming event processor of Axon Framework 4, in its token store on PostgreSQL.
 *
 * {@snippet :
 * projections.adopt(orders, AxonTokens.of(dataSource, "orders"));
 * }
 *
 * <ul>
 * <li>Supports the JDBC token store, and the JPA one if its tokens are {@code bytea}.
 * <li>Tokens are those of Axon's own event stores: gap-aware ones, or plain positions; as Jackson or XStream writes
 * them. The existing form is kept. A processor that is being reset is refused.
 * <li>The position is the lowest one of all segments. Moving it moves all segments.
 * <li>Moving also takes the claims on all segments, as another node does that takes over from a dead one. Without a
 * claim, whatever the processor is doing fails and is rolled back. It claims the segments again, and resumes from their
 * new position, when the claim has timed out: ten seconds later, unless the token store is configured otherwise. An
 * empty owner would not work: Axon's token store would then still write its current token.
 * <li>A processor without a token gets one when tables are handed over to it, in the form of other processors' tokens.
 * </ul>
 */
public final class AxonTokens {

    /** The default table name of Axon's JDBC token store. */
    public static final String TABLE = "TokenEntry";

    private static final String GAP_AWARE = "org.axonframework.eventhandling.GapAwareTrackingToken";

    /** The tokens of Axon's own event stores, as Jackson and XStream write them; not wrapped tokens. */
    private static final String STORED = """
            SELECT each.*, CASE
                WHEN token IS NULL THEN -9223372036854775808
                WHEN type = 'GAP_AWARE' AND (
                    text ~ '^\\s*\\{\\s*"index"\\s*:\\s*-?[0-9]+\\s*,\\s*"gaps"\\s*:\\s*\\[[-0-9,\\s]*\\]\\s*\\}\\s*$'
                    OR text ~ '^\\s*<[\\w.]+>\\s*<index>-?[0-9]+</index>\\s*<gaps(/|>\\s*(<long>-?[0-9]+</long>\\s*)*</gaps)>\\s*</[\\w.]+>\\s*$')
                OR type = 'org.axonframework.eventhandling.GlobalSequenceTrackingToken' AND (
                    text ~ '^\\s*\\{\\s*"globalIndex"\\s*:\\s*-?[0-9]+\\s*\\}\\s*$'
                    OR text ~ '^\\s*<[\\w.]+>\\s*<globalIndex>-?[0-9]+</globalIndex>\\s*</[\\w.]+>\\s*$')
                THEN substring(text FROM '(?:ndex"\\s*:\\s*|ndex>)(-?[0-9]+)')::bigint END AS position
            FROM (SELECT SEGMENT_COLUMN AS segment, TYPE_COLUMN AS type, TOKEN_COLUMN AS token, TOKEN_TEXT AS text
                FROM TOKEN_TABLE WHERE PROCESSOR_COLUMN = THE_PROCESSOR) AS each""";

    private static final String NOW = "to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')";

    private static final String BACK_BEFORE = "UPDATE TOKEN_TABLE AS t SET TOKEN_COLUMN = v.token, TYPE_COLUMN = v.type, "
            + "OWNER_COLUMN = 'evolvent', TIME_COLUMN = " + NOW + " FROM (VALUES ";

    /** Segments that were split or merged since do not match. */
    private static final String BACK_AFTER = """
            ) AS v (segment, token, type) WHERE t.PROCESSOR_COLUMN = THE_PROCESSOR AND t.SEGMENT_COLUMN = v.segment
            AND (SELECT array_agg(SEGMENT_COLUMN ORDER BY SEGMENT_COLUMN) FROM TOKEN_TABLE
                WHERE PROCESSOR_COLUMN = THE_PROCESSOR) =""";

    private static final String READ = """
            SELECT CASE WHEN count(*) = count(position) THEN min(position) END,
                CASE WHEN count(*) = 0 THEN 'processor ' || THE_PROCESSOR || ' has no token'
                    WHEN count(*) > count(position) THEN 'processor ' || THE_PROCESSOR || ' has '
                        || string_agg(format('in segment %s a token of type %s', segment, type), ', ' ORDER BY segment)
                            FILTER (WHERE position IS NULL) || ': a replay, which ends with the first event behind it, a merge, or nothing known here'
                    WHEN min(position) < max(position) THEN 'the segments of processor ' || THE_PROCESSOR || ' are at '
                        || string_agg(CASE WHEN token IS NULL THEN 'the beginning' ELSE position::text END, ', '
                            ORDER BY segment) END,
                ARRAY(SELECT DISTINCT gap[1]::bigint FROM (STORED_TOKENS) AS s,
                    regexp_matches(substring(text FROM 'gaps(?:"\\s*:\\s*\\[|>)(.*)$'), '-?[0-9]+', 'g') AS gap),
                BACK_BEFORE || string_agg(format('(%s, %L::TOKEN_TYPE, %L::text)', segment, token, type), ', ')
                    || BACK_AFTER || quote_literal(array_agg(segment ORDER BY segment)::text) || '::int[]'
            FROM (STORED_TOKENS) AS stored""";

    /**
     * All segments get the token of one of them, at another position and without gaps. If there is none, the first one
     * is created in the form of any other processor's token.
     */
    private static final String MOVE = """
            INSERT INTO TOKEN_TABLE (PROCESSOR_COLUMN, SEGMENT_COLUMN, TOKEN_COLUMN, TYPE_COLUMN, OWNER_COLUMN, TIME_COLUMN)
            SELECT THE_PROCESSOR, segments.segment, CASE WHEN at.position > -9223372036854775808 THEN NEW_TOKEN END,
                CASE WHEN at.position > -9223372036854775808 THEN of.type END, 'evolvent', THIS_MOMENT
            FROM (SELECT CAST(? AS bigint) AS position) AS at CROSS JOIN (
                SELECT segment FROM (STORED_TOKENS) AS stored
                UNION ALL SELECT 0 WHERE NOT EXISTS (SELECT FROM (STORED_TOKENS) AS stored)) AS segments
            LEFT JOIN LATERAL (SELECT type, regexp_replace(regexp_replace(regexp_replace(text,
                    '(ndex"\\s*:\\s*|ndex>)-?[0-9]+', '\\1' || at.position),
                    '("gaps"\\s*:\\s*)\\[.*\\]', '\\1[]'), '<gaps>.*</gaps>', '<gaps/>') AS text
                FROM (SELECT segment, type, text FROM (STORED_TOKENS) AS stored WHERE token IS NOT NULL
                    UNION ALL SELECT 2147483647, 'GAP_AWARE',
                        CASE WHEN text LIKE '{%' THEN '{"index":0,"gaps":[]}'
                            WHEN text LIKE '<%' THEN '<GAP_AWARE><index>0</index><gaps/></GAP_AWARE>' END
                    FROM (SELECT TOKEN_TEXT AS text FROM TOKEN_TABLE WHERE PROCESSOR_COLUMN <> THE_PROCESSOR) AS others)
                    AS samples WHERE text IS NOT NULL ORDER BY segment LIMIT 1) AS of ON true
            WHERE (of.text IS NOT NULL OR at.position = -9223372036854775808)
            AND NOT EXISTS (SELECT FROM (STORED_TOKENS) AS stored WHERE position IS NULL)
            ON CONFLICT (PROCESSOR_COLUMN, SEGMENT_COLUMN) DO UPDATE SET TOKEN_COLUMN = excluded.TOKEN_COLUMN,
                TYPE_COLUMN = excluded.TYPE_COLUMN, OWNER_COLUMN = excluded.OWNER_COLUMN,
                TIME_COLUMN = excluded.TIME_COLUMN""";

    private static final Pattern WORD = Pattern.compile("[A-Z]+_[A-Z]+");

    private AxonTokens() {}

    /** The tokens of a processor in Axon's default table. */
    public static Checkpoint of(DataSource dataSource, String processor) {
        return of(dataSource, processor, TABLE);
    }

    /**
     * The tokens of a processor in another table.
     *
     * @param table
     *            as in SQL: with its schema if it is not in the search path, and quoted if necessary
     * @throws EvolventException
     *             {@code EV-4044} if that is no token table
     */
    public static Checkpoint of(DataSource dataSource, String processor, String table) {
        return new Database(dataSource).session(session -> in(session, processor, table));
    }

    private static Checkpoint in(Session session, String processor, String table) throws SQLException {
        Table found = session.first("""
                SELECT nspname, relname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
                WHERE c.oid = to_regclass(?)""", row -> new Table(row.getString(1), row.getString(2)), table)
                .orElseThrow(() -> unfit(table, "there is no such table"));
        Map<String, Catalogue.Column> columns = Catalogue.columns(session, found.sql());
        String token = column(table, columns, "token");
        String type = Objects.requireNonNull(columns.get(token)).type();
        String text = Sql.name("token");
        boolean binary = type.equals("bytea");
        if (!binary && !type.equals("text") && !type.startsWith("character varying")) {
            throw unfit(table, "its tokens are of type " + type + ", in which their content is not");
        }
        Map<String, String> words = new HashMap<>();
        words.put("THE_PROCESSOR", Sql.literal(processor));
        words.put("TOKEN_TABLE", found.sql());
        words.put("TOKEN_TYPE", type);
        words.put("TOKEN_TEXT", binary ? "encode(" + text + ", 'escape')" : text);
        words.put("NEW_TOKEN", binary ? "decode(of.text, 'escape')" : "of.text");
        words.put("SEGMENT_COLUMN", Sql.name(column(table, columns, "segment")));
        words.put("TYPE_COLUMN", Sql.name(column(table, columns, "tokentype", "token_type")));
        words.put("TOKEN_COLUMN", Sql.name(token));
        words.put("PROCESSOR_COLUMN", Sql.name(column(table, columns, "processorname", "processor_name")));
        words.put("OWNER_COLUMN", Sql.name(column(table, columns, "owner")));
        words.put("TIME_COLUMN", Sql.name(column(table, columns, "timestamp")));
        words.put("BACK_BEFORE", Sql.literal(with(words, BACK_BEFORE)));
        words.put("BACK_AFTER", Sql.literal(with(words, BACK_AFTER)));
        return Checkpoint.told(with(words, READ)).movedBy(with(words, MOVE));
    }

    private static String with(Map<String, String> words, String text) {
        String whole = text.replace("STORED_TOKENS", STORED).replace("THIS_MOMENT", NOW).replace("GAP_AWARE",
                GAP_AWARE);
        return WORD.matcher(whole).replaceAll(
                word -> Matcher.quoteReplacement(words.getOrDefault(word.group(), word.group())));
    }

    private static String column(String table, Map<String, Catalogue.Column> columns, String... names) {
        return Arrays.stream(names).filter(columns::containsKey).findFirst()
                .orElseThrow(() -> unfit(table, "it has no column " + names[0]));
    }

    private static EvolventException unfit(String table, String why) {
        return new EvolventException(ProjectionError.NO_TOKENS, "Table " + table
                + " is not one in which Axon keeps its tokens: " + why + ". Nothing was done. Name the right one.");
    }
}
