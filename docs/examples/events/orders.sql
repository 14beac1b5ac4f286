-- A small store of orders, as years have left it. docs/guide/know-your-events.md works on it.
CREATE TABLE events (
    id uuid PRIMARY KEY,
    aggregate_id text NOT NULL,
    aggregate_type text NOT NULL,
    event_type text NOT NULL,
    event_version text,
    payload text NOT NULL,
    metadata jsonb,
    version bigint NOT NULL,
    created_at timestamptz NOT NULL,
    sequence bigserial NOT NULL UNIQUE);

INSERT INTO events (id, aggregate_id, aggregate_type, event_type, event_version, payload, metadata, version, created_at)
SELECT md5('event ' || row_number() OVER ())::uuid, stream, 'order', type, revision, payload, '{"who": "shop"}', version,
    at::timestamptz
FROM (VALUES
    ('o-1', 1, 'PurchasePlaced', NULL, '2017-03-01Z',
        '{"order": "o-1", "amountAsDouble": 12.34, "channel": "WEB", "lines": [{"price": 12.34}]}'),
    ('o-2', 1, 'PurchasePlaced', NULL, '2017-05-02Z',
        '{"order": "o-2", "amountAsDouble": 5.0, "channel": "SHOP", "lines": [{"price": 5.00}]}'),
    ('o-2', 2, 'CartViewed', '1', '2017-05-03Z', '{"cart": "k-7"}'),
    ('o-3', 1, 'OrderPlaced', '1', '2019-01-07Z',
        '{"orderId": "o-3", "channel": "APP", "lines": [{"price": 8.50}, {"price": 1.00}]}'),
    ('o-4', 1, 'OrderPlaced', '1', '2019-02-11Z', '{"orderId": "o-4", "channel": "APP", "lines": [{"price": "8,50"}]}'),
    ('o-4', 2, 'PaymentReceived', '2', '2021-06-01Z', '{"amount": 850}'),
    ('o-5', 1, 'OrderPlaced', '2', '2021-06-05Z',
        '{"orderId": "o-5", "currency": "EUR", "channel": "SHOP", "lines": [{"price": 499}]}'),
    ('o-5', 3, 'OrderPlacd', '2', '2021-06-06Z', '{"orderId": "o-5"}'),
    ('o-6', 1, 'OrderPlaced', '3', '2024-09-09Z',
        '{"orderId": "o-6", "currency": "EUR", "channel": "STORE", "lines": [{"price": 100}], "customer": {}}'),
    ('o-6', 2, 'PaymentReceived', '2', '2024-09-08Z', '{"amount": 100')
) AS old(stream, version, type, revision, at, payload);
