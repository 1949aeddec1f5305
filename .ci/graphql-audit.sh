#!/bin/bash
# The public GraphQL-over-HTTP audit (npm: graphql-http) against the server that was built.
set -euo pipefail
cd "$(dirname "$0")/.."
. .mvn/find-jdk.sh
find_jdk

root=$PWD
work=$(mktemp -d)
server=
stop() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  [ -z "$server" ] || wait "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT

(cd "$work" && npm install --silent --no-audit --no-fund --prefix "$work" graphql-http@1.23.1 graphql@16)

"$JAVA_HOME/bin/java" -jar backend/server/target/pantau-server-*-exec.jar --server.port=0 \
  --pantau.data="$work/data" --pantau.bundled=false >"$work/log" 2>&1 &
server=$!
address() { grep -o 'http://127[.]0[.]0[.]1:[0-9]*' "$work/log" | head -1; }
for _ in $(seq 60); do
  [ -z "$(address)" ] || break
  kill -0 "$server" || { cat "$work/log" >&2; exit 1; }
  sleep 1
done
cd "$work"
node "$root/bench/audit.mjs" "$(address)/graphql"
