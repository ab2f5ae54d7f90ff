#!/bin/sh
# Prints what 1 to 1,000 articles cost in one `balado make`, and a second one that has nothing to do: wall time and peak memory.
#   usage: src/bench/growth.sh [voice] [counts]      src/bench/growth.sh upmc-pierre-hsmm "1 10 100"
# The articles have three sentences each, no two alike; nothing comes from the cache of spoken sentences. Needs GNU time (/usr/bin/time).
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
voice=${1:-upmc-pierre-hsmm}
counts=${2:-1 10 100 1000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

articles() { # count folder
    mkdir "$2"
    awk -v count="$1" -v folder="$2" '
        BEGIN {
            split("Nantes Rennes Brest Lorient Quimper Vannes Angers Laval Tours Niort Poitiers", city, " ")
            split("piscine bibliothèque gare école mairie halle patinoire crèche caserne", place, " ")
            split("janvier février mars avril mai juin juillet août septembre octobre novembre décembre", month, " ")
            for (i = 1; i <= count; i++) {
                c = city[i % 11 + 1]; p = place[i % 9 + 1]; m = month[i % 12 + 1]
                file = sprintf("%s/article-%04d.txt", folder, i)
                printf "%s : le chantier numéro %d commence\n\n", c, i >file
                printf "Les travaux de la %s de %s, dossier %d, commenceront le %d %s.\n", p, c, i, i % 28 + 1, m >>file
                printf "Ils coûteront %d euros, et dureront %d semaines.\n", 100000 + 137 * i, 3 + i % 50 >>file
                printf "« Nous attendions cela depuis %d jours », dit une habitante de %s.\n", 200 + 3 * i, c >>file
                close(file)
            }
        }'
}

measure() { # count label
    /usr/bin/time -f '%e %M' -o "$work/time" "$home/balado" make "$work/articles-$1" -o "$work/out-$1" --voice "$voice" --no-cache \
        >/dev/null 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
    awk -v count="$1" -v label="$2" '{ printf "%5d articles  %-16s %8.2f s  %8.1f ms an article  %6.0f MB peak\n", count, label, $1, 1000 * $1 / count, $2 / 1024 }' "$work/time"
}

articles 2 "$work/articles-0"
"$home/balado" make "$work/articles-0" -o "$work/out-0" --voice "$voice" >/dev/null 2>"$work/log" || { cat "$work/log" >&2; exit 1; } # builds, fetches the voice
echo "voice $voice, load $(cut -d ' ' -f 1-3 /proc/loadavg 2>/dev/null || echo unknown)"
for count in $counts; do
    articles "$count" "$work/articles-$count"
    measure "$count" made
    made=$(find "$work/out-$count/episodes" -name '*.mp3' | wc -l)
    [ "$made" -eq "$count" ] || { echo "only $made episodes of $count" >&2; exit 1; }
    measure "$count" "nothing changed"
    rm -rf "$work/articles-$count" "$work/out-$count"
done
