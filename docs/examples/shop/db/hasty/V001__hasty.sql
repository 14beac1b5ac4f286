-- Four things that should not be done so.
ALTER TABLE events ADD COLUMN sequence bigserial;
CREATE INDEX ON events (event_type);
-- evolvent:allow EV-3506 because nobody has ever written it
ALTER TABLE events DROP COLUMN metadata;
DO $$BEGIN EXECUTE 'UPDATE events SET event_version = 1'; END$$;
