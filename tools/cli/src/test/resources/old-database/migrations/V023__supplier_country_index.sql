-- evolvent: no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS supplier_country ON backoffice.supplier (country);
