-- evolvent: requires extension nobody_has_this
SELECT create_hypertable('events', 'created_at');
