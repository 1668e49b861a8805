#!/bin/sh
# How well searches find what people meant, beside plain Lucene: bench/search-quality/run.sh
# The same for any folder that holds docs/ and queries.tsv:      bench/search-quality/run.sh FOLDER...
# Makes what is measured the new floors:                         bench/search-quality/run.sh --accept
set -eu
absolute() { case $1 in -* | /*) printf '%s' "$1" ;; *) printf '%s/%s' "$PWD" "$1" ;; esac; }
arguments=
for argument; do arguments="$arguments '$(absolute "$argument")'"; done
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp -Pbench -pl bench -am package -DskipTests -Dspotless.check.skip
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
eval exec "$java" -Xmx2g -cp bench/target/wiki-bench.jar dk.virkwiki.search.quality.SearchQuality "$arguments"
