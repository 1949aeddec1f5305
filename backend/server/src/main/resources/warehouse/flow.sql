-- One row per unit, measure and day: people who live there, wherever they were served.
-- Origins are compared as numbers, in the order of their names: over millions of rows that halves the cost.
WITH event AS (
  SELECT 'ACTIVATED' AS measure, registered_district_code AS district, date AS day, people,
    CASE origin WHEN 'OFFICIAL' THEN 1 WHEN 'PUBLISHED' THEN 2 ELSE 3 END AS origin FROM activations
  UNION ALL
  SELECT 'RECORDED', registered_district_code, date, people,
    CASE origin WHEN 'OFFICIAL' THEN 1 WHEN 'PUBLISHED' THEN 2 ELSE 3 END FROM recordings WHERE outcome = 'BIO_CAPTURED'
), daily AS (
  SELECT measure, district, day, CAST(sum(people) AS DOUBLE) AS value, min(origin) AS low, max(origin) AS high
  FROM event GROUP BY measure, district, day
), unit AS (
  SELECT district AS unit, measure, day, value, low, high FROM daily
  UNION ALL
  SELECT substr(district, 1, 4), measure, day, sum(value), min(low), max(high)
  FROM daily GROUP BY substr(district, 1, 4), measure, day
)
SELECT unit, measure, day, value,
  CASE low WHEN 1 THEN 'OFFICIAL' WHEN 2 THEN 'PUBLISHED' ELSE 'SYNTHETIC' END AS low,
  CASE high WHEN 1 THEN 'OFFICIAL' WHEN 2 THEN 'PUBLISHED' ELSE 'SYNTHETIC' END AS high
FROM unit
