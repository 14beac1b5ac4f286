SELECT 'before' AS name, true AS ok, '' AS detail;
