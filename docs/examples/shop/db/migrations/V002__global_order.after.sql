SELECT 'every order keeps its events', count(*) = 0, count(*) || ' orders without'
FROM (SELECT aggregate_id FROM events GROUP BY aggregate_id HAVING count(sequence) = 0) AS without;
