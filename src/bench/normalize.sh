#!/bin/sh
# Prints how many megabytes of text a second one thread normalises, and the time of single sentences of 125 kB to 1 MB.
# usage: src/bench/normalize.sh [file of sentences, one a line]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
cd "$home"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ $# -gt 0 ]; then
    cp "$1" "$work/sentences.txt"
else
    for seed in seeds/*.txt; do ./balado sentences "$seed"; done >"$work/once.txt"
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do cat "$work/once.txt"; done >"$work/sentences.txt"
fi
mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"
java -XX:+UseSerialGC -cp "target/test-classes:target/classes:$(cat "$work/classpath")" \
    balado.bench.NormalizeBench "$work/sentences.txt"
