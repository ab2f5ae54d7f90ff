#!/bin/sh
# Starts several `balado make` at once on one folder, each with articles of its own and articles that all of them make, some of them changed in every
# round: each must end well, no episode may be missing, none may be there twice, and `balado check` must accept the folder.
#   usage: src/bench/together.sh [processes] [rounds] [articles of each]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
balado=${BALADO:-$home/balado}
processes=${1:-4}
rounds=${2:-5}
articles=${3:-6}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
"$balado" --version >/dev/null

article() { # title sentence
    printf '%s\n\n%s %s\n' "$1" "$2" 'Les habitants attendaient cela depuis longtemps, et le conseil se réunit jeudi à 18 h 30.' >"$work/$1.txt"
}

round=1
while [ "$round" -le "$rounds" ]; do
    number=1
    while [ "$number" -le "$articles" ]; do
        article "Commun-$number" "Au tour $round, tout le monde en parle." # made again in every round, by all at once
        process=1
        while [ "$process" -le "$processes" ]; do
            article "Propre-$process-$number-$round" "C'est nouveau."
            process=$((process + 1))
        done
        number=$((number + 1))
    done
    process=1
    running=
    while [ "$process" -le "$processes" ]; do
        "$balado" make "$work"/Commun-*.txt "$work"/Propre-"$process"-*-"$round".txt -o "$work/out" --voice espeak-fr >"$work/said-$process" 2>&1 &
        running="$running $!"
        process=$((process + 1))
    done
    for each in $running; do
        wait "$each" || { cat "$work"/said-*; exit 1; }
    done
    expected=$((articles + articles * processes * round))
    titles=$(grep -c '^ *<item>' "$work/out/feed.xml" || true)
    folders=$(find "$work/out/episodes" -mindepth 1 -maxdepth 1 | wc -l)
    [ "$titles" -eq "$expected" ] && [ "$folders" -eq "$expected" ] ||
        { echo "round $round: $titles in the feed and $folders folders, not $expected"; find "$work/out/episodes" -maxdepth 1; exit 1; }
    "$balado" check "$work/out" >"$work/check" 2>&1 || { cat "$work/check"; exit 1; }
    waited=$(cat "$work"/said-* | grep -c 'another balado is changing' || true)
    echo "round $round: $processes processes, $expected episodes, $waited told that they wait"
    round=$((round + 1))
done
