CREATE TABLE events (
    id             uuid PRIMARY KEY,
    aggregate_id   uuid NOT NULL,
    aggregate_type text NOT NULL,
    event_type     text NOT NULL,
    event_version  text,
    payload        jsonb NOT NULL,
    metadata       jsonb,
    version        bigint NOT NULL,
    created_at     timestamptz NOT NULL DEFAULT now(),
    UNIQUE (aggregate_id, version)
);

INSERT INTO events (id, aggregate_id, aggregate_type, event_type, payload, version, created_at)
SELECT md5('event ' || i)::uuid, md5('order ' || i / 5)::uuid, 'order', 'OrderPlaced', '{"total": 10}', i % 5 + 1,
    timestamptz '2026-01-01 00:00:00Z' + i * interval '1 second'
FROM generate_series(0, 99) AS i;
