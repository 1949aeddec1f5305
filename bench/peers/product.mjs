// Pantau as one more target of the peer bench: TARGETS_FILE=…/bench/peers/product.mjs node bench.mjs --targets product
// It runs already, on PANTAU_URL, in the process PANTAU_PID; its data came through import.mjs.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { states } from './states.mjs';
const monday = week => {
  const [year, number] = week.split('-W').map(Number);
  const fourth = new Date(Date.UTC(year, 0, 4));
  const first = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86400000;
  return new Date(first + (number - 1) * 7 * 86400000).toISOString().slice(0, 10);
};
const channels = { SCHOOL_VISIT: 'SCHOOL', AGENCY_VISIT: 'OPD', PUSKESMAS_VISIT: 'PUSKESMAS', HOSPITAL_VISIT: 'HOSPITAL', HOLIDAY_OFFICE: 'HOLIDAY', VILLAGE_VISIT: 'MOBILE', OFFICE: 'OFFICE' };
const before = day => new Date(Date.parse(day) - 86400000).toISOString().slice(0, 10);
const nodes = d => d.aggregate.nodes;
// Q6 as the bench's reference answers it, by regency; only in the process that measures Pantau.
const reference = new Map();
if (process.env.BENCH_TARGET === 'product') {
  const bench = file => import(pathToFileURL(path.resolve(file)));
  const { PARAMS } = await bench('lib/params.mjs');
  const [raw] = (await bench('targets/duckdb.mjs')).default;
  const { exec, rows } = await raw.open();
  for (const p of PARAMS.Q6) reference.set(p.regency, rows('Q6', await exec('Q6', p)));
}
export default [{
  name: 'product',
  url: process.env.PANTAU_URL ?? 'http://127.0.0.1:18341/graphql',
  headers: {},
  pids: () => [Number(process.env.PANTAU_PID)],
  queries: {
    Q1: {
      query: `query($asOf: Date!) { aggregate(measures: [ELIGIBLE, ACTIVATED_TO_DATE], by: [PROVINCE], to: $asOf) {
        nodes { region { code } figures { figure { value } } } } }`,
      variables: p => ({ asOf: p.asOf }),
      rows: d => nodes(d).map(x => [x.region.code, ...x.figures.map(f => f.figure.value)]),
    },
    Q2: {
      query: `query($province: RegionCode!, $asOf: Date!) { aggregate(measures: [ELIGIBLE, SHARE_OF_BASE], by: [REGENCY], where: {within: $province}, to: $asOf, basis: RECORDED) {
        nodes { region { code } figures { figure { value numerator denominator } } } } }`,
      variables: p => ({ province: p.province, asOf: p.asOf }),
      rows: d => nodes(d).map(x => [x.region.code, x.figures[0].figure.value, x.figures[1].figure.denominator, x.figures[1].figure.numerator]),
    },
    Q3: {
      query: `query($regency: RegionCode!, $from: Date!, $to: Date!) { aggregate(measures: [ACTIVATED], by: [WEEK, CHANNEL], where: {within: $regency}, from: $from, to: $to, first: 1000) {
        nodes { week channel figure(measure: ACTIVATED) { value } } } }`,
      variables: p => ({ regency: p.regency, from: p.from, to: before(p.to) }),
      rows: d => nodes(d).map(x => [monday(x.week), channels[x.channel], x.figure.value]),
    },
    Q4: {
      query: `query($province: RegionCode!, $limit: Int!) { aggregate(measures: [RECORDING_ATTEMPTS, ACTIVATED], by: [SCHOOL], where: {within: $province, atSchool: true},
        orderBy: [{measure: RECORDING_ATTEMPTS, direction: DESC}], first: $limit) { nodes { school { npsn name } figures { figure { value } } } } }`,
      variables: p => ({ province: p.province, limit: p.limit }),
      rows: d => nodes(d).map(x => [x.school.npsn, ...x.figures.map(f => f.figure.value)]),
    },
    Q5: {
      query: `query($province: RegionCode!, $from: Date!, $to: Date!) { region(code: $province) { children { code name children { code name
        series(measure: ACTIVATED, from: $from, to: $to, interval: WEEK) { points { start figure { value } } } } } } }`,
      variables: p => ({ province: p.province, from: p.from, to: before(p.to) }),
      rows: d => d.region.children.flatMap(r => r.children.flatMap(k => k.series.points.filter(x => x.figure.value > 0).map(x => [r.code, k.code, x.start, x.figure.value]))),
    },
    Q6: {
      query: `query($regency: RegionCode!) { aggregate(measures: [RECORDING_ATTEMPTS], by: [CHANNEL, OUTCOME, MONTH], where: {within: $regency}, from: "2023-01-01", to: "2024-12-31", first: 1000) {
        nodes { channel outcome start figure(measure: RECORDING_ATTEMPTS) { value } } } }`,
      variables: p => ({ regency: p.regency }),
      rows: (d, p) => states(nodes(d).map(x => [channels[x.channel], x.outcome, x.start.slice(0, 7), x.figure.value]), reference.get(p.regency) ?? []),
    },
  },
}];
