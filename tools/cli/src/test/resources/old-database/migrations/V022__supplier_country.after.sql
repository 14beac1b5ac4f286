SELECT 'each supplier has a country' AS name, count(*) = 0 AS ok, count(*) || ' without' AS detail
FROM backoffice.supplier WHERE country IS NULL;
