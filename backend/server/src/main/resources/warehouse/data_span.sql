-- One row per region with data: its first day, and its last day with a daily report or, where there is none, a standing.
SELECT u.region,
  min(least(coalesce(r.first_day, s.first_day), coalesce(s.first_day, r.first_day))) AS first_day,
  coalesce(max(r.last_day), max(s.last_day)) AS last_day
FROM region_unit u
LEFT JOIN (SELECT office, min(valid_from) AS first_day, max(valid_from) AS last_day FROM reported GROUP BY office) r
  ON r.office = u.office
LEFT JOIN (SELECT unit, min(as_of) AS first_day, max(as_of) AS last_day FROM standing WHERE measure = 'ACTIVATED' GROUP BY unit) s
  ON s.unit = u.unit
WHERE r.office IS NOT NULL OR s.unit IS NOT NULL
GROUP BY u.region
