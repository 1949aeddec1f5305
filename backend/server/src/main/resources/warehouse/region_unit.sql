-- One row per region and unit that its figures add up: the offices below it; a district is its own.
SELECT '00' AS region, replace(code, '.', '') AS unit, replace(code, '.', '') AS office FROM regencies
UNION ALL
SELECT province_code, replace(code, '.', ''), replace(code, '.', '') FROM regencies
UNION ALL
SELECT replace(code, '.', ''), replace(code, '.', ''), replace(code, '.', '') FROM regencies
UNION ALL
SELECT replace(code, '.', ''), replace(code, '.', ''), replace(regency_code, '.', '') FROM districts
