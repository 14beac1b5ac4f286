SELECT 'after' AS name, true AS ok, '' AS detail;
