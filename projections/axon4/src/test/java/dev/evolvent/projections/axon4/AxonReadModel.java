package dev.evolvent.projections.axon4;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.projections.JdbcProjection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An application of Axon Framework with a read model, in a database of its own. */
abstract class AxonReadModel {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    final JdbcProjection orders = Application.projection();

    @BeforeEach
    void nothing_there() throws SQLException {
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE;"
                + "DO $$ DECLARE s text; BEGIN FOR s IN SELECT nspname FROM pg_namespace"
                + " WHERE nspname LIKE 'evolvent\\_%' LOOP EXECUTE format('DROP SCHEMA %I CASCADE', s); END LOOP; END $$;"
                + "DROP TABLE IF EXISTS orders, order_lines, domainevententry, snapshotevententry, tokenentry, token_entry CASCADE");
    }

    static void requireExact() throws SQLException {
        assertThat(database.value("SELECT count(*) FROM ((SELECT * FROM orders EXCEPT ALL (" + OrderProjector.EXPECTED
                + ")) UNION ALL ((" + OrderProjector.EXPECTED + ") EXCEPT ALL SELECT * FROM orders)) AS d"))
                .isEqualTo(0L);
        assertThat(database
                .value("SELECT count(*) FROM order_lines FULL JOIN (SELECT eventidentifier FROM domainevententry"
                        + " WHERE payloadtype LIKE '%LineAdded') AS e ON event_id = eventidentifier"
                        + " WHERE event_id IS NULL OR eventidentifier IS NULL"))
                .isEqualTo(0L);
    }

    static long number(String sql) throws SQLException {
        return (Long) Objects.requireNonNull(database.value(sql));
    }

    static long end() throws SQLException {
        return number("SELECT max(globalindex) FROM domainevententry");
    }

    /** The distinct positions of Axon's segments. */
    static List<Long> positions() throws SQLException {
        return database
                .query("SELECT DISTINCT substring(convert_from(token, 'UTF8') FROM 'ndex[^0-9]*([0-9]+)')::bigint"
                        + " FROM tokenentry WHERE processorname = ? ORDER BY 1", Application.PROCESSOR)
                .stream()
                .map(row -> (Long) Objects.requireNonNull(row.getFirst())).toList();
    }
}
