#!/bin/sh
# Balado against stock MaryTTS 5.2.1 with the same voice, in turn on the same machine: whole processes from a cold start, wall time and peak memory.
#   usage: src/bench/against-stock.sh [--hundred] [VOICES_DIR] [RUNS]
# The article is the sample; with --hundred also a text of 100 of it (once, unless RUNS is given).
# - Stock (src/bench/stock): the article's sentences, split beforehand and untimed, spoken one by one into a WAV file, which the system's ffmpeg makes
#   an MP3 of (libmp3lame, 64 kbit/s, mono, 24 kHz, its own quality). No levelling, cover, chapters, transcript or feed.
# - Balado: `./balado make` into a fresh folder, with all of that. --no-cache: every sentence is spoken anew, nothing is won by repetition or by an
#   earlier run. The voice is installed beforehand, so that no fetch is timed.
# One run of stock and two of Balado go untimed before (they build what is not built, and Balado's class archive). VOICES_DIR, laid out <voice>/<file>, is
# $BALADO_VOICES_MIRROR by default; VOICE=… chooses another voice. Needs /usr/bin/time, ffmpeg and ffprobe.
# The machine's noise is in the figures: quote ratios of pairs and medians.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
hundred=false
if [ "${1:-}" = --hundred ]; then
    hundred=true
    shift
fi
voices=${1:-${BALADO_VOICES_MIRROR:?give a folder of voices, laid out <voice>/<file>}}
voices=$(CDPATH='' cd -- "$voices" && pwd -P)
runs=${2:-5}
long_runs=${2:-1}
voice=${VOICE:-upmc-pierre-hsmm}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
for tool in /usr/bin/time ffmpeg ffprobe mvn; do
    command -v "$tool" >/dev/null 2>&1 || { echo "$tool is missing; install it" >&2; exit 1; }
done

jar=$home/target/stock/stock.jar
if [ ! -f "$jar" ] || [ -n "$(find "$home/src/bench/stock" -newer "$jar" -type f | head -n 1)" ]; then
    mvn -q -B -f "$home/src/bench/stock/pom.xml" package
fi
export BALADO_VOICES="$work/voices"
"$home/balado" voices install "$voice" --from "$voices" >/dev/null 2>&1

# What one user of MaryTTS would run; one shell, so that GNU time sees both of its processes.
cat >"$work/stock.sh" <<'SH'
set -eu # java voice jar sentences folder
"$1" -Dvoice.folder="$2" -jar "$3" "$4" "$5/speech.wav"
ffmpeg -nostdin -v error -y -i "$5/speech.wav" -ac 1 -ar 24000 -c:a libmp3lame -b:a 64k "$5/speech.mp3"
SH

timed() { # times-file log command...
    times=$1
    log=$2
    shift 2
    /usr/bin/time -f '%e %M' -o "$times" "$@" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
}

stock() { # name
    rm -rf "$work/stock"
    mkdir "$work/stock"
    timed "$work/time" "$work/log" sh "$work/stock.sh" "$java" "$voices/$voice" "$jar" "$work/$1.sentences" "$work/stock"
    result stock "$work/stock/speech.mp3"
}

balado() { # name
    rm -rf "$work/out"
    timed "$work/time" "$work/log" "$home/balado" make "$work/$1.txt" -o "$work/out" --voice "$voice" --offline --no-cache
    result balado "$work/out"/episodes/*/*.mp3
}

result() { # who mp3: prints who, seconds, kilobytes, seconds of audio
    audio=$(ffprobe -v error -show_entries format=duration -of csv=p=0 "$2")
    echo "$1 $(cat "$work/time") $audio"
}

compare() { # name runs
    "$home/balado" sentences "$work/$1.txt" >"$work/$1.sentences"
    if [ "$1" = one ]; then
        stock "$1" >/dev/null
        balado "$1" >/dev/null
        balado "$1" >/dev/null
    fi
    : >"$work/results"
    run=1
    while [ "$run" -le "$2" ]; do
        stock "$1" >>"$work/results"
        grep -h 'sentences spoken' "$work/log" >"$work/spoken"
        balado "$1" >>"$work/results"
        tail -n 2 "$work/results" | awk -v name="$1" -v run="$run" '
            { wall[$1] = $2; memory[$1] = $3 / 1024; audio[$1] = $4 }
            END {
                printf "%-7s %2d  stock %8.2f s %5.0f MB %8.1f s audio %6.1fx   balado %8.2f s %5.0f MB %8.1f s audio %6.1fx   wall 1 : %.2f  a second of audio 1 : %.2f\n",
                    name, run, wall["stock"], memory["stock"], audio["stock"], audio["stock"] / wall["stock"],
                    wall["balado"], memory["balado"], audio["balado"], audio["balado"] / wall["balado"],
                    wall["stock"] / wall["balado"], (wall["stock"] / audio["stock"]) / (wall["balado"] / audio["balado"])
            }'
        run=$((run + 1))
    done
    echo "$1: stock said: $(cat "$work/spoken")"
    median stock '$1 == "stock" { print $2 }' 's wall'
    median balado '$1 == "balado" { print $2 }' 's wall'
    median stock '$1 == "stock" { print $4 / $2 }' 's of audio a second'
    median balado '$1 == "balado" { print $4 / $2 }' 's of audio a second'
    median 'stock : balado' '$1 == "stock" { s = $2 } $1 == "balado" { print s / $2 }' 'wall time, pair by pair'
}

median() { # who program unit
    awk "$2" "$work/results" | sort -n | awk -v who="$1" -v unit="$3" '
        { value[NR] = $1 }
        END { printf "  median of %d  %-15s %8.2f %s (%.2f to %.2f)\n", NR, who, (value[int((NR + 1) / 2)] + value[int(NR / 2) + 1]) / 2, unit, value[1], value[NR] }'
}

cp "$home/seeds/immunotherapie-cancer-du-sein.txt" "$work/one.txt"
echo "$voice; $(nproc) processors; $("$java" -version 2>&1 | head -n 1); load $(cut -d ' ' -f 1-3 /proc/loadavg 2>/dev/null || echo unknown)"
compare one "$runs"
if [ "$hundred" = true ]; then
    "$home/src/bench/hundred.sh" >"$work/hundred.txt"
    compare hundred "$long_runs"
fi
