-- One row per unit, measure and ISO week in which its office reported at least one day of it; a week without people is 0.
WITH office_week AS (
  SELECT DISTINCT office, CASE dataset WHEN 'recordings' THEN 'RECORDED' ELSE 'ACTIVATED' END AS measure,
    CAST(date_trunc('week', day) AS DATE) AS week
  FROM report_day WHERE dataset IN ('activations', 'recordings')
), unit_office AS (
  SELECT DISTINCT unit, office FROM region_unit
), people AS (
  SELECT unit, measure, CAST(date_trunc('week', day) AS DATE) AS week,
    sum(value) AS value, min(low) AS low, max(high) AS high
  FROM flow GROUP BY 1, 2, 3
), known AS (
  SELECT DISTINCT unit, measure FROM flow
)
SELECT k.unit, k.measure, w.week, coalesce(p.value, 0) AS value, p.low, p.high
FROM known k
JOIN unit_office u ON u.unit = k.unit
JOIN office_week w ON w.office = u.office AND w.measure = k.measure
LEFT JOIN people p ON p.unit = k.unit AND p.measure = k.measure AND p.week = w.week
