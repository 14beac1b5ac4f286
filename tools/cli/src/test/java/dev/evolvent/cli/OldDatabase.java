package dev.evolvent.cli;

import com.acme.shop.ShopMigrations;
import com.acme.shop.ShopUpcasters;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.file.MigrationFiles;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * A database as it was left by commit 0f70e55, and the application that it belongs to. Its tables in schema {@code evolvent} have
 * no version of their own. How the dumps were made is described in {@code MakeOldDatabase.java} beside them.
 */
final class OldDatabase {

    static final String SHOP = "shop.sql";

    /** The versions of the migration that was undone, and of the one that was interrupted. */
    static final long UNDONE = 20261102;
    static final long HALF_DONE = 20261103;

    private OldDatabase() {}

    /** Replaces the contents of the database by a dump. */
    static void restore(TestDatabase database, String dump) throws SQLException, IOException {
        empty(database);
        database.execute(Files.readString(file(dump)));
    }

    static void empty(TestDatabase database) throws SQLException {
        database.execute("""
                DO $$ DECLARE s text; BEGIN
                    FOR s IN SELECT nspname FROM pg_namespace
                        WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public')
                    LOOP EXECUTE format('DROP SCHEMA %I CASCADE', s); END LOOP;
                END $$;
                DROP SCHEMA IF EXISTS public CASCADE;
                CREATE SCHEMA public""");
    }

    /** A file or a folder of the fixture. */
    static Path file(String name) {
        URL found = Objects.requireNonNull(OldDatabase.class.getResource("/old-database/" + name), name);
        try {
            return Path.of(found.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The shop's migrations, but for some versions. */
    static List<Migration> migrations(long... without) {
        List<Migration> migrations = new ArrayList<>(MigrationFiles.in(file("migrations")));
        migrations.addAll(new ShopMigrations().migrations());
        migrations.removeIf(migration -> Arrays.stream(without)
                .anyMatch(version -> migration.id().version().orElse(0) == version));
        return migrations;
    }

    static MigrationRunner runner(TestDatabase database, long... without) {
        return MigrationRunner.of(database.dataSource(), migrations(without));
    }

    static Projections projections(DataSource dataSource) {
        EventStore store = EventStore.open(dataSource,
                StoreLayout.documentStore().toBuilder().position("sequence").build());
        return new Projections(dataSource, store, UpcasterRegistry.builder().include(new ShopUpcasters()).build());
    }

    /** Appends the events of the orders with these numbers, in all revisions. */
    static void append(TestDatabase database, int from, int to) throws SQLException {
        database.execute(
                """
                        INSERT INTO events (id, aggregate_id, aggregate_type, event_type, event_version, payload, metadata,
                            version, created_at)
                        SELECT md5(o || ' ' || v)::uuid, 'o-' || o, 'order', type, revision, payload::jsonb,
                            metadata::jsonb, v, timestamptz '2026-01-01Z' + o * interval '1 h' + v * interval '1 s'
                        FROM generate_series(?, ?) AS o,
                        LATERAL (SELECT CASE WHEN o % 50 = 0 THEN 'refused' ELSE 'c-' || o % 40 END AS customer) AS c,
                        LATERAL (VALUES
                            (1, CASE o % 5 WHEN 0 THEN 'OrderCreated' ELSE 'OrderPlaced' END,
                                CASE o % 5 WHEN 2 THEN '1' WHEN 3 THEN '2' WHEN 4 THEN '3' END, CASE o % 5
                                WHEN 2 THEN format('{"customer":"%s","amount":%s.5,"channel":"shop"}', customer, o)
                                WHEN 3 THEN format('{"customer":"%s","cents":%s,"currency":"EUR","channel":"fax"}', customer, o)
                                WHEN 4 THEN format('{"customer":"%s","price":{"cents":%s,"currency":"USD"},"channel":"WEB"}',
                                    customer, o)
                                ELSE format('{"cust":"%s","amount":%s.25,"channel":"web"}', customer, o) END, NULL),
                            (2, 'LinesAdded', CASE o % 2 WHEN 0 THEN '1' ELSE '2' END, CASE o % 2
                                WHEN 0 THEN format('{"lines":[{"sku":"s-%s","qty":"2","note":"n"}],"at":%s}', o % 9, 1767225600 + o)
                                ELSE format('{"lines":[{"sku":"s-%s","quantity":3,"label":"odd"}],"at":"2026-01-01T00:00:%sZ"}',
                                    o % 9, to_char(o % 60, 'FM00')) END, '{"usr":"u"}'),
                            (3, 'OrderSettled', '1', format(CASE o % 3 WHEN 0 THEN '{"amount":%s,"receipt":"r-%1$s"}'
                                ELSE '{"amount":%s}' END, CASE o % 60 WHEN 0 THEN 10000 ELSE o END), NULL),
                            (4, CASE o % 4 WHEN 0 THEN 'AddressChanged' WHEN 1 THEN 'ParcelSent' END,
                                CASE o % 4 WHEN 0 THEN (1 + o / 4 % 4)::text ELSE (1 + o / 4 % 2)::text END,
                                CASE o % 8
                                WHEN 1 THEN '{"parcel":{"weight":1.5},"express":"true","carriers":["post","air"]}'
                                WHEN 5 THEN CASE WHEN o % 25 = 0 THEN '{"weight":2.5,"express":false,"carrier":"refused"}'
                                    ELSE '{"weight":2.5,"express":false,"carrier":"post"}' END
                                ELSE CASE o / 4 % 4
                                    WHEN 0 THEN '{"name":"Ada King","city":"Oslo","phone":"1"}'
                                    WHEN 1 THEN '{"first":"Ada","last":"King","city":"Oslo","phone":"2"}'
                                    WHEN 2 THEN '{"first":"Ada","last":"King","address":{"city":"Rome"},"phones":["3","4"]}'
                                    ELSE '{"name":"King, Ada","address":{"city":"Rome"},"phones":[]}' END END, NULL),
                            (5, CASE WHEN o % 7 = 0 THEN 'OrderCancelled' END, '1', '{}', NULL),
                            (6, CASE WHEN o % 30 = 0 THEN 'Ping' END, NULL, '{}', NULL)) AS e(v, type, revision, payload, metadata)
                        WHERE type IS NOT NULL ORDER BY o, v""",
                from, to);
    }
}
