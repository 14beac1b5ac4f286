CREATE SCHEMA yard;
CREATE TABLE yard.place (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE yard.box (
    id int PRIMARY KEY, place int NOT NULL, label text DEFAULT 'none', size text NOT NULL, packed text NOT NULL);
CREATE TABLE yard.events (
    id uuid PRIMARY KEY, aggregate_id text NOT NULL, aggregate_type text NOT NULL, event_type text NOT NULL,
    event_version text, payload jsonb NOT NULL, metadata jsonb, version bigint NOT NULL, created_at timestamptz NOT NULL);
INSERT INTO yard.place SELECT i, 'place ' || i FROM generate_series(1, 5) AS i;
INSERT INTO yard.box SELECT i, 1 + i % 5, 'label ' || i, i % 3, '2026-01-31T12:00:00Z' FROM generate_series(1, 30) AS i;
INSERT INTO yard.events SELECT md5(i::text)::uuid, 'a-' || i % 9, 'a', 'E', '1', '{}', NULL, i / 9,
    timestamptz '2026-01-01Z' + i * interval '1 s' FROM generate_series(1, 40) AS i;
