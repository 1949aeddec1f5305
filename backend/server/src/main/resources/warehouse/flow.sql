-- One row per unit, measure and day: people who live there, wherever they were served.
WITH event AS (
  SELECT 'ACTIVATED' AS measure, registered_district_code AS district, date AS day, people, origin FROM activations
  UNION ALL
  SELECT 'RECORDED', registered_district_code, date, people, origin FROM recordings WHERE outcome = 'BIO_CAPTURED'
), daily AS (
  SELECT measure, district, day, CAST(sum(people) AS DOUBLE) AS value, min(origin) AS low, max(origin) AS high
  FROM event GROUP BY measure, district, day
)
SELECT district AS unit, measure, day, value, low, high FROM daily
UNION ALL
SELECT substr(district, 1, 4), measure, day, sum(value), min(low), max(high)
FROM daily GROUP BY substr(district, 1, 4), measure, day
