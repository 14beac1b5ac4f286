CREATE OR REPLACE VIEW newest_events AS
SELECT sequence, event_type, created_at FROM events ORDER BY sequence DESC LIMIT 100;
