#!/bin/sh
# A day of speech in one `balado make`: what the process has of memory, threads, files and disk in the first hour of it and in the last one; fails when
# that grows beyond the bounds below, or when the folder does not pass `balado check`.
#   usage: src/bench/day.sh [hours of speech] [one|many] [voice] [seconds between samples]
# `one` is a single episode of that length, `many` are articles of two minutes each. No two sentences are alike, nothing comes from the cache of spoken
# sentences. An hour of the run stands for an hour of speech: its time is divided by the number of hours. Needs Linux (/proc) and, for the heap, a JDK
# (jcmd, which makes the virtual machine collect garbage before it counts). The samples of an hour take half a gigabyte of disk until it is encoded.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
balado=${BALADO:-$home/balado}
hours=${1:-24}
kind=${2:-one}
voice=${3:-upmc-pierre-hsmm}
pause=${4:-10}
work=$(mktemp -d "${TMPDIR:-/tmp}/balado-day.XXXXXX")
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
mkdir "$work/articles" "$work/tmp" "$work/out"

# The article has 131 s of speech: 55 of them are two hours.
case $kind in
    one) "$home/src/bench/hundred.sh" $(((hours * 55 + 1) / 2)) >"$work/articles/day.txt" ;;
    many)
        "$home/src/bench/hundred.sh" $((hours * 30)) | awk -v folder="$work/articles" '
            /^Partie numéro / { if (file) close(file); file = sprintf("%s/article-%05d.txt", folder, $3); print "Article numéro " $3 >file; next }
            file { print >file }'
        ;;
    *) echo "day.sh: $kind: say one or many" >&2; exit 2 ;;
esac

start=$(date +%s)
BALADO_JAVA_OPTS="-Xmx512m -Djava.io.tmpdir=$work/tmp ${BALADO_JAVA_OPTS:-}" \
    "$balado" make "$work/articles" -o "$work/out" --voice "$voice" --no-cache >"$work/made" 2>"$work/said" &
pid=$!

sample() {
    rss=$(sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$pid/status" 2>/dev/null) || return 0
    threads=$(sed -n 's/^Threads:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$pid/status" 2>/dev/null) || return 0
    # shellcheck disable=SC2012 # names of descriptors are numbers
    open=$(ls "/proc/$pid/fd" 2>/dev/null | wc -l) || return 0
    heap=$(jcmd "$pid" GC.class_histogram 2>/dev/null | awk '$1 == "Total" { print $3 }') || heap=
    files=$(find "$work/tmp" "$work/out/episodes" -path '*/.staging-*' -type f 2>/dev/null | wc -l)
    files=$((files + $(find "$work/tmp" -type f ! -path '*/.staging-*' 2>/dev/null | wc -l)))
    kilobytes=$(find "$work/tmp" "$work/out/episodes" \( -path '*/.staging-*' -o -path "$work/tmp/*" \) -type f -printf '%k\n' 2>/dev/null | awk '{ sum += $1 } END { print sum + 0 }')
    [ -n "$rss" ] && [ -n "$threads" ] || return 0
    printf '%s %s %s %s %s %s %s\n' "$(($(date +%s) - start))" "$rss" "${heap:-0}" "$threads" "$open" "$files" "$kilobytes" >>"$work/samples"
}

while kill -0 "$pid" 2>/dev/null; do
    sample
    sleep "$pause"
done
code=0
wait "$pid" || code=$?
pid=
took=$(($(date +%s) - start))
[ "$code" = 0 ] || { tail -n 20 "$work/said" >&2; echo "day.sh: exit code $code" >&2; exit 1; }
"$balado" check "$work/out" --no-audio >"$work/check" 2>&1 || { cat "$work/check"; exit 1; }
left=$(find "$work/tmp" "$work/out/episodes" \( -path '*/.staging-*' -o -path "$work/tmp/*" \) 2>/dev/null | wc -l)
[ "$left" -eq 0 ] || { echo "day.sh: $left temporary files are left"; exit 1; }
made=$(grep -c '^made ' "$work/made" || true) # among them lines of the virtual machine itself
[ "$made" -eq "$(find "$work/articles" -type f | wc -l)" ] || { grep -v '^made ' "$work/made"; echo "day.sh: $made episodes"; exit 1; }
echo "$made episodes, $(du -sm "$work/out" | cut -f1) MB, in $took s; voice $voice, load $(cut -d ' ' -f 1-3 /proc/loadavg)"

# What may grow: the list of what is said and when in a long episode or that of the episodes that are there (1 MB an hour each), and the samples of an
# episode, which lie on the disk until it is encoded.
awk -v hours="$hours" -v kind="$kind" -v took="$took" '
    function row(name, column, unit, bound) {
        first = sum[1, column] / count[1]; last = sum[2, column] / count[2]
        printf "%-22s %10.1f %10.1f   at most %+.1f\n", name, first / unit, last / unit, bound
        if ((last - first) / unit > bound) { printf "day.sh: %s grew by %.1f\n", name, (last - first) / unit; bad = 1 }
    }
    { line[NR] = $0 }
    END {
        if (NR < 2) { print "day.sh: fewer than two samples; take them more often"; exit 1 }
        for (i = 1; i <= NR; i++) {
            split(line[i], cell, " ")
            hour = took > 0 ? cell[1] * hours / took : 0
            for (window = 1; window <= 2; window++) {
                # Of a run with few samples, the first one after the start and the last one.
                inside = window == 1 ? (hour <= 1 && hour < hours / 2 && i > 1) || i == 2 : hour >= hours - 1 && hour > hours / 2 || i == NR
                if (inside) { count[window]++; for (c = 2; c <= 7; c++) sum[window, c] += cell[c] }
            }
        }
        printf "%d samples             first hour  last hour   growth\n", NR
        list = hours
        row("resident memory, MB", 2, 1024, 150 + list)
        row("heap in use, MB", 3, 1048576, 10 + list)
        row("threads", 4, 1, 2)
        row("open files", 5, 1, 8)
        row("temporary files", 6, 1, 4)
        row("temporary files, MB", 7, 1024, 50 + (kind == "one" ? hours * 700 : 0))
        exit bad
    }' "$work/samples"
