-- One row per office of registration and stretch of days with the same number of people recorded and without a first
-- card, from the first day on that its office reported both. It is the least that fits the reports: more first cards
-- than recordings mean that people recorded before were printed, so nobody is counted below zero.
WITH begun AS (
  SELECT office AS unit, max(day) AS day
  FROM (SELECT office, dataset, min(day) AS day FROM report_day WHERE dataset IN ('recordings', 'prints')
    GROUP BY office, dataset) d
  GROUP BY office HAVING count(*) = 2
), moved AS (
  SELECT registered AS unit, day, people AS n, low, high FROM recordings_by_office WHERE outcome = 'BIO_CAPTURED'
  UNION ALL
  SELECT registered, day, -cards, low, high FROM prints_by_office WHERE cause = 'FIRST'
  UNION ALL
  SELECT unit, day, 0, NULL, NULL FROM begun
), daily AS (
  SELECT m.unit, m.day, sum(m.n) AS n, min(m.low) AS low, max(m.high) AS high
  FROM moved m JOIN begun b ON b.unit = m.unit AND m.day >= b.day
  GROUP BY m.unit, m.day
), counted AS (
  SELECT unit, day, sum(n) OVER life AS n, min(low) OVER life AS origin_low, max(high) OVER life AS origin_high
  FROM daily WINDOW life AS (PARTITION BY unit ORDER BY day)
)
SELECT unit, day AS valid_from, coalesce(lead(day) OVER life, DATE '9999-12-31') AS valid_to,
  n - least(0, min(n) OVER life) AS value, origin_low, origin_high
FROM counted
WINDOW life AS (PARTITION BY unit ORDER BY day)
