#!/bin/sh
# Builds the program twice from nothing, in two folders, at two times, and compares the jars byte by byte. With a jar that is there already, builds
# once, in another folder, and compares with that.   usage: src/bench/reproducible.sh [target/balado.jar]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
build() {
    mkdir -p "$work/$1"
    (cd "$home" && tar cf - --exclude=./target --exclude=./.git --exclude=./out --exclude='./voices/*/' .) | (cd "$work/$1" && tar xf -)
    (cd "$work/$1" && mvn -q -B -o -P launcher -Dmdep.skip=true package) # without a copy of the libraries
}
build a-longer-name
if [ $# -gt 0 ]; then
    first=$1
else
    sleep 2 # the times of files have seconds
    build one
    first=$work/one/target/balado.jar
fi
cmp "$first" "$work/a-longer-name/target/balado.jar"
echo "balado.jar: the same bytes from two folders, SHA-256 $(sha256sum "$first" | cut -c1-64)"
