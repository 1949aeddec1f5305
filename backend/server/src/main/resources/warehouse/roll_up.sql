-- One row per office that served, office of registration, day and ${keys}, of what is ${which}.
-- Origins are compared as numbers, in the order of their names: over millions of rows that halves the cost.
WITH cell AS (
  SELECT report_office AS office, substr(registered_district_code, 1, 4) AS registered, date AS day, ${keys},
    CAST(sum(${counted}) AS DOUBLE) AS ${counted},
    min(CASE origin WHEN 'OFFICIAL' THEN 1 WHEN 'PUBLISHED' THEN 2 ELSE 3 END) AS low,
    max(CASE origin WHEN 'OFFICIAL' THEN 1 WHEN 'PUBLISHED' THEN 2 ELSE 3 END) AS high
  FROM ${dataset} WHERE ${which}
  GROUP BY report_office, substr(registered_district_code, 1, 4), date, ${keys}
)
SELECT office, registered, day, ${keys}, ${counted},
  CASE low WHEN 1 THEN 'OFFICIAL' WHEN 2 THEN 'PUBLISHED' ELSE 'SYNTHETIC' END AS low,
  CASE high WHEN 1 THEN 'OFFICIAL' WHEN 2 THEN 'PUBLISHED' ELSE 'SYNTHETIC' END AS high
FROM cell
