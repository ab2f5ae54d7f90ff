#!/bin/sh
# Builds the program twice from nothing, in two folders, at two times, and compares the jars byte by byte.   usage: src/bench/reproducible.sh
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for build in one a-longer-name; do
    mkdir -p "$work/$build"
    (cd "$home" && tar cf - --exclude=./target --exclude=./.git --exclude=./out --exclude='./voices/*/' .) | (cd "$work/$build" && tar xf -)
    (cd "$work/$build" && mvn -q -B -o -P launcher package)
    sha256sum "$work/$build/target/balado.jar" | sed "s| .*/| $build/|"
    sleep 2 # the times of files have seconds
done
cmp "$work/one/target/balado.jar" "$work/a-longer-name/target/balado.jar" && echo "the same bytes"
