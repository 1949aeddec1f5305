#!/usr/bin/env bash
# How long ./pantau serve takes from a built tree until its readiness is UP.
#   bench/startup.sh [RUNS=5]
# Every run is a new process; the files are in the page cache, as after any earlier run. CPU is user
# plus system time of the process up to the same moment (Linux only).
set -euo pipefail
export LC_ALL=C

runs=${1:-5}
port=${PORT:-18080}
pantau=$(cd "$(dirname "$0")/.." && pwd)/pantau
scratch=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; wait; rm -rf "$scratch"' EXIT

# start DATA: starts, waits until ready, stops; prints "wall cpu" in seconds.
start() {
  local begin=$EPOCHREALTIME
  "$pantau" serve --port "$port" --data "$1" >"$scratch/log" 2>&1 &
  server=$!
  until curl -fs -o /dev/null "http://127.0.0.1:$port/actuator/health/readiness"; do
    kill -0 "$server" 2>/dev/null || { server=; cat "$scratch/log" >&2; return 1; }
    sleep 0.02
  done
  local end=$EPOCHREALTIME
  echo "$begin $end $(cpu_seconds "$server")" | awk '{ printf "%.2f %s\n", $2 - $1, $3 }'
  kill "$server"
  wait "$server" || :
  server=
}

cpu_seconds() {
  [ -r "/proc/$1/stat" ] || { echo -; return; }
  awk -v ticks="$(getconf CLK_TCK)" '{ printf "%.2f", ($14 + $15) / ticks }' "/proc/$1/stat"
}

# summary LABEL FILE: minimum, median and maximum of both columns.
summary() {
  printf '%-16s %-24s %s\n' "$1" "$(spread 1 "$2")" "$(spread 2 "$2")"
}

spread() {
  sort -n -k "$1,$1" "$2" | awk -v c="$1" '{ v[NR] = $c } END { printf "%s / %s / %s", v[1], v[int((NR + 1) / 2)], v[NR] }'
}

echo "Building and preparing …" >&2
start "$scratch/existing" >/dev/null
for ((run = 1; run <= runs; run++)); do
  start "$scratch/existing" >>"$scratch/existing.txt"
  start "$scratch/fresh-$run" >>"$scratch/fresh.txt"
  rm -rf "$scratch/fresh-$run"
done
printf '%-16s %-24s %s\n' "$runs runs" 'wall s min/median/max' 'CPU s min/median/max'
summary 'existing data' "$scratch/existing.txt"
summary 'fresh data' "$scratch/fresh.txt"
