-- One row per stated figure that can stand for a level: people, no qualifier, more than nobody.
-- A day of month or year precision is its last day, but never after the day of publication.
SELECT figure_id, region_code AS unit, metric, value,
  least(as_of_last, published_last) AS as_of, as_of_precision AS precision_of, published_last AS published_on,
  source_outlet, source_title, source_url, report_office, origin
FROM (
  SELECT *,
    CASE length(as_of_date)
      WHEN 10 THEN try_cast(as_of_date AS DATE)
      WHEN 7 THEN CAST(try_cast(as_of_date || '-01' AS DATE) + INTERVAL '1' MONTH - INTERVAL '1' DAY AS DATE)
      WHEN 4 THEN try_cast(as_of_date || '-12-31' AS DATE) END AS as_of_last,
    CASE length(published_date)
      WHEN 10 THEN try_cast(published_date AS DATE)
      WHEN 7 THEN CAST(try_cast(published_date || '-01' AS DATE) + INTERVAL '1' MONTH - INTERVAL '1' DAY AS DATE)
      WHEN 4 THEN try_cast(published_date || '-12-31' AS DATE) END AS published_last
  FROM stated_figures
  WHERE unit = 'PEOPLE' AND qualifier IS NULL AND value > 0
) dated
WHERE as_of_last IS NOT NULL AND published_last IS NOT NULL
