#!/bin/sh
# Prints the loading time of the pronunciation's tables and the words pronounced a second by one thread, cold and warm.
# usage: src/bench/pronounce.sh [file of sentences, one a line]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
cd "$home"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ $# -gt 0 ]; then
    cp "$1" "$work/sentences.txt"
else
    for seed in seeds/*.txt; do ./balado sentences "$seed"; done >"$work/once.txt"
    for _ in 1 2 3 4 5 6 7 8 9 10; do cat "$work/once.txt"; done >"$work/sentences.txt"
fi
mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"
exec java -XX:+UseSerialGC -cp "target/test-classes:target/classes:$(cat "$work/classpath")" \
    balado.bench.PronounceBench "$work/sentences.txt"
