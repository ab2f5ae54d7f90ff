#!/bin/sh
# Prints wall time, real-time factor and peak memory of the main job, the whole process from command to finished episode:
# for the sample article and for a text of 100 of it (hundred.sh).   usage: src/bench/episode.sh [voice] [runs]
# Needs GNU time (/usr/bin/time). The machine's noise is in the figures: quote medians and ratios of one run.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
voice=${1:-espeak-fr}
runs=${2:-3}
seed=$home/seeds/immunotherapie-cancer-du-sein.txt
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$home/src/bench/hundred.sh" >"$work/hundred.txt"
cp "$seed" "$work/one.txt"

measure() { # name runs
    run=1
    while [ "$run" -le "$2" ]; do
        /usr/bin/time -f '%e %M' -o "$work/time" "$home/balado" make "$work/$1.txt" -o "$work/out-$1-$run" \
            --voice "$voice" --no-cache >/dev/null 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
        seconds=$(sed -n 's/.*"durationMillis" *: *\([0-9]*\).*/\1/p' "$work/out-$1-$run"/episodes/*/episode.json | head -n 1)
        awk -v name="$1" -v audio="$seconds" '{ printf "%-8s %8.2f s wall  %8.1f s of audio  %6.1fx real time  %6.0f MB peak\n", name, $1, audio / 1000, audio / 1000 / $1, $2 / 1024 }' "$work/time"
        run=$((run + 1))
    done
}

"$home/balado" --version >/dev/null # builds what is not built
echo "voice $voice"
measure one "$runs"
measure hundred 1
