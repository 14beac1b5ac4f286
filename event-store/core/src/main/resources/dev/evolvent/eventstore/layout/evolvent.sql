-- Evolvent's own table. Why it is like this: docs/decisions/0016-own-layout.md

CREATE SCHEMA IF NOT EXISTS evolvent;

CREATE TABLE evolvent.events (
    position bigint NOT NULL GENERATED ALWAYS AS IDENTITY (CACHE 1),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    version bigint NOT NULL,
    id uuid NOT NULL,
    category text COLLATE "C" NOT NULL,
    stream text COLLATE "C" NOT NULL,
    type text COLLATE "C" NOT NULL,
    revision text COLLATE "C" NOT NULL DEFAULT '',
    payload json NOT NULL,
    metadata json NOT NULL DEFAULT '{}',
    CONSTRAINT events_position PRIMARY KEY (position) WITH (fillfactor = 100),
    CONSTRAINT events_id UNIQUE (id),
    CONSTRAINT events_version UNIQUE (stream, category, version)
);
