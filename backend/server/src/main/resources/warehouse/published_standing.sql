-- One row per published count of activated people and day, each higher than all before it:
-- a repeat is no new count, and a cumulative count cannot fall.
SELECT unit, as_of, value, figure_id, precision_of, published_on, source_outlet, source_title, source_url, origin
FROM (
  SELECT *, max(value) OVER (PARTITION BY unit ORDER BY as_of ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS highest
  FROM (
    SELECT *, row_number() OVER (PARTITION BY unit, as_of ORDER BY published_on DESC, figure_id DESC) AS place
    FROM published_figure WHERE metric = 'IKD_ACTIVATED'
  ) newest
  WHERE place = 1
) rising
WHERE highest IS NULL OR value > highest
