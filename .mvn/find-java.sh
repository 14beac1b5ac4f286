# Read by ./mvnw, ./evolvent, tools/bench/run and the installed bin/evolvent.

java_version() { # home -> major version, or nothing; reads the release file, since starting java takes time
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  if [ -z "$version" ] && [ -x "$1/bin/java" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
  fi
  echo "$version"
}

java_on_the_path() { # prints its home
  java=$(command -v java 2>/dev/null || true)
  if [ -n "$java" ]; then
    java=$(readlink -f "$java" 2>/dev/null || echo "$java")
    echo "${java%/bin/java}"
  fi
}

# Prints the home of a Java of version 21 or later, the first that it meets in JAVA_HOME, JAVA21_HOME and its like, on the
# PATH and in the usual install folders; prints nothing if there is none.
find_java() { # program that it must have: java, or javac for a JDK
  for home in "${JAVA_HOME:-}" "$(java_on_the_path)" \
    "${JAVA21_HOME:-}" "${JAVA25_HOME:-}" "${JAVA_HOME_21_X64:-}" "${JAVA_HOME_25_X64:-}" \
    /usr/lib/jvm/* /opt/java/* /opt/jdk* /opt/jre* /usr/local/openjdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jenv/versions/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$home" ] && [ -x "$home/bin/$1" ] && [ "$(java_version "$home")" -ge 21 ] 2>/dev/null; then
      echo "$home"
      return
    fi
  done
}

no_java() { # what is needed: JRE or JDK
  found=
  if [ -n "${JAVA_HOME:-}" ]; then
    home_version=$(java_version "$JAVA_HOME")
    found=" JAVA_HOME=$JAVA_HOME is ${home_version:+Java }${home_version:-no Java}."
  fi
  path_home=$(java_on_the_path)
  if [ -n "$path_home" ]; then found="$found The java on the PATH, in $path_home, is Java $(java_version "$path_home")."; fi
  {
    echo "Evolvent needs a $1 of version 21 or later."
    echo "None was found in JAVA_HOME, on the PATH or in the usual folders (/usr/lib/jvm, ~/.sdkman, ~/.jdks, ...).$found"
    echo "Install one, or set JAVA_HOME to one."
  } >&2
}
