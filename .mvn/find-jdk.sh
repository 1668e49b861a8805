# Sourced by mvnw and by run scripts: points JAVA_HOME at a JDK 25 or newer when the default java is older.
# Looks at JAVA_HOME, then java on the PATH, then the usual folders. Leaves everything alone when it finds
# none; Maven's toolchain selection then says that JDK 25 is missing.
wiki_java_major() {
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

wiki_find_jdk() {
  if [ -n "${JAVA_HOME-}" ] && [ "$(wiki_java_major "$JAVA_HOME")" -ge 25 ] 2>/dev/null; then
    return 0
  fi
  wiki_path_javac=$(command -v javac 2>/dev/null || true)
  if [ -n "$wiki_path_javac" ]; then
    wiki_path_major=$("$wiki_path_javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    if [ -z "${JAVA_HOME-}" ] && [ "${wiki_path_major:-0}" -ge 25 ]; then
      return 0
    fi
  fi
  for wiki_jdk in "${JAVA_HOME_25_X64-}" "${JDK25_HOME-}" /usr/lib/jvm/* "$HOME"/.jdks/* \
    "$HOME"/.sdkman/candidates/java/* /opt/*jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$wiki_jdk" ] && [ -x "$wiki_jdk/bin/javac" ] || continue
    if [ "$(wiki_java_major "$wiki_jdk")" -ge 25 ] 2>/dev/null; then
      JAVA_HOME=$wiki_jdk
      export JAVA_HOME
      return 0
    fi
  done
}

wiki_find_jdk
