-- One row per office and stretch of days with the same number of blank cards on hand at their end:
-- the newest stock-take, plus what came in after it, less what went out. A stock-take counts at the end of its day.
-- Before the first stock-take nobody says what was there to begin with: once more went out than came in, it is not known.
WITH moved AS (
  SELECT office_code AS unit, date AS day,
    CAST(sum(CASE WHEN kind IN ('RECEIPT', 'TRANSFER_IN', 'RETURN') THEN cards
      WHEN kind IN ('PRINTED', 'SPOILED', 'TRANSFER_OUT') THEN -cards ELSE 0 END) AS DOUBLE) AS flow,
    CAST(max(CASE WHEN kind = 'STOCK_TAKE' THEN cards END) AS DOUBLE) AS taken,
    min(origin) AS low, max(origin) AS high
  FROM blanko_movements GROUP BY office_code, date
), dated AS (
  SELECT *, count(taken) OVER (PARTITION BY unit ORDER BY day) AS epoch FROM moved
), counted AS (
  SELECT unit, day, epoch, sum(coalesce(taken, flow)) OVER life AS value,
    min(low) OVER life AS origin_low, max(high) OVER life AS origin_high
  FROM dated
  WINDOW life AS (PARTITION BY unit, epoch ORDER BY day)
)
SELECT unit, day AS valid_from,
  coalesce(lead(day) OVER (PARTITION BY unit ORDER BY day), DATE '9999-12-31') AS valid_to,
  CASE WHEN epoch > 0 OR min(value) OVER (PARTITION BY unit, epoch ORDER BY day) >= 0 THEN value END AS value,
  origin_low, origin_high
FROM counted
