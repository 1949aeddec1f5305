-- What offices send: what was generated, less what never comes, and what these weeks happen to lack.
-- Nothing that is late is sent at all, so some offices miss some days in all that is daily.
COPY (SELECT * FROM '${made}/01-schools/schools.parquet') TO '${sent}/schools.parquet';

-- One office sends no register of pupils, one its first in the new term; two in ten schools of a third one have none.
COPY (SELECT * FROM '${made}/02-levels/cohorts.parquet'
  WHERE substr(district_code, 1, 4) <> '1706'
    AND NOT (substr(district_code, 1, 4) = '1707' AND date < DATE '2024-01-01')
    AND NOT (substr(district_code, 1, 4) = '1701' AND right(npsn, 1) IN ('3', '7')))
TO '${sent}/cohorts.parquet';

COPY (SELECT * FROM '${made}/02-levels/population.parquet' WHERE substr(region_code, 1, 4) <> '1705')
TO '${sent}/population.parquet';

-- One office prints another count than the press had of that day.
COPY (
  SELECT * FROM '${made}/02-levels/standings.parquet'
  UNION ALL BY NAME
  SELECT '1706' AS region_code, DATE '2023-12-31' AS as_of, 4400 AS activated, 142800 AS recorded)
TO '${sent}/standings.parquet';

COPY (SELECT * FROM '${made}/03-days/recordings.parquet'
  WHERE NOT (substr(service_district_code, 1, 4) = '1703' AND date >= DATE '2024-01-05'))
TO '${sent}/recordings.parquet';

COPY (SELECT * FROM '${made}/03-days/activations.parquet'
  WHERE NOT (substr(service_district_code, 1, 4) = '1708' AND date BETWEEN DATE '2023-12-18' AND DATE '2023-12-29'))
TO '${sent}/activations.parquet';

COPY (SELECT * FROM '${made}/03-days/activation_refusals.parquet') TO '${sent}/activation_refusals.parquet';

COPY (SELECT * FROM '${made}/03-days/prints.parquet'
  WHERE substr(service_district_code, 1, 4) <> '1705'
    AND NOT (substr(service_district_code, 1, 4) = '1709' AND date < DATE '2024-01-03'))
TO '${sent}/prints.parquet';

COPY (SELECT * FROM '${made}/03-days/visits.parquet' WHERE substr(district_code, 1, 4) <> '1705')
TO '${sent}/visits.parquet';

-- Two offices did not count what they began with: one hands out more than it said came in, and then gets more; the
-- other one has plenty from elsewhere.
COPY (
  SELECT * FROM '${made}/03-days/blanko_movements.parquet'
  WHERE NOT (office_code IN ('1702', '1704') AND kind = 'STOCK_TAKE' AND date < DATE '2023-12-15')
    AND NOT (office_code = '1702' AND kind = 'RECEIPT' AND date < DATE '2023-12-15')
  UNION ALL BY NAME
  SELECT * FROM (VALUES
    (DATE '2023-12-04', '1704', 'TRANSFER_IN', '1771', 4000),
    (DATE '2023-12-04', '1771', 'TRANSFER_OUT', '1704', 4000),
    (DATE '2023-12-19', '1701', 'TRANSFER_OUT', '1709', 120),
    (DATE '2023-12-20', '1702', 'RECEIPT', '17', 3000),
    (DATE '2023-12-20', '1709', 'TRANSFER_IN', '1701', 120),
    (DATE '2024-01-10', '1708', 'RETURN', '17', 15)) v (date, office_code, kind, counterpart_code, cards))
TO '${sent}/blanko_movements.parquet';

COPY (SELECT * FROM '${made}/05-corrections/recordings.parquet') TO '${sent}/again/recordings.parquet';
COPY (SELECT * FROM '${made}/05-corrections/activations.parquet') TO '${sent}/again/activations.parquet';
