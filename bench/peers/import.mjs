// The peer bench's tables as files in Pantau's contract: node import.mjs FOLDER_OF_THE_BENCH_DATA OUT
// Run it in the bench's own folder, which has @duckdb/node-api. The bench knows four states of a recording, the
// contract three outcomes: PRINTED and PRR both are captured biometrics, so Q6 has fewer rows than the peers' and is
// compared by states.mjs.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
const require = createRequire(path.join(process.cwd(), 'x.js'));
const { DuckDBInstance } = await import(pathToFileURL(require.resolve('@duckdb/node-api')));
const [data, out] = process.argv.slice(2);
fs.mkdirSync(out, { recursive: true });
const c = await (await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '4GB' })).connect();
const table = name => `'${data}/${name}.parquet'`;
const write = (name, sql) => c.run(`COPY (${sql}) TO '${out}/${name}.parquet' (FORMAT parquet, COMPRESSION zstd)`);
const channel = `CASE channel WHEN 'SCHOOL' THEN 'SCHOOL_VISIT' WHEN 'OPD' THEN 'AGENCY_VISIT' WHEN 'PUSKESMAS' THEN 'PUSKESMAS_VISIT'
  WHEN 'HOSPITAL' THEN 'HOSPITAL_VISIT' WHEN 'HOLIDAY' THEN 'HOLIDAY_OFFICE' WHEN 'MOBILE' THEN 'VILLAGE_VISIT' ELSE 'OFFICE' END AS channel`;
const event = (day, more) => `CAST(${day} AS DATE) AS date, district_code AS service_district_code,
  district_code AS registered_district_code, npsn, ${channel}${more}`;
await write('regions', `SELECT code AS region_code, name, CAST('Asia/Jakarta' AS VARCHAR) AS time_zone FROM ${table('provinces')}
  UNION ALL SELECT code, name, NULL FROM ${table('regencies')} UNION ALL SELECT code, name, NULL FROM ${table('districts')}`);
await write('schools', `SELECT npsn, name, CASE level WHEN 'SMK' THEN 'SMK' WHEN 'SMP' THEN 'MA' ELSE 'SMA' END AS kind, district_code FROM ${table('schools')}`);
// A release holds from its cut on; the bench's semesters hold from their first day on.
const cut = `CAST(CASE semester WHEN '2023-1' THEN '2023-01-01' WHEN '2023-2' THEN '2023-07-01' WHEN '2024-1' THEN '2024-01-01' ELSE '2024-07-01' END AS DATE)`;
const counts = `CAST(sum(eligible) * 1.4 AS BIGINT) AS population, CAST(sum(eligible) AS BIGINT) AS eligible, CAST(sum(recorded) AS BIGINT) AS recorded`;
await write('population', `SELECT left(district_code, 4) AS region_code, ${cut} AS cut_on, ${cut} AS published_on, ${counts} FROM ${table('wajib_ktp')} GROUP BY ALL
  UNION ALL SELECT district_code, ${cut}, ${cut}, ${counts} FROM ${table('wajib_ktp')} GROUP BY ALL`);
await write('recordings', `SELECT ${event('recorded_at', `, CASE status WHEN 'DUPLICATE' THEN 'DUPLICATE' WHEN 'FAILED' THEN 'ENROLMENT_FAILED' ELSE 'BIO_CAPTURED' END AS outcome`)},
  count(*) AS people FROM ${table('recordings')} GROUP BY ALL ORDER BY service_district_code, date`);
await write('activations', `SELECT ${event('activated_at', '')}, count(*) AS people FROM ${table('ikd_activations')} GROUP BY ALL ORDER BY service_district_code, date`);
