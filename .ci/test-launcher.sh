#!/bin/bash
# Tests ./pantau and the JDK probe, on fake JDKs and a fake Maven, under every POSIX shell found here.
# shellcheck disable=SC2086,SC2115,SC2016 # $shell is a command with arguments
set -uo pipefail

repository=$(cd "$(dirname "$0")/.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failures=0 checks=0

# is WHAT EXPECTED ACTUAL
is() {
  checks=$((checks + 1))
  [ "$2" != "$3" ] || return 0
  failures=$((failures + 1))
  printf 'FAILED (%s) %s\n  expected: %s\n  actual:   %s\n' "$shell" "$1" "$2" "$3"
}

# has WHAT PART WHOLE
has() {
  case $3 in
    *"$2"*) is "$1" same same ;;
    *) is "$1" "… $2 …" "$3" ;;
  esac
}

# A folder of the tools that the scripts may use, so that no real JDK is on PATH.
tools=$scratch/tools
mkdir "$tools"
for tool in sh cat cksum cp dirname find grep head ln ls mkdir mktemp mv readlink rm sed sleep sort \
  tail touch tr uname; do
  ln -s "$(command -v "$tool")" "$tools/$tool"
done

# jdk FOLDER VERSION: a JDK that tells what it was asked to do, in the file "asked" beside the scratch.
jdk() {
  mkdir -p "$1/bin"
  printf 'IMPLEMENTOR="Test"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
  cat >"$1/bin/java" <<'END'
#!/bin/sh
jdk=$(dirname "$(dirname "$0")")
case "$*" in
  *jarmode=tools*) for folder; do :; done; mkdir -p "$folder"; : >"$folder/pantau-ui-1.jar"; exit ;;
  *CacheOutput=* | *ArchiveClassesAtExit=*)
    echo "train $*" >>"$ASKED"
    [ ! -e "$jdk/untrainable" ] || exit 1
    for option; do case $option in *CacheOutput=* | *AtExit=*) echo x >"${option#*=}" ;; esac; done
    exit ;;
esac
while [ "$1" != -jar ]; do options="${options-}$1 "; shift; done
shift 2
printf 'java %s in %s:' "${jdk##*/}" "$PWD"
for word; do printf ' <%s>' "$word"; done
printf '\noptions %s\npid %s\n' "$options" "$$"
[ "$1" != exit ] || exit "$2"
END
  cp "$1/bin/java" "$1/bin/javac"
  chmod +x "$1/bin/java" "$1/bin/javac"
}

fresh() {
  rm -rf "$scratch/root" "$scratch/home" "$scratch/path" "$scratch/asked"
  mkdir -p "$scratch/root/usr/lib/jvm" "$scratch/home" "$scratch/path"
}

# Runs a command without the caller's environment; NAME=VALUE may stand before it.
clean=(env -i HOME="$scratch/home" PATH="$scratch/path:$tools" PANTAU_JDK_ROOT="$scratch/root"
  ASKED="$scratch/asked")

probe() {
  "${clean[@]}" "$@" $shell -euc '. "$0"; find_jdk && echo "$jdk_major $JAVA_HOME"' \
    "$repository/.mvn/find-jdk.sh" 2>&1
}

test_probe() {
  local jvm=$scratch/root/usr/lib/jvm place
  fresh
  has 'no JDK: says so in Indonesian' 'tidak ditemukan' "$(probe)"
  has 'no JDK: and in English' 'none was found' "$(probe)"
  probe >/dev/null
  is 'no JDK: exit code' 69 $?
  "${clean[@]}" $shell "$repository/mvnw" -v >/dev/null 2>&1
  is 'no JDK: exit code of mvnw' 69 $?

  jdk "$jvm/java-17" 17.0.15
  jdk "$jvm/java-8" 1.8.0_402
  has 'only old ones: none' 'none was found' "$(probe)"
  jdk "$jvm/runtime" 30
  rm "$jvm/runtime/bin/javac"
  has 'a runtime without javac does not count' 'none was found' "$(probe)"
  jdk "$jvm/java-21" 21.0.4
  is 'the one that is new enough' "21 $jvm/java-21" "$(probe)"
  jdk "$jvm/java-25" 25.0.3
  jdk "$jvm/java-9" 9.0.4
  is 'the highest, by number' "25 $jvm/java-25" "$(probe)"
  is 'JAVA_HOME is kept' "21 $jvm/java-21" "$(probe JAVA_HOME="$jvm/java-21")"
  is 'JAVA_HOME too old' "25 $jvm/java-25" "$(probe JAVA_HOME="$jvm/java-17")"
  is 'JAVA_HOME does not exist' "25 $jvm/java-25" "$(probe JAVA_HOME=/nowhere)"

  ln -s "$jvm/java-17/bin/javac" "$scratch/path/javac"
  is 'an old javac on PATH' "25 $jvm/java-25" "$(probe)"
  jdk "$scratch/elsewhere/jdk 26" 26-ea
  ln -s "../elsewhere/jdk 26/bin/javac" "$scratch/path/javac-link"
  ln -sf "javac-link" "$scratch/path/javac"
  is 'a link to a link on PATH, with a space' "26 $scratch/elsewhere/jdk 26" \
    "$(probe | sed 's,/path/../,/,')"

  for place in root/opt/jdk-21 root/Library/Java/JavaVirtualMachines/x.jdk/Contents/Home \
    root/opt/idea/jbr home/.sdkman/candidates/java/21-tem home/.jdks/temurin-21 \
    home/.asdf/installs/java/21 home/.local/share/mise/installs/java/21 home/.jenv/versions/21; do
    fresh
    jdk "$scratch/$place" 21
    is "found in $place" "21 $scratch/$place" "$(probe)"
  done
}

# A tree like ours, at a path with a space, with a Maven that only says that it was called.
tree() {
  fresh
  tree="$scratch/a tree"
  rm -rf "$tree"
  mkdir -p "$tree/.mvn" "$tree/backend/server/src" "$tree/ui/src/main/frontend" "$tree/datasets"
  cp "$repository/pantau" "$tree/"
  cp "$repository/.mvn/find-jdk.sh" "$tree/.mvn/"
  touch "$tree/pom.xml" "$tree/ui/pom.xml" "$tree/backend/server/pom.xml" "$tree/ui/src/View.java"
  cat >"$tree/mvnw" <<'END'
#!/bin/sh
cd "$(dirname "$0")"
echo "build $JAVA_HOME $*" >>"$ASKED"
echo '[INFO] Building Pantau UI 0.1.0-SNAPSHOT             [5/5]'
[ ! -e slow ] || sleep 2
[ ! -e hanging ] || exec sleep 60
[ ! -e broken ] || { echo '[ERROR] it is broken'; exit 1; }
mkdir -p ui/target && : >ui/target/pantau-ui-1.jar
END
  chmod +x "$tree/mvnw"
  jdk "$scratch/root/usr/lib/jvm/java-25" 25.0.3
}

pantau() { "${clean[@]}" $shell "$tree/pantau" "$@" 2>&1; }
asked() { touch "$scratch/asked" && grep -c "^$1" "$scratch/asked"; }

# rebuilds WHAT YES-OR-NO: whether the next run builds after the source tree was changed.
rebuilds() {
  local before after
  before=$(asked build)
  pantau version >/dev/null
  after=$(asked build)
  is "$1: rebuilds" "$2" "$([ "$before" = "$after" ] && echo no || echo yes)"
}

test_building() {
  local out
  tree
  has 'without arguments: usage' './pantau serve' "$(pantau)"
  has '--help: usage' './pantau serve' "$(pantau --help)"
  is 'usage builds nothing' 0 "$(asked build)"
  out=$(pantau version)
  has 'the first run builds' 'Membangun Pantau' "$out"
  has 'and runs' '<version>' "$out"
  has 'Maven gets the JDK' "build $scratch/root/usr/lib/jvm/java-25 -B" "$(cat "$scratch/asked")"
  rebuilds 'nothing changed' no
  touch "$tree/README.md" "$tree/ui/src/main/frontend/generated.js"
  rebuilds 'a file that is no source' no
  touch "$tree/ui/src/View.java"
  rebuilds 'an edited source' yes
  touch -t 200001010000 "$tree/datasets/old.csv"
  rebuilds 'a new file with an old date' yes
  rm "$tree/datasets/old.csv"
  rebuilds 'a removed file' yes
  touch "$tree/backend/server/pom.xml"
  rebuilds 'an edited pom' yes
  rm -r "$tree/target/app"
  rebuilds 'an application removed' yes
  rebuilds 'and not again' no

  touch "$tree/broken" "$tree/pom.xml"
  out=$(pantau version)
  is 'a failed build: exit code' 1 $?
  has 'a failed build: last lines' 'it is broken' "$out"
  has 'a failed build: path of the log' "$tree/target/build.log" "$out"
  rm "$tree/broken"
  rebuilds 'after a failed build' yes
}

test_handing_over() {
  local out pid
  tree
  pantau version >/dev/null
  has 'words with spaces' '<a b> <*>' "$(pantau 'a b' '*')"
  pantau exit 7 >/dev/null
  is 'exit code of the application' 7 $?
  ln -sf 'a tree/pantau' "$scratch/link"
  out=$(cd /usr && "${clean[@]}" $shell "$scratch/link" version 2>&1)
  has 'through a link, in the folder of the caller' 'java java-25 in /usr: <version>' "$out"
  has 'Unsafe allowed on 25' '--sun-misc-unsafe-memory-access=allow' "$(pantau version)"
  "${clean[@]}" $shell "$tree/pantau" version >"$scratch/out" 2>&1 &
  pid=$!
  wait "$pid"
  has 'keeps the process' "pid $pid" "$(cat "$scratch/out")"
}

test_fast_start() {
  local out jvm=$scratch/root/usr/lib/jvm
  tree
  pantau version >/dev/null
  is 'other commands train nothing' 0 "$(asked train)"
  pantau serve --help >/dev/null
  is 'nor does help' 0 "$(asked train)"
  out=$(pantau serve --data x)
  has 'serve uses the cache' "-XX:AOTCache=$tree/target/app/start-25-" "$out"
  has 'and gets its arguments' '<serve> <--data> <x>' "$out"
  has 'training has a folder of its own' 'serve --port 0 --data /' "$(cat "$scratch/asked")"
  pantau serve >/dev/null
  is 'trained once' 1 "$(asked train)"

  jdk "$jvm/java-21" 21.0.4
  out=$("${clean[@]}" JAVA_HOME="$jvm/java-21" $shell "$tree/pantau" serve 2>&1)
  has 'another JDK has a cache of its own' "-XX:SharedArchiveFile=$tree/target/app/start-21-" "$out"
  is 'and no option that it does not know' "${out#*unsafe}" "$out"
  is 'and is not built for again' 1 "$(asked build)"

  jdk "$jvm/java-26" 26
  touch "$jvm/java-26/untrainable"
  out=$(pantau serve)
  has 'a failed training is a note' 'tanpa start cepat' "$out"
  has 'and the application runs' 'java java-26' "$out"
  is 'without a cache' "${out#*AOTCache}" "$out"
  pantau serve >/dev/null
  is 'and is not tried again' 3 "$(asked train)"
}

test_lock() {
  local pid lock
  tree
  lock=$tree/target/pantau.lock
  touch "$tree/slow"
  pantau version >"$scratch/one" & pid=$!
  pantau version >"$scratch/two"
  wait "$pid"
  is 'two at once: one build' 1 "$(asked build)"
  has 'two at once: the first runs' '<version>' "$(cat "$scratch/one")"
  has 'two at once: the second runs' '<version>' "$(cat "$scratch/two")"
  is 'two at once: the lock is gone' no "$([ -L "$lock" ] && echo yes || echo no)"

  rm "$tree/slow"
  touch "$tree/pom.xml"
  sh -c 'exit' & pid=$!
  wait "$pid"
  ln -s "$pid" "$lock"
  rebuilds 'a lock whose owner is gone' yes

  touch "$tree/hanging" "$tree/pom.xml"
  "${clean[@]}" $shell "$tree/pantau" version >/dev/null 2>&1 & pid=$!
  while [ ! -L "$lock" ] || [ "$(asked build)" -lt 3 ]; do sleep 0.1; done
  kill "$pid"
  SECONDS=0
  wait "$pid"
  is 'ended in a build: exit code' 143 $?
  is 'ended in a build: at once' yes "$([ "$SECONDS" -lt 5 ] && echo yes || echo no)"
  is 'ended in a build: the lock is gone' no "$([ -L "$lock" ] && echo yes || echo no)"
}

shells=
for shell in dash 'bash --posix' 'busybox sh'; do
  command -v "${shell%% *}" >/dev/null || continue
  ln -sf "$(command -v "${shell%% *}")" "$tools/${shell%% *}"
  shells="$shells, $shell"
  test_probe
  test_building
  test_handing_over
  test_fast_start
  test_lock
done
echo "Launcher: $checks checks, $failures failed (${shells#, })"
[ "$failures" -eq 0 ]
