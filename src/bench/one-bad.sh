#!/bin/sh
# Makes a hundred articles of which one is an empty file, once with and once without --fail-fast, and says what came of it; fails if anything else did than
# that the others are made and in the feed, the bad one is named, and the run ends with 1.
#   usage: src/bench/one-bad.sh [voice]      needs python3
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
voice=${1:-espeak-fr}
count=100
bad=57
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

mkdir "$work/articles"
number=1
while [ "$number" -le "$count" ]; do
    printf 'Le chantier numéro %d commence\n\nLes travaux de la rue %d commenceront demain. Ils dureront %d semaines.\n' \
        "$number" "$number" "$number" >"$work/articles/$(printf 'article-%03d.txt' "$number")"
    number=$((number + 1))
done
: >"$work/articles/$(printf 'article-%03d.txt' "$bad")"

try() { # episodes, then options
    episodes=$1
    shift
    rm -rf "$work/out"
    code=0
    "$home/balado" make "$work/articles" -o "$work/out" --voice "$voice" --report "$work/report.json" "$@" >"$work/made" 2>"$work/log" || code=$?
    [ "$code" -eq 1 ] || { cat "$work/log" >&2; echo "exit code $code, not 1" >&2; exit 1; }
    grep -q "$(printf 'article-%03d.txt' "$bad")" "$work/log" || { echo "the bad one is not named" >&2; exit 1; }
    python3 - "$work" "$episodes" "$*" <<'PY'
import collections, glob, json, re, sys

work, episodes, options = sys.argv[1], int(sys.argv[2]), sys.argv[3]
outcomes = collections.Counter(each["outcome"] for each in json.load(open(f"{work}/report.json", encoding="utf-8"))["articles"])
sounds = len(glob.glob(f"{work}/out/episodes/*/*.mp3"))
items = len(re.findall("<item>", open(f"{work}/out/feed.xml", encoding="utf-8").read()))
print(f"make {options}: {sounds} episodes, {items} in the feed, report: {dict(outcomes)}")
if (sounds, items, outcomes["made"], outcomes["failed"]) != (episodes, episodes, episodes, 1):
    sys.exit(f"expected {episodes} made and 1 failed")
PY
}

try $((count - 1))
try $((bad - 1)) --fail-fast
