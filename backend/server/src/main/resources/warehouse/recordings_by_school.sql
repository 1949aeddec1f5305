-- One row per office that served, office of registration, school, day, channel and outcome; what was done elsewhere is left out.
SELECT report_office AS office, substr(registered_district_code, 1, 4) AS registered, npsn, date AS day, channel, outcome,
  CAST(sum(people) AS DOUBLE) AS people, min(origin) AS low, max(origin) AS high
FROM recordings WHERE npsn IS NOT NULL
GROUP BY report_office, substr(registered_district_code, 1, 4), npsn, date, channel, outcome
