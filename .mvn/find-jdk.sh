# shellcheck shell=sh
# Sets and exports JAVA_HOME to a JDK of at least 21: the caller's own if it is new enough, else the
# highest version found in the usual places. Sourced by ./pantau and ./mvnw; POSIX sh, forks nothing
# but readlink, needs file name globbing on.
# Sets jdk_major. Returns 69 (EX_UNAVAILABLE) after saying what to install when there is none.

# Sets jdk_version to the major version of the JDK in $1, to 0 when there is none.
# javac is required: a bare runtime cannot build. A JDK says its version in its `release` file.
jdk_version_of() {
  jdk_version=0
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS='=' read -r jdk_key jdk_value || [ -n "$jdk_key" ]; do
    [ "$jdk_key" = JAVA_VERSION ] || continue
    jdk_value=${jdk_value#\"}
    jdk_version=${jdk_value%%[!0-9]*}
  done <"$1/release"
  jdk_version=${jdk_version:-0}
}

# Keeps $1 when it is newer than the best so far; the first of equals stays.
jdk_consider() {
  jdk_version_of "$1"
  [ "$jdk_version" -gt "$jdk_major" ] || return 0
  jdk_major=$jdk_version
  jdk_home=$1
}

# Every javac on PATH, by the folder that its links lead to: /usr/bin/javac is often a link to a link.
jdk_consider_path() {
  jdk_rest=${PATH:-}:
  while [ -n "$jdk_rest" ]; do
    jdk_file=${jdk_rest%%:*}/javac
    jdk_rest=${jdk_rest#*:}
    [ -x "$jdk_file" ] || continue
    while jdk_link=$(readlink "$jdk_file"); do
      case $jdk_link in
        /*) jdk_file=$jdk_link ;;
        *) jdk_file=${jdk_file%/*}/$jdk_link ;;
      esac
    done
    jdk_file=${jdk_file%/*}
    jdk_consider "${jdk_file%/*}"
  done
}

# Where systems, version managers and IDEs put their JDKs. PANTAU_JDK_ROOT is for the tests:
# they look under a folder of their own instead of /.
jdk_consider_usual_places() {
  jdk_root=${PANTAU_JDK_ROOT:-}
  jdk_user=${HOME:-/nonexistent}
  for jdk_dir in \
    "$jdk_root"/usr/lib/jvm/* "$jdk_root"/usr/lib64/jvm/* "$jdk_root"/usr/java/* \
    "$jdk_root"/usr/local/*jdk* "$jdk_root"/usr/local/java/* \
    "$jdk_root"/opt/* "$jdk_root"/opt/java/* "$jdk_root"/opt/jdk/* "$jdk_root"/opt/*/jbr \
    "$jdk_root"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$jdk_root"/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$jdk_root"/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$jdk_root"/Applications/*.app/Contents/jbr/Contents/Home \
    "$jdk_user"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${SDKMAN_DIR:-$jdk_user/.sdkman}"/candidates/java/* \
    "${ASDF_DATA_DIR:-$jdk_user/.asdf}"/installs/java/* \
    "${MISE_DATA_DIR:-$jdk_user/.local/share/mise}"/installs/java/* \
    "${JENV_ROOT:-$jdk_user/.jenv}"/versions/* \
    "$jdk_user"/.jdks/* "$jdk_user"/.gradle/jdks/* "$jdk_user"/.jbang/cache/jdks/* \
    "$jdk_user"/.local/share/JetBrains/Toolbox/apps/*/jbr; do
    jdk_consider "$jdk_dir"
  done
}

jdk_say_none() {
  cat >&2 <<'END'
Pantau memerlukan JDK 21 atau lebih baru, tetapi tidak ditemukan di komputer ini.
  Debian 13, Ubuntu  sudo apt install openjdk-21-jdk-headless
  Fedora             sudo dnf install java-21-openjdk-devel
  macOS              brew install openjdk@21
  lainnya (other)    https://adoptium.net
Bila sudah terpasang di tempat lain, setel JAVA_HOME ke foldernya.

Pantau needs a JDK 21 or newer, and none was found on this computer.
Install one as shown above, or set JAVA_HOME to the folder of the one you have.
END
}

find_jdk() {
  jdk_home=
  jdk_major=20
  jdk_consider "${JAVA_HOME:-/nonexistent}"
  if [ -z "$jdk_home" ]; then
    jdk_consider_path
    jdk_consider_usual_places
  fi
  if [ -z "$jdk_home" ]; then
    jdk_say_none
    return 69
  fi
  JAVA_HOME=$jdk_home
  export JAVA_HOME
}
