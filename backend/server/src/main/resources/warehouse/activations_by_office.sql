-- One row per office that served, office of registration, day, channel.
-- Origins are compared as numbers, in the order of their names: over millions of rows that halves the cost.
WITH cell AS (
  SELECT report_office AS office, substr(registered_district_code, 1, 4) AS registered, date AS day, channel,
    CAST(sum(people) AS DOUBLE) AS people, min(CASE origin WHEN 'OFFICIAL' THEN 1 WHEN 'PUBLISHED' THEN 2 ELSE 3 END) AS low,
    max(CASE origin WHEN 'OFFICIAL' THEN 1 WHEN 'PUBLISHED' THEN 2 ELSE 3 END) AS high
  FROM activations GROUP BY report_office, substr(registered_district_code, 1, 4), date, channel
)
SELECT office, registered, day, channel, people,
  CASE low WHEN 1 THEN 'OFFICIAL' WHEN 2 THEN 'PUBLISHED' ELSE 'SYNTHETIC' END AS low,
  CASE high WHEN 1 THEN 'OFFICIAL' WHEN 2 THEN 'PUBLISHED' ELSE 'SYNTHETIC' END AS high
FROM cell
