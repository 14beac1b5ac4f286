package dev.evolvent.postgres.schema;

import dev.evolvent.eventstore.testkit.TestDatabase;
import java.sql.SQLException;
import java.util.List;

/** What PostgreSQL itself has of a schema, by no code of ours. */
final class RawCatalogue {

    /** What PostgreSQL itself holds, without the numbers that it gives to objects. */
    private static final String RAW = """
            SELECT concat_ws('|', 'column', attrelid::regclass, attname, format_type(atttypid, atttypmod), attstorage,
                attcompression, attnotnull, attidentity, attgenerated, attislocal, attinhcount, attoptions, attstattarget,
                attacl::text, attcollation::regcollation)
            FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
            WHERE c.oid > 16384 AND NOT attisdropped AND relkind <> 't' AND relnamespace <> 99 AND attnum > 0
            UNION ALL SELECT concat_ws('|', 'constraint', conrelid::regclass, contypid::regtype, conname, contype, condeferrable,
                condeferred, convalidated, conislocal, coninhcount, pg_get_constraintdef(oid), conparentid <> 0)
            FROM pg_constraint WHERE oid > 16384
            UNION ALL SELECT concat_ws('|', 'relation', oid::regclass, relkind, relpersistence, relreplident, reloptions,
                relacl::text, relrowsecurity, relforcerowsecurity, relispartition, pg_get_expr(relpartbound, oid),
                relispopulated, reloftype::regtype, relowner)
            FROM pg_class WHERE oid > 16384 AND relnamespace <> 99
            UNION ALL SELECT concat_ws('|', 'index', indexrelid::regclass, indisvalid, indisclustered, indisreplident,
                pg_get_indexdef(indexrelid))
            FROM pg_index WHERE indexrelid > 16384 AND indexrelid::regclass::text NOT LIKE 'pg_toast%'
            UNION ALL SELECT concat_ws('|', 'trigger', tgrelid::regclass, tgname, tgenabled, pg_get_triggerdef(oid))
            FROM pg_trigger WHERE tgconstraint = 0 OR NOT tgisinternal
            UNION ALL SELECT concat_ws('|', 'routine', oid::regprocedure, proacl::text, proowner, prosrc, prokind, provolatile,
                proparallel, proconfig, procost)
            FROM pg_proc WHERE oid > 16384
            UNION ALL SELECT concat_ws('|', 'sequence', seqrelid::regclass, seqtypid::regtype, seqstart, seqincrement, seqmax,
                seqmin, seqcache, seqcycle)
            FROM pg_sequence
            UNION ALL SELECT concat_ws('|', 'type', oid::regtype, typtype, typacl::text, typowner, typnotnull, typdefault)
            FROM pg_type WHERE oid > 16384 AND typname NOT LIKE 'pg_toast%'
            UNION ALL SELECT concat_ws('|', 'comment', pg_describe_object(classoid, objoid, objsubid), description)
            FROM pg_description WHERE objoid > 16384
            UNION ALL SELECT concat_ws('|', 'policy', polrelid::regclass, polname, polcmd, polpermissive,
                (SELECT array_agg(role ORDER BY role) FROM unnest(polroles) AS role),
                pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
            FROM pg_policy
            UNION ALL SELECT concat_ws('|', 'rule', ev_class::regclass, rulename, ev_enabled, pg_get_ruledef(oid))
            FROM pg_rewrite WHERE oid > 16384
            UNION ALL SELECT concat_ws('|', 'default rights', defaclrole, defaclnamespace::regnamespace, defaclobjtype,
                defaclacl::text)
            FROM pg_default_acl
            UNION ALL SELECT concat_ws('|', 'published', pubname, prrelid::regclass)
            FROM pg_publication_rel JOIN pg_publication p ON p.oid = prpubid
            UNION ALL SELECT concat_ws('|', 'event trigger', evtname, evtevent, evtfoid::regproc, evtenabled, evttags)
            FROM pg_event_trigger
            ORDER BY 1
            """;

    private RawCatalogue() {}

    static List<String> of(TestDatabase database) throws SQLException {
        return database.query(RAW).stream().map(row -> String.valueOf(row.getFirst())).toList();
    }
}
