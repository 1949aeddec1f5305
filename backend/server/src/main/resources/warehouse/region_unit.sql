-- One row per region and unit that its figures add up: the offices below it; a district is its own.
WITH k AS (SELECT code FROM (${regions}) r)
SELECT '00' AS region, code AS unit, code AS office FROM k WHERE length(code) = 4
UNION ALL
SELECT substr(code, 1, 2), code, code FROM k WHERE length(code) = 4
UNION ALL
SELECT code, code, code FROM k WHERE length(code) = 4
UNION ALL
SELECT code, code, substr(code, 1, 4) FROM k WHERE length(code) = 6
