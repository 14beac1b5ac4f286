-- evolvent: no transaction
-- evolvent: requires extension pgcrypto
CREATE INDEX CONCURRENTLY a ON orders (a);
VACUUM orders;
