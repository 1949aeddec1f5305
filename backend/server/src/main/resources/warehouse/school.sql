-- One row per school; of what several offices say of one school the newest report counts.
SELECT npsn, name, kind, district_code FROM (
  SELECT *, row_number() OVER (PARTITION BY npsn ORDER BY batch_id DESC, report_office) AS place FROM schools
) ranked
WHERE place = 1
