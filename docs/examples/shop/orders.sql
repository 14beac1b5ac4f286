-- A shop's events, in two revisions. docs/guide/projections-cli.md works on them.
CREATE TABLE events (
    id uuid PRIMARY KEY,
    aggregate_id text NOT NULL,
    aggregate_type text NOT NULL,
    event_type text NOT NULL,
    event_version text NOT NULL,
    payload jsonb NOT NULL,
    metadata jsonb,
    version bigint NOT NULL,
    created_at timestamptz NOT NULL,
    sequence bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    UNIQUE (aggregate_id, version));

INSERT INTO events (id, aggregate_id, aggregate_type, event_type, event_version, payload, version, created_at)
SELECT md5('event ' || o || ' ' || v)::uuid, 'o-' || o, 'order', type, revision, payload, v,
    '2026-01-01Z'::timestamptz + o * interval '1 minute'
FROM generate_series(1, 1000) AS o, LATERAL (VALUES
    (1, 'OrderPlaced', CASE WHEN o <= 400 THEN '1' ELSE '2' END, jsonb_build_object(
        CASE WHEN o <= 400 THEN 'who' ELSE 'customer' END, 'c-' || o % 10, 'amount', o % 100)),
    (2, 'OrderPaid', '1', '{}')) AS e(v, type, revision, payload)
ORDER BY o, v;
ANALYZE events;
