# Read by ./evolvent and tools/bench/run, after find-jdk.sh, with $here at the root of the source tree.

is_older() { # jar, sources ...: whether the jar is missing, or a source is newer
  newer_than=$1
  shift
  [ ! -f "$newer_than" ] || [ -n "$(find "$@" \( -path '*/src/main/*' -o -name pom.xml -o -path '*/errors/*.md' \) \
    -type f -newer "$newer_than" -print 2>/dev/null | head -n 1)" ]
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

build_if_older() { # module, jar, sources ...
  module=$1
  built=$2
  shift 2
  if is_older "$built" "$@"; then
    # Two that start at once must not build into each other's folders.
    if command -v flock >/dev/null 2>&1; then
      exec 9>"$here/tools/.build-lock"
      flock 9
      if is_older "$built" "$@"; then build_program "$module"; fi
      exec 9>&-
    else
      build_program "$module"
    fi
  fi
}
