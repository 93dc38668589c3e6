# Finds a JDK for the scripts that read this file: exports JAVA_HOME, sets JDK_VERSION, or says in one line what it saw.

OLDEST_JDK=21

jdk_version() { # the major version of the JDK in folder $1, empty when there is none
  [[ -x "$1/bin/java" && -x "$1/bin/javac" ]] || return 0
  if [[ -r "$1/release" ]]; then
    sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p'
  fi
}

jdk_folders() { # JAVA_HOME, then all others, the newest first: the java on the PATH and the usual folders
  [[ -n "${JAVA_HOME:-}" ]] && echo "$JAVA_HOME"
  local java folder
  java="$(command -v java || true)"
  for folder in ${java:+"$(dirname "$(dirname "$(readlink -f "$java")")")"} /usr/lib/jvm/* /opt/java/* /opt/*jdk* \
    /usr/local/*jdk* /usr/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [[ -d "$folder" ]] && echo "$(jdk_version "$folder") $folder"
  done | sort -rn | cut -d' ' -f2-
}

find_jdk() { # sets JAVA_HOME to the first JDK that is new enough, or says which ones are there
  local folder version found=""
  while read -r folder; do
    version="$(jdk_version "$folder")"
    [[ -n "$version" ]] || continue
    if ((version >= OLDEST_JDK)); then
      export JAVA_HOME="$folder"
      JDK_VERSION="$version"
      return
    fi
    found="$found $folder ($version)"
  done < <(jdk_folders)
  echo "nusakinerja: needs a JDK $OLDEST_JDK or newer; found:${found:- none}. Maybe install one and set JAVA_HOME." >&2
  exit 2
}
