-- One row per unit, basis and population release; at one cut an office's own beats the press, both beat the sample.
SELECT unit, basis, cut_on, value, origin, published_on
FROM (
  SELECT *, row_number() OVER (PARTITION BY unit, basis, cut_on
    ORDER BY CASE origin WHEN 'OFFICIAL' THEN 1 WHEN 'PUBLISHED' THEN 2 ELSE 3 END, published_on DESC, figure_id DESC) AS place
  FROM (
    SELECT region_code AS unit, 'POPULATION' AS basis, cut_on, published_on, CAST(population AS DOUBLE) AS value, origin, '' AS figure_id
    FROM population WHERE population IS NOT NULL
    UNION ALL
    SELECT region_code, 'ELIGIBLE', cut_on, published_on, CAST(eligible AS DOUBLE), origin, ''
    FROM population WHERE eligible IS NOT NULL
    UNION ALL
    SELECT region_code, 'RECORDED', cut_on, published_on, CAST(recorded AS DOUBLE), origin, ''
    FROM population WHERE recorded IS NOT NULL
    UNION ALL
    SELECT unit, metric, as_of, published_on, CAST(value AS DOUBLE), origin, figure_id
    FROM published_figure WHERE metric IN ('POPULATION', 'ELIGIBLE', 'RECORDED')
  ) every
  WHERE published_on <= ${publishedBy}
) ranked
WHERE place = 1
