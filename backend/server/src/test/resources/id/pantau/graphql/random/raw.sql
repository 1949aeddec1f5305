-- What was sent and what is bundled, one table each: rows as they stand in the files, under short names.

-- So small that a second thread costs more than it brings.
SET threads = 1;

CREATE TABLE district AS
SELECT replace(code, '.', '') AS code FROM read_csv('${bundled}/districts.csv', header = true, all_varchar = true);

CREATE TABLE school AS
SELECT npsn, kind AS school_kind, district_code AS district FROM '${sent}/schools.parquet';

CREATE TABLE register AS
SELECT npsn, date AS day, age_16 + age_17 + age_18_up AS due FROM '${sent}/cohorts.parquet';

-- A day that an office sent again counts as it was sent last.
CREATE TABLE recordings AS
WITH again AS (SELECT *, substr(service_district_code, 1, 4) AS office FROM '${sent}/again/recordings.parquet'),
  first AS (SELECT *, substr(service_district_code, 1, 4) AS office FROM '${sent}/recordings.parquet')
SELECT e.*, date AS day, service_district_code AS service, registered_district_code AS registered, school_kind
FROM (SELECT * FROM again UNION ALL SELECT * FROM first ANTI JOIN again USING (office, date)) e
LEFT JOIN school USING (npsn);

CREATE TABLE activations AS
WITH again AS (SELECT *, substr(service_district_code, 1, 4) AS office FROM '${sent}/again/activations.parquet'),
  first AS (SELECT *, substr(service_district_code, 1, 4) AS office FROM '${sent}/activations.parquet')
SELECT e.*, date AS day, service_district_code AS service, registered_district_code AS registered, school_kind
FROM (SELECT * FROM again UNION ALL SELECT * FROM first ANTI JOIN again USING (office, date)) e
LEFT JOIN school USING (npsn);

CREATE TABLE activation_refusals AS
SELECT *, date AS day, service_district_code AS service, registered_district_code AS registered
FROM '${sent}/activation_refusals.parquet';

CREATE TABLE prints AS
SELECT *, date AS day, service_district_code AS service, registered_district_code AS registered
FROM '${sent}/prints.parquet';

CREATE TABLE visits AS
SELECT v.*, date AS day, district_code AS service, district_code AS registered, school_kind
FROM '${sent}/visits.parquet' v LEFT JOIN school USING (npsn);

CREATE TABLE blanko_movements AS
SELECT *, date AS day, office_code AS service, office_code AS registered FROM '${sent}/blanko_movements.parquet';

CREATE TABLE report AS
SELECT DISTINCT dataset, substr(service, 1, 4) AS office, day FROM (
  SELECT 'recordings' AS dataset, service, day FROM recordings
  UNION ALL SELECT 'activations', service, day FROM activations
  UNION ALL SELECT 'activation_refusals', service, day FROM activation_refusals
  UNION ALL SELECT 'prints', service, day FROM prints
  UNION ALL SELECT 'visits', service, day FROM visits
  UNION ALL SELECT 'blanko_movements', service, day FROM blanko_movements) e;

-- Residents, of a district or an office, wherever they were served.
CREATE TABLE flow AS
WITH event AS (
  SELECT 'RECORDED' AS measure, registered, day, people FROM recordings WHERE outcome = 'BIO_CAPTURED'
  UNION ALL SELECT 'ACTIVATED', registered, day, people FROM activations)
SELECT measure, registered AS unit, day, people FROM event
UNION ALL SELECT measure, substr(registered, 1, 4), day, people FROM event;

-- The rule of datasets/stated-figures by which printed figures stand for levels.
CREATE MACRO last_of(said) AS CASE length(said)
  WHEN 10 THEN CAST(said AS DATE) WHEN 7 THEN last_day(CAST(said || '-01' AS DATE))
  WHEN 4 THEN CAST(said || '-12-31' AS DATE) END;

CREATE TABLE printed AS
SELECT region_code AS unit, metric, CAST(value AS DOUBLE) AS value,
  least(last_of(as_of_date), last_of(published_date)) AS as_of
FROM read_csv('${bundled}/stated_figures.csv', header = true, all_varchar = true)
WHERE metric IN ('IKD_ACTIVATED', 'RECORDED', 'ELIGIBLE', 'POPULATION') AND unit = 'PEOPLE' AND qualifier IS NULL
  AND length(region_code) = 4 AND CAST(value AS DOUBLE) > 0 AND as_of_date IS NOT NULL AND published_date IS NOT NULL
QUALIFY row_number() OVER (PARTITION BY region_code, metric, least(last_of(as_of_date), last_of(published_date))
  ORDER BY last_of(published_date) DESC, figure_id DESC) = 1;

-- What the press said counts before what is made up.
CREATE TABLE standing AS
WITH said AS (
  SELECT 'ACTIVATED' AS measure, unit, as_of, value, 1 AS voice FROM printed p
  WHERE metric = 'IKD_ACTIVATED' AND NOT EXISTS (SELECT 1 FROM printed e
    WHERE e.metric = p.metric AND e.unit = p.unit AND e.as_of < p.as_of AND e.value >= p.value)
  UNION ALL SELECT 'RECORDED', unit, as_of, value, 1 FROM printed WHERE metric = 'RECORDED'
  UNION ALL SELECT 'ACTIVATED', region_code, as_of, activated, 2 FROM '${sent}/standings.parquet'
  UNION ALL SELECT 'RECORDED', region_code, as_of, recorded, 2 FROM '${sent}/standings.parquet')
SELECT measure, unit, as_of, arg_min(value, voice) AS value FROM said GROUP BY measure, unit, as_of;

CREATE TABLE release AS
WITH said AS (
  SELECT metric AS basis, unit, as_of AS cut_on, value, 1 AS voice FROM printed WHERE metric <> 'IKD_ACTIVATED'
  UNION ALL SELECT 'POPULATION', region_code, cut_on, population, 2 FROM '${sent}/population.parquet'
  UNION ALL SELECT 'ELIGIBLE', region_code, cut_on, eligible, 2 FROM '${sent}/population.parquet'
  UNION ALL SELECT 'RECORDED', region_code, cut_on, recorded, 2 FROM '${sent}/population.parquet')
SELECT basis, unit, cut_on, arg_min(value, voice) AS value FROM said GROUP BY basis, unit, cut_on;

CREATE TABLE target AS
SELECT region_code AS region, CAST(period_start AS DATE) AS first, CAST(deadline AS DATE) AS last,
  CAST(rate AS DECIMAL(9, 6)) AS rate, basis, CAST(announced_on AS DATE) AS announced_on,
  CAST(base_cut_on AS DATE) AS pinned
FROM read_csv('${bundled}/targets.csv', header = true, all_varchar = true);

-- Days on which offices are open.
CREATE TABLE workday AS
SELECT CAST(d.day AS DATE) AS day
FROM generate_series(DATE '2023-11-01', DATE '2024-02-29', INTERVAL '1' DAY) d (day)
WHERE isodow(d.day) <= 5 AND CAST(d.day AS DATE) NOT IN (
  SELECT CAST(date AS DATE) FROM read_csv('${bundled}/holidays.csv', header = true, all_varchar = true)
  WHERE type NOT IN ('ramadan_first', 'ramadan_last'));

-- Blank cards of an office in a day: what came in less what went out, and what was counted at its end.
CREATE TABLE stock_day AS
SELECT office_code AS office, day,
  sum(CASE WHEN kind IN ('RECEIPT', 'TRANSFER_IN', 'RETURN') THEN cards
    WHEN kind IN ('PRINTED', 'SPOILED', 'TRANSFER_OUT') THEN -cards END) AS net,
  max(CASE WHEN kind = 'STOCK_TAKE' THEN cards END) AS counted
FROM blanko_movements GROUP BY office_code, day;

-- People of an office who joined those waiting for a first card, less those who got one, from the day on which it had
-- reported both.
CREATE TABLE queue_day AS
WITH begun AS (
  SELECT office, max(day) AS day FROM (
    SELECT office, min(day) AS day FROM report WHERE dataset IN ('recordings', 'prints') GROUP BY dataset, office) d
  GROUP BY office HAVING count(*) = 2)
SELECT b.office, e.day, sum(e.people) AS net
FROM begun b JOIN (
  SELECT substr(registered, 1, 4) AS office, day, people FROM recordings WHERE outcome = 'BIO_CAPTURED'
  UNION ALL SELECT substr(registered, 1, 4), day, -cards FROM prints WHERE cause = 'FIRST'
  UNION ALL SELECT office, day, 0 FROM begun) e ON e.office = b.office AND e.day >= b.day
GROUP BY b.office, e.day;
