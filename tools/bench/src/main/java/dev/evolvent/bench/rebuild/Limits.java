package dev.evolvent.bench.rebuild;

import dev.evolvent.bench.database.Statements;
import dev.evolvent.bench.report.BenchException;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.stream.Stream;

/** Parts of Evolvent's work on their own: the difference to the whole is what it could gain. */
final class Limits {

    private Limits() {}

    /** Upcasts events and discards them. */
    static void read(EventTable events) {
        EventStore store = EventStore.open(events.pool(), StoreLayout.preset("axon4-jdbc"));
        EventReader reader = store.reader(Evolvent.registry());
        long count = 0;
        try (Stream<RecordedEvent> stream = store.readAll(EventStore.BEGINNING, store.fence().await(),
                EventFilter.all())) {
            for (Iterator<RecordedEvent> each = stream.iterator(); each.hasNext();) {
                count += reader.read(each.next()).size();
            }
        }
        if (count != events.count()) {
            throw new BenchException(count + " events were read.");
        }
    }

    /** Stores the events as columns of a table, so that the server need not parse payloads. Not measured. */
    static void decode(EventTable events) throws SQLException {
        new Statements(events.pool()).execute("""
                CREATE TABLE decoded AS
                SELECT globalindex, substring(payloadtype from '[A-Za-z]+$') AS type, (p->>'orderId')::uuid AS order_id,
                    coalesce(p->>'customerId', p->>'customer') AS customer, coalesce(p->>'currency', 'EUR') AS currency,
                    (p->>'shipping')::numeric AS shipping, (p->>'quantity')::int AS quantity,
                    (p->>'price')::numeric * (p->>'quantity')::int AS price,
                    CASE WHEN coalesce((p->>'settled')::boolean, true) THEN (p->>'cents')::bigint ELSE 0 END AS cents,
                    coalesce(p->>'paidBy', p->>'method') AS paid_by, p->>'carrier' AS carrier,
                    timestamp::timestamptz AS at
                FROM (SELECT *, convert_from(payload, 'UTF8')::jsonb AS p FROM EVENTS) AS e ORDER BY globalindex;
                ANALYZE decoded""".replace("EVENTS", events.name()));
    }

    /** Runs the statements of {@link EvolventHandler} one by one in order, with periodic commits, within the server. */
    static void run(EventTable events) throws SQLException {
        Statements database = new Statements(events.pool());
        new ReadModel(database).create();
        database.execute("""
                DO $$
                DECLARE
                    e record;
                    done bigint := 0;
                BEGIN
                    FOR e IN SELECT * FROM decoded ORDER BY globalindex LOOP
                        IF e.type = 'ItemAdded' THEN
                            UPDATE orders SET items = items + e.quantity, total = total + e.price, changed_at = e.at
                                WHERE order_id = e.order_id;
                        ELSIF e.type = 'PaymentReceived' THEN
                            UPDATE orders SET paid_cents = paid_cents + e.cents, paid_by = e.paid_by, changed_at = e.at
                                WHERE order_id = e.order_id;
                        ELSIF e.type = 'OrderPlaced' THEN
                            INSERT INTO orders (order_id, customer_id, currency, items, total, paid_cents, changed_at)
                                VALUES (e.order_id, e.customer, e.currency, 0, e.shipping, 0, e.at);
                        ELSIF e.type = 'OrderShipped' THEN
                            UPDATE orders SET carrier = e.carrier, changed_at = e.at WHERE order_id = e.order_id;
                        ELSE
                            DELETE FROM orders WHERE order_id = e.order_id;
                        END IF;
                        done := done + 1;
                        IF done % 5000 = 0 THEN
                            COMMIT;
                        END IF;
                    END LOOP;
                END $$""");
    }
}
