-- One row per unit, measure and day of a cumulative count; an office's own beats the press, both beat the sample.
SELECT unit, measure, as_of, value, origin
FROM (
  SELECT *, row_number() OVER (PARTITION BY unit, measure, as_of
    ORDER BY CASE origin WHEN 'OFFICIAL' THEN 1 WHEN 'PUBLISHED' THEN 2 ELSE 3 END, value DESC) AS place
  FROM (
    SELECT region_code AS unit, 'ACTIVATED' AS measure, as_of, CAST(activated AS DOUBLE) AS value, origin
    FROM standings WHERE activated IS NOT NULL
    UNION ALL
    SELECT region_code, 'RECORDED', as_of, CAST(recorded AS DOUBLE), origin FROM standings WHERE recorded IS NOT NULL
    UNION ALL
    SELECT unit, 'ACTIVATED', as_of, CAST(value AS DOUBLE), origin FROM published_standing
    UNION ALL
    SELECT unit, 'RECORDED', as_of, CAST(value AS DOUBLE), origin FROM published_figure WHERE metric = 'RECORDED'
  ) every
) ranked
WHERE place = 1
