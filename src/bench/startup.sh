#!/bin/sh
# Prints where the time of a cold `balado make` goes, for the sample article: the classes that are loaded and where from, and the milliseconds since the
# start of the virtual machine at which the first class of each stage came.   usage: src/bench/startup.sh [voice]
# The stages overlap (threads), and the log itself costs a little: compare with the wall time of the run without it, printed last.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
voice=${1:-upmc-pierre-hsmm}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
seed=$home/seeds/immunotherapie-cancer-du-sein.txt

run() { # folder; BALADO_JAVA_OPTS counts
    "$home/balado" make "$seed" -o "$work/$1" --voice "$voice" --no-cache >/dev/null 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
}

run warm # builds, fetches the voice, lists the classes
run archive # makes the class archive
BALADO_JAVA_OPTS="-Xlog:class+load=info:file=$work/classes.log:uptime" run logged
BALADO_JAVA_OPTS="-Xlog:gc=info:file=$work/gc.log:uptime" run collected

awk '
    /source: shared objects file/ { archived++; next }
    /Lambda|source: __JVM_/ { hidden++; next }
    /source: / { loaded++ }
    END { printf "classes: %d from the archive, %d read from jars, %d made at run time (lambdas)\n", archived, loaded, hidden }
' "$work/classes.log"

echo "ms   first class of"
awk '
    function stage(pattern, name) { patterns[++count] = pattern; names[count] = name }
    BEGIN {
        stage("balado\\.cli\\.Main ", "main: the virtual machine is up")
        stage("balado\\.cli\\.MakeCommand ", "the command line is understood")
        stage("balado\\.article\\.ArticleReader ", "reading the article")
        stage("balado\\.voice\\.VoiceCatalog ", "the catalogue of voices")
        stage("balado\\.normalize\\.Normalizer ", "normaliser")
        stage("balado\\.pronounce\\.Pronouncer ", "pronouncer")
        stage("balado\\.speech\\.mary\\.Phones ", "phone set")
        stage("balado\\.speech\\.mary\\.VoiceModels ", "voice: loading begins")
        stage("balado\\.speech\\.mary\\.States ", "first sentence: decision trees")
        stage("balado\\.speech\\.mary\\.MlsaFilter ", "first sentence: filter")
        stage("balado\\.speech\\.Take ", "first sentence spoken")
        stage("balado\\.master\\.Pass ", "mastering: first rendering")
        stage("balado\\.encode\\.Lame ", "encoder")
        stage("org\\.bytedeco\\.ffmpeg\\.global\\.avformat ", "FFmpeg")
        stage("balado\\.episode\\.CoverPainter ", "cover")
        stage("balado\\.encode\\.ConfidenceMonitor ", "listening to the MP3")
        stage("balado\\.publish\\.Feed ", "feed")
    }
    { for (i = 1; i <= count; i++) if (!(i in at) && $0 ~ "\\] ?" patterns[i]) { at[i] = substr($1, 2) } }
    { last = substr($1, 2) }
    END {
        for (i = 1; i <= count; i++) printf "%s\t%s\n", (i in at) ? 1000 * at[i] : "-", names[i]
        printf "%s\t%s\n", 1000 * last, "(the last class of all)"
    }
' "$work/classes.log" | sort -n | awk -F '\t' '{ printf "%5s  %s\n", $1, $2 }'

awk '/Pause/ { pauses++; sum += $NF + 0 } END { printf "garbage collection: %d pauses, %.0f ms\n", pauses, sum }' "$work/gc.log"
/usr/bin/time -f '%e s wall, %U s user, %S s system, %M kB peak, without any log' "$home/balado" make "$seed" -o "$work/plain" --voice "$voice" --no-cache >/dev/null 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
tail -n 1 "$work/log"
/usr/bin/time -f '%e s wall for --version' "$home/balado" --version >/dev/null
