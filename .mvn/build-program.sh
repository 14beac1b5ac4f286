# Read by ./evolvent and tools/bench/run, after find-java.sh, with $here at the root of the source tree; run by Maven as
# "build-program.sh MODULE", to write down which sources the program is built from, and to remove archives of classes of another build.

sources() { # module, conditions for find ...: the files that its program is built from, and their folders
  case $1 in
    tools/cli) tools="tools/pom.xml tools/views tools/cli" ;;
    *) tools=tools ;;
  esac
  shift
  (cd "$here" && find pom.xml .mvn upcasters event-store projections $tools docs/errors -name target -prune -o \
    \( -path '*/src/main/*' -o -name pom.xml -o -path 'docs/errors*' -o -path '.mvn/*' \) "$@" -print)
}

sum_of_sources() { # module: one line that depends on their names and contents
  (cd "$here" && sources "$1" -type f | LC_ALL=C sort | tr '\n' '\0' | xargs -0 cksum | cksum)
}

# A newer time is only a hint: in a copy of the tree, all files are as new as the program. A folder is newer when a file in
# it was removed, renamed, or put there with its old time.
is_built() { # module, program
  [ -f "$here/$1/target/sources" ] && [ -f "$2" ] || return 1
  [ -n "$(sources "$1" -newer "$here/$1/target/sources" | head -n 1)" ] || return 0
  [ "$(sum_of_sources "$1")" = "$(cat "$here/$1/target/sources")" ] || return 1
  touch "$here/$1/target/sources" 2>/dev/null || true
}

build_program() { # module
  log=$here/$1/build.log
  echo "Building Evolvent (once; this takes about a minute, longer if libraries must be fetched) ..." >&2
  if ! (cd "$here" && ./mvnw -q -B -pl "$1" -am package -Dmaven.test.skip=true) >"$log" 2>&1 </dev/null; then
    grep -m 20 'ERROR' "$log" >&2 || tail -n 20 "$log" >&2
    echo "Evolvent could not be built. All of the output is in $log" >&2
    exit 1
  fi
  rm -f "$log"
}

build_if_changed() { # module, program
  if is_built "$1" "$2"; then return; fi
  # Two that start at once must not build into each other's folders.
  if command -v flock >/dev/null 2>&1; then
    exec 9>"$here/tools/.build-lock"
    flock 9
    if ! is_built "$1" "$2"; then build_program "$1"; fi
    exec 9>&-
  else
    build_program "$1"
  fi
}

if [ "${0##*/}" = build-program.sh ]; then
  here=$(cd "$(dirname "$0")/.." && pwd)
  sum_of_sources "$1" >"$here/$1/target/sources"
  rm -f "$here/$1"/target/evolvent/lib/*.jsa
fi
