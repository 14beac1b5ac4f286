package dev.evolvent.eventstore.migration.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the catalogue says about what is not ours, to compare it with what it says later. */
final class CatalogueText {

    private static final String NOT_OURS = "nspname NOT IN ('evolvent', 'information_schema') AND nspname NOT LIKE 'pg\\_%'";

    private static final String EVERYTHING = """
            WITH r AS (SELECT c.*, n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE %1$s)
            SELECT 'relation', nspname, relname, concat_ws(' ', relkind, relpersistence, relrowsecurity, relforcerowsecurity,
                relreplident, reloptions, pg_get_userbyid(relowner), relacl, obj_description(oid, 'pg_class'),
                (SELECT reloptions FROM pg_class t WHERE t.oid = r.reltoastrelid),
                CASE WHEN relkind = 'v' THEN pg_get_viewdef(oid) END)
                FROM r
            UNION ALL SELECT 'column', relname, attname, concat_ws(' ', row_number() OVER (PARTITION BY r.oid ORDER BY attnum),
                format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated, attstorage, attcompression,
                CASE WHEN attstattarget >= 0 THEN attstattarget END, attoptions, attacl, pg_get_expr(adbin, adrelid),
                col_description(r.oid, attnum), pg_get_serial_sequence(format('%%I.%%I', nspname, relname), attname))
                FROM r JOIN pg_attribute ON attrelid = r.oid AND attnum > 0 AND NOT attisdropped
                LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum WHERE relkind IN ('r', 'v', 'p')
            UNION ALL SELECT 'index', relname, indexrelid::regclass::text, concat_ws(' ', pg_get_indexdef(indexrelid), indisvalid,
                indisclustered, indisreplident, obj_description(indexrelid, 'pg_class')) FROM r JOIN pg_index ON indrelid = r.oid
            UNION ALL SELECT 'constraint', relname, conname, concat_ws(' ', pg_get_constraintdef(k.oid), convalidated,
                conindid::regclass, obj_description(k.oid, 'pg_constraint')) FROM r JOIN pg_constraint k ON conrelid = r.oid
            UNION ALL SELECT 'trigger', relname, tgname, concat_ws(' ', pg_get_triggerdef(t.oid), tgenabled,
                obj_description(t.oid, 'pg_trigger')) FROM r JOIN pg_trigger t ON tgrelid = r.oid WHERE NOT tgisinternal
            UNION ALL SELECT 'policy', relname, polname, concat_ws(' ', polcmd, polpermissive, polroles::regrole[],
                pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid), obj_description(p.oid, 'pg_policy'))
                FROM r JOIN pg_policy p ON polrelid = r.oid
            UNION ALL SELECT 'statistics', relname, stxname, pg_get_statisticsobjdef(s.oid)
                FROM r JOIN pg_statistic_ext s ON stxrelid = r.oid
            UNION ALL SELECT 'sequence', nspname, relname, concat_ws(' ', seqstart, seqincrement, seqcache,
                (SELECT format('%%s %%s', refobjid::regclass, refobjsubid > 0) FROM pg_depend WHERE classid = 'pg_class'::regclass
                    AND objid = r.oid AND deptype IN ('a', 'i')))
                FROM r JOIN pg_sequence ON seqrelid = r.oid
            UNION ALL SELECT 'function', nspname, proname, prosrc FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
                WHERE %1$s
            ORDER BY 1, 2, 3"""
            .formatted(NOT_OURS);

    private CatalogueText() {}

    static List<List<@Nullable Object>> of(TestDatabase database) throws SQLException {
        return database.query(EVERYTHING);
    }

    static void assertNothingLeftBehind(TestDatabase database) throws SQLException {
        assertNothingLeftBehindBut(database, "");
    }

    /** A constraint that the test itself has not validated. */
    static void assertNothingLeftBehindBut(TestDatabase database, String constraint) throws SQLException {
        assertThat(database.query("SELECT relname FROM pg_class WHERE relnamespace = 'evolvent'::regnamespace"
                + " AND relkind <> 'i' AND relname <> 'audit_id_seq' ORDER BY 1")).containsExactly(List.of("audit"), List.of("canary"),
                        List.of("migration_control"),
                        List.of("schema_migrations"));
        assertThat(database.value("SELECT count(*) FROM pg_proc WHERE pronamespace = 'evolvent'::regnamespace"))
                .isEqualTo(0L);
        assertThat(database.value("SELECT count(*) FROM pg_index WHERE NOT indisvalid")).isEqualTo(0L);
        assertThat(database.value("SELECT count(*) FROM pg_constraint WHERE NOT convalidated AND conname <> ?",
                constraint)).isEqualTo(0L);
        assertThat(database.value("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")).isEqualTo(0L);
        assertThat(database.value("SELECT count(*) FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid"
                + " WHERE pronamespace = 'evolvent'::regnamespace")).isEqualTo(0L);
    }
}
