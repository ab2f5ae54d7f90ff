#!/bin/sh
# Puts generated hostile texts through cleaning, normalisation and pronunciation; prints each kind of failure once, shrunk, and at the end texts a
# second, failures, peak memory and the slowest text. The exit code is 1 when something failed.
# usage: src/bench/fuzz.sh [COUNT] [SEED]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
cd "$home"
classpath=$(mktemp)
trap 'rm -f "$classpath"' EXIT
mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile="$classpath"
nice -n 10 java -Xmx1g -XX:+UseSerialGC -cp "target/test-classes:target/classes:$(cat "$classpath")" \
    balado.fuzz.Campaign "${1:-1000000}" "${2:-2026}"
