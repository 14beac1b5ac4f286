# Read by ./mvnw and ./evolvent. find_jdk prints the home of a JDK of version 21 or later, the first that it meets in
# JAVA_HOME, JAVA21_HOME and its like, on the PATH and in the usual install folders; it prints nothing if there is none.

jdk_version() { # home -> major version, or nothing; reads the JDK's release file, since starting java takes time
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

is_fit_jdk() {
  [ -x "$1/bin/javac" ] && [ "$(jdk_version "$1")" -ge 21 ] 2>/dev/null
}

find_jdk() {
  path_java=$(command -v java 2>/dev/null || true)
  if [ -n "$path_java" ]; then
    path_java=$(readlink -f "$path_java" 2>/dev/null || echo "$path_java")
    path_java=${path_java%/bin/java}
  fi
  for home in "${JAVA_HOME:-}" "$path_java" \
    "${JAVA21_HOME:-}" "${JAVA25_HOME:-}" "${JAVA_HOME_21_X64:-}" "${JAVA_HOME_25_X64:-}" \
    /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/local/openjdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jenv/versions/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$home" ] && is_fit_jdk "$home"; then
      echo "$home"
      return
    fi
  done
}

no_jdk() {
  echo "Evolvent needs a JDK of version 21 or later, and none was found in JAVA_HOME, on the PATH or in the usual folders (/usr/lib/jvm, ~/.sdkman, ~/.jdks, ...): install one, or set JAVA_HOME to it." >&2
}
