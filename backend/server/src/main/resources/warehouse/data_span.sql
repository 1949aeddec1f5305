-- One row per region with data: its first and last day. Of an office or district the last day is the newest report or
-- standing; of what lies above, the newest daily report and only without any a standing, since one office that prints a
-- count later than all others report would move the day of all.
SELECT u.region,
  min(CASE WHEN s.first_day IS NULL OR r.first_day < s.first_day THEN r.first_day ELSE s.first_day END) AS first_day,
  CASE WHEN length(u.region) > 2 AND max(s.last_day) > max(r.last_day) OR max(r.last_day) IS NULL
    THEN max(s.last_day) ELSE max(r.last_day) END AS last_day
FROM region_unit u
LEFT JOIN (SELECT office, min(valid_from) AS first_day, max(valid_from) AS last_day FROM reported GROUP BY office) r
  ON r.office = u.office
LEFT JOIN (SELECT unit, min(as_of) AS first_day, max(as_of) AS last_day FROM standing WHERE measure = 'ACTIVATED' GROUP BY unit) s
  ON s.unit = u.unit
WHERE r.office IS NOT NULL OR s.unit IS NOT NULL
GROUP BY u.region
