-- One row per school and stretch of days on which one register of its pupils is the newest.
-- Of several registers of one day that of the office the school lies in counts, then the newest report.
SELECT npsn, date AS valid_from,
  coalesce(lead(date) OVER (PARTITION BY npsn ORDER BY date), DATE '9999-12-31') AS valid_to,
  CAST(age_16 + age_17 + age_18_up AS DOUBLE) AS due, teachers, origin
FROM (
  SELECT c.*, row_number() OVER (PARTITION BY c.npsn, c.date ORDER BY
    CASE WHEN c.report_office = substr(s.district_code, 1, 4) THEN 0 ELSE 1 END, c.batch_id DESC, c.report_office) AS place
  FROM cohorts c LEFT JOIN school s ON s.npsn = c.npsn
) ranked
WHERE place = 1
