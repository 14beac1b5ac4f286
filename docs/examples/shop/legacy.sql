-- An events table that grew for years without a global order. docs/guide/migrate.md works on it.
CREATE TABLE events (
    id uuid PRIMARY KEY,
    aggregate_id uuid NOT NULL,
    aggregate_type text NOT NULL,
    event_type text NOT NULL,
    event_version text,
    payload jsonb NOT NULL,
    metadata jsonb,
    version bigint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (aggregate_id, version));

INSERT INTO events
SELECT md5('event ' || i)::uuid, md5('order ' || i / 5)::uuid, 'order', 'OrderChanged', '1', jsonb_build_object('step', i % 5),
    NULL, i % 5 + 1, '2020-01-01Z'::timestamptz + i * interval '1 minute'
FROM generate_series(0, 9999) AS i;
ANALYZE events;
