-- One row per office and day with an accepted daily report; it is the newest one until valid_to.
SELECT office, day AS valid_from,
  coalesce(lead(day) OVER (PARTITION BY office ORDER BY day), DATE '9999-12-31') AS valid_to
FROM (
  SELECT DISTINCT office, day FROM decision
  WHERE dataset IN ('activations', 'recordings') AND batch_id IS NOT NULL
    AND from_version <= ${version} AND ${version} < to_version
) distinct_day
