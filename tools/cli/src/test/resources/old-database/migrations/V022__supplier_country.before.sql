SELECT 'each VAT number begins with a country' AS name, coalesce(bool_and(vat ~ '^[A-Z]{2}'), true) AS ok, '' AS detail
FROM backoffice.supplier;
