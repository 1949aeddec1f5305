-- One row per unit, measure and stretch of days on which its cumulative count stays the same:
-- the newest standing, plus the flows after it. A standing restarts the count; the difference is its correction.
-- The table has offices only: districts are fourteen times as many rows, asked for one by one, and quickly counted then.
WITH point AS (
  SELECT unit, measure, day FROM flow WHERE ${units}
  UNION
  SELECT unit, measure, as_of FROM standing WHERE ${units}
), dated AS (
  SELECT p.unit, p.measure, p.day, s.value AS standing, s.origin AS standing_origin,
    coalesce(f.value, 0) AS flow, f.low, f.high,
    count(s.value) OVER (PARTITION BY p.unit, p.measure ORDER BY p.day) AS epoch
  FROM point p
  LEFT JOIN standing s ON s.unit = p.unit AND s.measure = p.measure AND s.as_of = p.day
  LEFT JOIN flow f ON f.unit = p.unit AND f.measure = p.measure AND f.day = p.day
), counted AS (
  SELECT *,
    sum(CASE WHEN standing IS NULL THEN flow ELSE standing END)
      OVER (PARTITION BY unit, measure, epoch ORDER BY day) AS value,
    min(CASE WHEN standing IS NULL THEN low ELSE standing_origin END)
      OVER (PARTITION BY unit, measure, epoch ORDER BY day) AS origin_low,
    max(CASE WHEN standing IS NULL THEN high ELSE standing_origin END)
      OVER (PARTITION BY unit, measure, epoch ORDER BY day) AS origin_high
  FROM dated
)
SELECT unit, measure, day AS valid_from,
  coalesce(lead(day) OVER life, DATE '9999-12-31') AS valid_to, value, origin_low, origin_high,
  CASE WHEN standing IS NOT NULL THEN standing - (lag(value) OVER life + flow) END AS correction
FROM counted
WINDOW life AS (PARTITION BY unit, measure ORDER BY day)
